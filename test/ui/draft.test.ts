import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import { root } from "../../scripts/vscode-host/paths.ts";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";
import { until } from "../support/until.ts";

const name = "briefs/korin-network-draft.md";

// What an author does who has pasted an article. Each test goes on from where the one before it ended.
suite("a pasted draft", { timeout: 300_000 }, () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await Workbench.open(join(root, "examples"), name);
	});

	after(() => workbench?.[Symbol.asyncDispose]());

	afterEach(async (context) => {
		if ("passed" in context && !context.passed) await workbench.shoot("draft-failed");
	});

	test("shows its flaws, and the Problems panel names their rules", async () => {
		const { page } = workbench;
		await page.locator(".squiggly-warning").first().waitFor();
		await page.keyboard.press("ControlOrMeta+Shift+M");
		await page.keyboard.press("ControlOrMeta+Home");
		for (const rule of [
			"structure/plain-text-paste",
			"sourcing/no-sources",
			"attribution/anonymous-source",
			"balance/low-share",
			"risk/missing-table",
		]) {
			await workbench.problem(rule);
		}
		await workbench.problem("sourcing/unsourced");
		await workbench.shoot("draft-1-problems");
	});

	test("the status bar says what was found, and leaves a README alone", async () => {
		const { page } = workbench;
		const status = page.locator("#policy-brief\\.policy-brief\\.policyBrief\\.status");
		const badge = page.locator(".panel .action-item", { hasText: "Problems" }).locator(".badge");
		await until("as many findings as the Problems panel has", async () => {
			const [, findings] =
				/Brief: (\d+) findings, \d+\/\d+ sourced/.exec(await status.innerText()) ?? [];
			return findings !== undefined && findings === (await badge.innerText()).trim();
		});
		await workbench.shoot("draft-7-status");
		await page.locator(".explorer-viewlet .monaco-list-row", { hasText: "README.md" }).click();
		await until("“Not a brief”", async () => /Not a brief/.test(await status.innerText()));
		await workbench.shoot("draft-8-not-a-brief");
		await status.click();
		await until("a check", async () => /Brief: /.test(await status.innerText()));
		await status.page().locator(".tab", { hasText: "korin-network-draft.md" }).click();
	});

	test("the pointer on a figure shows why it needs a source", async () => {
		const line = workbench.line("The Korin network now moves 70%").first();
		await line.hover({ position: { x: 260, y: 8 } });
		await workbench.page
			.locator(".monaco-hover", { hasText: "Readers reuse numbers" })
			.first()
			.waitFor();
		await workbench.shoot("draft-2-hover");
		await workbench.page.keyboard.press("Escape");
	});

	test("the light bulb on a figure adds a footnote, and undo takes it back", async () => {
		const figure = await workbench.problem("70% of the synthetic opioids sold");
		await figure.dblclick();
		await workbench.chooseFix("Add a footnote", "draft-3-light-bulb");
		await figure.waitFor({ state: "detached" });
		await workbench.page.keyboard.type("Ministry");
		await workbench.line("[^1]: Ministry author, title").waitFor();
		await workbench.page.keyboard.press("ControlOrMeta+Z");
		await workbench.line("[^1]: TODO author, title").waitFor();
		await workbench.page.keyboard.press("ControlOrMeta+Home");
		await workbench.line("The Korin network now moves 70%").first().click();
		await workbench.page.keyboard.press("ControlOrMeta+Z");
		await workbench.problem("70% of the synthetic opioids sold");
	});

	test("“Structure this draft” writes it as Markdown, and undo restores every byte", async () => {
		const original = saved();
		const paste = await workbench.problem("no blank lines");
		await paste.dblclick();
		await workbench.chooseFix("Structure this draft", "draft-4-structure");
		await workbench.line("# Strike the Korin Network").first().waitFor();
		await paste.waitFor({ state: "detached" });
		await save();
		assert.match(saved().toString(), /^# Strike .*\n\nTwo sisters/);
		await workbench.shoot("draft-5-structured");
		await workbench.line("# Strike the Korin Network").first().click();
		await workbench.page.keyboard.press("ControlOrMeta+Z");
		await workbench.problem("no blank lines");
		await save();
		assert.deepEqual(saved(), original);
	});

	test("“Insert Risk Table…” fills a row for each risk that is named", async () => {
		const missing = await workbench.problem("has no risk table");
		await workbench.choose(
			"Minimal table",
			() => workbench.run("Policy Brief: Insert Risk Table…"),
			"draft-6-risk-tables",
		);
		await workbench.line("| Belmora ends the extradition treaty |").waitFor();
		await missing.waitFor({ state: "detached" });
		await workbench.shoot("draft-6-risk-table");
		await save();
		const rows = saved()
			.toString()
			.match(/^\| .* \| {2}\| {2}\| {2}\| {2}\|$/gm);
		assert.ok(rows && rows.length >= 2, String(rows));
	});

	async function save(): Promise<void> {
		await workbench.page.keyboard.press("ControlOrMeta+S");
		await workbench.page.locator(".tab.dirty").waitFor({ state: "detached" });
	}

	function saved(): Buffer {
		return readFileSync(join(workbench.workspace, name));
	}
});
