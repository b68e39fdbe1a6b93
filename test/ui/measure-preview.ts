// How long a keystroke takes until the preview has painted it, in a long brief:
// npm run build && node test/ui/measure-preview.ts [characters]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";
import { makeBrief } from "../bench/corpus.ts";
import { median, quantile, shown } from "../bench/measure.ts";
import { previewFrame } from "../support/preview-page.ts";
import { until } from "../support/until.ts";

const size = Number(process.argv[2] ?? 100_000);
const keys = 30;
const folder = mkdtempSync(join(tmpdir(), "policy-brief-"));
writeFileSync(join(folder, "long.brief.md"), makeBrief(size));
try {
	await using workbench = await Workbench.open(folder, "long.brief.md");
	const { page } = workbench;
	await page.locator(".squiggly-warning").first().waitFor();
	await workbench.line("# The").first().click();
	await workbench.run("Policy Brief: Open Preview to the Side");
	const preview = await previewFrame(page, "#brief h2");
	const pressed = await page.evaluateHandle(() => {
		const times: number[] = [];
		const note = ({ timeStamp }: KeyboardEvent) => times.push(performance.timeOrigin + timeStamp);
		window.addEventListener("keydown", note, { capture: true });
		return times;
	});
	const painted = await preview.evaluateHandle(() => {
		const times: number[] = [];
		const behind = new MessageChannel(); // a message sent while a frame is made comes when it was painted
		behind.port1.onmessage = () => times.push(performance.timeOrigin + performance.now());
		const changed = new MutationObserver(() =>
			requestAnimationFrame(() => behind.port2.postMessage(undefined)),
		);
		changed.observe(document.querySelector("#brief") ?? document, { childList: true });
		return times;
	});
	await workbench.line("# The").first().click();
	await page.keyboard.press("ControlOrMeta+Home");
	for (let line = 0; line < 10; line++) await page.keyboard.press("ArrowDown");
	await page.keyboard.press("End");
	const took: number[] = [];
	for (let key = 0; key < keys + 5; key++) {
		await pressed.evaluate((times) => times.splice(0));
		await painted.evaluate((times) => times.splice(0));
		await page.keyboard.press("x");
		await until("the key to be painted", async () => (await painted.jsonValue()).length > 0);
		const [from = Number.NaN] = await pressed.jsonValue();
		const [to = Number.NaN] = await painted.jsonValue();
		if (key >= 5) took.push(to - from);
	}
	console.log(
		`${size} characters, ${keys} keys: median ${shown(median(took))} ms, 95 % ${shown(quantile(took, 0.95))} ms`,
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
