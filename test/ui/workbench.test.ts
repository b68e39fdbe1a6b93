import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import type { Page } from "playwright-core";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";
import { processesWith } from "../support/processes.ts";
import { until } from "../support/until.ts";

// The packaged extension as its users meet it. Each test goes on from where the one before it ended.
suite("workbench", { timeout: 300_000 }, () => {
	let workbench: Workbench;
	let page: Page;

	before(async () => {
		workbench = await Workbench.open(join(import.meta.dirname, "workspace"), "river.brief.md");
		({ page } = workbench);
	});

	after(() => workbench?.[Symbol.asyncDispose]());

	afterEach(async (context) => {
		if ("passed" in context && !context.passed) await workbench.shoot("failed");
	});

	test("a flaw is underlined, and nothing stands in the way", async () => {
		await page.locator(".squiggly-warning").first().waitFor();
		assert.equal(await page.locator(".monaco-dialog-box").count(), 0);
		assert.equal(await page.locator(".notification-toast").count(), 0);
		await workbench.shoot("1-squiggles");
	});

	test("the Problems panel lists it with its rule", async () => {
		await page.keyboard.press("ControlOrMeta+Shift+M");
		const row = problem();
		await row.waitFor();
		assert.match(await row.innerText(), /policy-brief\s*\(?risk\/missing-table/);
		await workbench.shoot("2-problems");
	});

	test("the rule's name opens its page", async () => {
		const link = problem().locator("a", { hasText: "risk/missing-table" });
		await link.click({ modifiers: ["ControlOrMeta"] });
		await until("the page", () => webviewShows("h1", "risk/missing-table"));
		await workbench.shoot("3-rule-page");
	});

	test("the light bulb offers the fix, and the fix adds a table", async () => {
		await problem().dblclick();
		await workbench.chooseFix("Insert a risk table with these risks", "4-light-bulb");
		await workbench.line("| Risk | Likelihood | Impact | Mitigation | Owner |").waitFor();
		await problem().waitFor({ state: "detached" });
		await workbench.shoot("5-fixed");
	});

	test("the brief is saved with the table", async () => {
		await page.keyboard.press("ControlOrMeta+S");
		await page.locator(".tab.dirty").waitFor({ state: "detached" });
		assert.match(
			readFileSync(join(workbench.workspace, "river.brief.md"), "utf8"),
			/by mistake\.\n\n\| Risk \| Likelihood \|.*\n.*\n\| Patrol crosses/,
		);
	});

	test("restarting the language server ends it and starts another", async () => {
		await endsLanguageServer(() => workbench.run("Policy Brief: Restart Language Server"));
		await rewrite("## Threats\n\nThere is a risk that the river freezes.");
		await workbench.listed(/“Threats” .*has no risk table\./).waitFor();
	});

	test("reloading the window ends the language server and starts another", async () => {
		await page.keyboard.press("ControlOrMeta+S");
		await endsLanguageServer(() => workbench.run("Developer: Reload Window"));
		await workbench.listed(/“Threats” .*has no risk table\./).waitFor();
		await workbench.shoot("6-reloaded");
	});

	/** On Linux, where it can be seen. */
	async function endsLanguageServer(act: () => Promise<void>): Promise<void> {
		const first = languageServers();
		if (process.platform === "linux") assert.equal(first.length, 1);
		await act();
		await until("the language server to end", () =>
			languageServers().every((id) => !first.includes(id)),
		);
	}

	function languageServers(): number[] {
		return processesWith(workbench.extensions, "cli.mjs");
	}

	/** Replaces the whole brief, as by pasting: typed lines would be indented and completed. */
	async function rewrite(text: string): Promise<void> {
		await workbench.line("# Joint patrols").click();
		await page.keyboard.press("ControlOrMeta+A");
		await page.keyboard.insertText(text);
	}

	/** An extension's document is two frames down: VS Code's own page, then the content. */
	async function webviewShows(selector: string, text: string): Promise<boolean> {
		const shown = page.frames().map((frame) => frame.locator(selector, { hasText: text }).count());
		return (await Promise.allSettled(shown)).some(
			(count) => count.status === "fulfilled" && count.value > 0, // a frame may go meanwhile
		);
	}

	function problem() {
		return workbench.listed(/“Risks” .*has no risk table\./);
	}
});
