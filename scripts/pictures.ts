// Writes docs/pictures/ from the packaged extension in VS Code, open on copies of examples/ and test/ui/citations/.
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { previewFrame } from "../test/support/preview-page.ts";
import { until } from "../test/support/until.ts";
import { root } from "./vscode-host/paths.ts";
import { Workbench } from "./vscode-host/workbench.ts";

const folder = join(root, "docs/pictures");
const viewport = { width: 920, height: 660 };

/** What distracts from the brief is hidden. */
const settings = {
	"workbench.colorTheme": "Default Light Modern",
	"workbench.activityBar.location": "hidden",
	"workbench.layoutControl.enabled": false,
	"workbench.editor.editorActionsLocation": "hidden",
	"window.commandCenter": false,
	"window.menuBarVisibility": "hidden",
	"breadcrumbs.enabled": false,
	"editor.minimap.enabled": false,
	"editor.occurrencesHighlight": "off",
	"editor.renderLineHighlight": "none",
	"problems.autoReveal": false,
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const brief = "briefs/korin-network-draft.md";
await using workbench = await Workbench.open(join(root, "examples"), brief, { settings, viewport });
const { page } = workbench;
const figure = workbench.line("The Korin network now moves 70%").first();
const onFigure = { position: { x: 260, y: 8 } };

await page.locator(".squiggly-warning").first().waitFor();
await workbench.run("View: Toggle Primary Side Bar Visibility");
await page.keyboard.press("ControlOrMeta+Shift+M");
await workbench.listed(/arguments address sovereignty/).waitFor();
await foldPlaces();
await figure.click();
await picture("problems");

await page.keyboard.press("ControlOrMeta+J");
await figure.hover(onFigure);
const hover = page.locator(".monaco-hover", { hasText: "Readers reuse numbers" }).first();
await hover.waitFor();
await picture("hover", undefined, hover);

await page.keyboard.press("Escape");
await figure.click(onFigure);
await workbench.offerFix("Add a footnote");
await picture("light-bulb", undefined, page.locator(".action-widget").first());

await page.keyboard.press("Escape");
await page.keyboard.press("ControlOrMeta+Home");
await (await workbench.offerFix("Structure this draft")).click();
await workbench.line("# Strike the Korin Network").first().waitFor();
await page.keyboard.press("ControlOrMeta+Home");
await picture("structured", undefined, workbench.line("## The Case for Action"));

await workbench.choose("Minimal table", () => workbench.run("Policy Brief: Insert Risk Table…"));
await workbench.line("| Belmora ends the extradition treaty |").waitFor();
await picture(
	"risk-table",
	workbench.line("## Effectiveness and Risks"),
	workbench.line("| | Train Belmora's police |"),
);

const folderOfKeys = join(root, "test/ui/citations");
await using citing = await Workbench.open(folderOfKeys, "ferry.brief.md", { settings, viewport });
await citing.page.locator(".squiggly-warning").first().waitFor();
await citing.run("View: Toggle Primary Side Bar Visibility");
await citing.line("Ending the night ferry").click();
await citing.page.keyboard.press("End");
await citing.page.keyboard.press("ArrowLeft");
await citing.page.keyboard.type(" [@");
const keys = citing.page.locator(".suggest-widget.visible");
await keys.getByText("Lindgren (2027)").waitFor();
await picture("citations", citing.line("## What it would cost"), keys);

const wide = { width: 1180, height: 760 };
await using reading = await Workbench.open(join(root, "examples"), "briefs/korin-network.md", {
	settings,
	viewport: wide,
});
await reading.line("# Stopping opioids").first().waitFor();
await reading.run("View: Toggle Primary Side Bar Visibility");
await reading.run("Policy Brief: Open Preview to the Side");
const preview = await previewFrame(reading.page, "#brief h1");
await preview.locator(".sentence").first().waitFor();
await shoot("preview", reading);

await using draft = await Workbench.open(join(root, "examples"), brief, {
	settings: { ...settings, "workbench.colorTheme": "Default Dark Modern" },
	viewport: wide,
});
await draft.page.locator(".squiggly-warning").first().waitFor();
await draft.run("Policy Brief: Focus on Evidence View");
await draft.page.getByRole("treeitem", { name: /^Claims/ }).waitFor();
await shoot("evidence", draft);

/** Folds the places that belong to a finding, so that the panel lists findings. */
async function foldPlaces(): Promise<void> {
	const open = page.locator(
		".markers-panel [aria-level='2'] .monaco-tl-twistie.collapsible:not(.collapsed)",
	);
	await until("the places to be folded", async () => {
		if ((await open.count()) === 0) return true;
		await open.first().click();
		return false;
	});
}

/** Of the whole window. */
async function shoot(name: string, { page }: Workbench): Promise<void> {
	await page.mouse.move(600, 500);
	await page.evaluate(() => document.fonts.ready);
	const path = join(folder, `${name}.png`);
	await page.screenshot({ path });
	console.log(`${name}.png ${Math.round(statSync(path).size / 1000)} kB`);
}

/** Of the whole window, or of the part that reaches from one thing to the other. */
async function picture(name: string, from?: Locator, to?: Locator): Promise<void> {
	const page = to?.page() ?? workbench.page;
	await page.evaluate(() => document.fonts.ready);
	const margin = 18;
	const [first, last] = [await from?.boundingBox(), await to?.boundingBox()];
	const top = first ? Math.max(0, first.y - margin) : 0;
	const bottom = last ? Math.min(viewport.height, last.y + last.height + margin) : viewport.height;
	const path = join(folder, `${name}.png`);
	await page.screenshot({
		path,
		clip: { x: 0, y: top, width: viewport.width, height: bottom - top },
	});
	console.log(`${name}.png ${Math.round(statSync(path).size / 1000)} kB`);
}
