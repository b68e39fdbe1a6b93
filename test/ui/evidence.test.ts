import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";
import { until } from "../support/until.ts";

// What a brief rests on, by keyboard. Each test goes on from where the one before it ended.
suite("the evidence view", { timeout: 300_000 }, () => {
	let workbench: Workbench;
	let page: Page;

	before(async () => {
		workbench = await Workbench.open(join(import.meta.dirname, "evidence"), "quay.brief.md");
		({ page } = workbench);
		await page.locator(".statusbar-item", { hasText: "4/6 sourced" }).waitFor();
	});

	after(() => workbench?.[Symbol.asyncDispose]());

	afterEach(async (context) => {
		if ("passed" in context && !context.passed) await workbench.shoot("evidence-failed");
	});

	test("shows by pillar what the brief rests on, and what is missing", async () => {
		await workbench.run("Focus on Evidence View");
		await row(/^Claims6, 2 with a source still to come$/).waitFor();
		await shows([
			/^Claims6/,
			/^With a source still to come2$/,
			/^Gangs killed two harbor officers/,
			/^The harbor police have asked/,
			/^With a source4$/,
			/^Argumentssovereignty 1 : security 4$/,
			/^Sovereignty1, 1 with a source$/,
			/^Security4, 2 with a source$/,
			/^Risks3, 1 not fully rated, 1 in no risk table$/,
			/^Sources5, 1 leading nowhere, 1 still to be written, 1 not cited$/,
			/^The Author’s Own Views1$/,
		]);
		await workbench.shoot("evidence-1-pillars");
	});

	test("each row says in words what its icon shows", async () => {
		const said = await row(/^Gangs killed/).getAttribute("aria-label");
		assert.match(said ?? "", /^Claim: Gangs killed .* source still to be written/);
	});

	test("Enter goes to the sentence, and what is typed then replaces it", async () => {
		await press("Home", "ArrowDown", "ArrowDown", "Enter");
		await until("the editor to have the focus", () => focusIn(".editor-instance"));
		await page.locator(".statusbar-item", { hasText: "41 selected" }).waitFor();
		await page.keyboard.insertText("Gangs killed three harbor officers in 2029.");
		await row(/^Gangs killed three harbor officers/).waitFor();
		await row(/^Claims6, 2/).waitFor();
	});

	test("what was closed stays closed while the author writes", async () => {
		await row(/^Argumentssovereignty/)
			.locator(".monaco-tl-twistie")
			.click();
		await row(/^Security4/).waitFor({ state: "detached" });
		await workbench.line("## Summary").click();
		await press("End");
		await page.keyboard.insertText("\n\nFishing has been banned at the quay since 2019.");
		await row(/^Claims7, 1 without a source/).waitFor();
		await row(/^Fishing has been banned/).waitFor();
		assert.equal(await row(/^Security4/).count(), 0);
		await row(/^Argumentssovereignty/)
			.locator(".monaco-tl-twistie")
			.click();
		await row(/^Security4/).waitFor();
	});

	test("groups by section, with a row for each sentence", async () => {
		await workbench.run("Policy Brief: Group Evidence by Section");
		await row(/^Summary3 claims, 1 without a source$/).waitFor();
		await row(/^Valmar holds .*has a source · argues for sovereignty/).waitFor();
		await workbench.shoot("evidence-2-sections");
	});

	test("shows only what lacks a source, or what holds some words, and everything again", async () => {
		await asks("Policy Brief: Filter Evidence...", "Filter Evidence");
		await page.keyboard.type("lacks");
		await workbench.shoot("evidence-3-filter");
		await press("Enter");
		await row(/^Finds of contraband/).waitFor({ state: "detached" });
		await row(/^Fishing has been banned/).waitFor();
		await row(/^\[\^treaty\]/).waitFor();
		await page.locator(".pane-header", { hasText: "what lacks a source" }).waitFor();
		await asks("Policy Brief: Filter Evidence...", "Filter Evidence");
		await page.keyboard.type("zeppelin");
		await press("Enter");
		await page.locator(".pane-body", { hasText: "Nothing in this brief matches" }).waitFor();
		await workbench.shoot("evidence-4-nothing");
		await workbench.run("Policy Brief: Clear Evidence Filter");
		await row(/^Finds of contraband/).waitFor();
		await workbench.run("Policy Brief: Group Evidence by Pillar");
		await row(/^With a source4/).waitFor();
	});

	test("the key for copying copies the sentence", async () => {
		await row(/^Fishing has been banned/).click();
		assert.ok(await focusIn(".pane-body"), "a click keeps the focus in the view");
		await press("ControlOrMeta+C");
		const sentence = "Fishing has been banned at the quay since 2019.";
		await until("the sentence", async () => {
			return (await page.evaluate(() => navigator.clipboard.readText())) === sentence;
		});
	});

	test("Show Balance leads through the arguments, and back", async () => {
		await workbench.line("# A second patrol").click();
		await asks("Policy Brief: Show Balance", "Balance");
		const list = page.locator(".quick-input-list");
		await list.getByText("1 argument, 20 %, 1 with a source").waitFor();
		await press("ArrowDown", "ArrowDown");
		await until("the argument to be lit", () => lit().then((count) => count > 0));
		await workbench.shoot("evidence-5-balance");
		await press("Escape");
		await until("it to be as before", () => lit().then((count) => count === 0));
		await page.locator(".statusbar-item", { hasText: /^Ln 6, Col \d+$/ }).waitFor();
		await asks("Policy Brief: Show Balance", "Balance");
		await page.keyboard.type("deter");
		await press("Enter");
		await page.locator(".statusbar-item", { hasText: "89 selected" }).waitFor();
	});

	test("a side of the balance opens its arguments in the view", async () => {
		await asks("Policy Brief: Show Balance", "Balance");
		await press("Enter");
		await row(/^Sovereignty1, 1 with a source$/).waitFor();
		await row(/^Security/).waitFor({ state: "detached" });
		await page.locator(".pane-header", { hasText: "arguments: sovereignty" }).waitFor();
		await workbench.run("Policy Brief: Clear Evidence Filter");
	});

	test("the summary goes to the clipboard, and says so", async () => {
		await workbench.line("# A second patrol").click();
		await workbench.run("Policy Brief: Copy Evidence Summary");
		await page.getByText("The evidence summary is on the clipboard").first().waitFor();
		await workbench.run("File: New Untitled Text File");
		await press("ControlOrMeta+V");
		await workbench.line("# Evidence in “A second patrol on the Lonna”").waitFor();
		await workbench.shoot("evidence-6-summary");
	});

	test("reviews the briefs of the workspace, a line for each, and opens a report", async () => {
		await workbench.run("Policy Brief: Review All Briefs");
		await row(/^dam\.brief\.mdno findings, 1\/1 sourced · archive$/).waitFor();
		await row(/^pier\.brief\.md1 finding, 0\/2 sourced$/).waitFor();
		await row(/^quay\.brief\.md\d findings, 4\/7 sourced, sovereignty 1 : security 4$/).waitFor();
		assert.equal(await row(/^notes\.md/).count(), 0);
		await workbench.shoot("evidence-7-review");
		await row(/^pier\.brief\.md/).click();
		await workbench.line("# The old pier").waitFor();
		await workbench.run("Policy Brief: Open Report");
		await workbench.line("# Review of 3 briefs").waitFor();
		await page.locator(".statusbar-item", { hasText: "Not a brief" }).waitFor();
		await page.locator(".pane-body", { hasText: "This file is not checked as a brief." }).waitFor();
		await workbench.shoot("evidence-8-report");
	});

	test("a review of hundreds of briefs can be stopped, and keeps what it read", async () => {
		mkdirSync(join(workbench.workspace, "many"));
		for (let index = 100; index < 500; index++)
			writeFileSync(join(workbench.workspace, `many/${index}.brief.md`), brief(index));
		await workbench.run("Policy Brief: Review All Briefs");
		await row(/^100\.brief\.md/).waitFor();
		await workbench.shoot("evidence-9-progress");
		await page.getByRole("button", { name: "Cancel" }).first().click();
		await page.locator(".pane-body", { hasText: /Stopped after \d+ of 404 files/ }).waitFor();
		await workbench.run("Policy Brief: Open Report");
		await page.locator(".view-line", { hasText: /^#\sReview\sof\s\d+\sbriefs$/ }).waitFor();
	});

	function row(text: RegExp): Locator {
		return page.locator(".pane-body .monaco-list-row").filter({ hasText: text }).first();
	}

	/** Runs a command that asks back. */
	async function asks(command: string, title: string): Promise<void> {
		await workbench.run(command);
		await page.locator(".quick-input-title").getByText(title, { exact: true }).waitFor();
		await until("the question", () => focusIn(".quick-input-widget"));
	}

	/** Waits until the view has these rows and no others. */
	async function shows(expected: readonly RegExp[]): Promise<void> {
		let said: string[] = [];
		await until("the rows", async () => {
			const texts = await page.locator(".pane-body .monaco-list-row").allInnerTexts();
			said = texts.map((text) => text.replace(/\s+/g, " ").trim());
			return said.length === expected.length;
		}).catch(() => assert.fail(said.join("\n")));
		for (const [index, words] of expected.entries()) assert.match(said[index] ?? "", words);
	}

	async function press(...keys: readonly string[]): Promise<void> {
		for (const key of keys) await page.keyboard.press(key);
	}

	function focusIn(selector: string): Promise<boolean> {
		return page.evaluate((part) => document.activeElement?.closest(part) !== null, selector);
	}

	/** How many pieces of text an extension has highlighted. */
	function lit(): Promise<number> {
		return page.locator(".view-overlays [class*=ced-]").count();
	}
});

/** No sentence twice, so that none is remembered. */
function brief(nth: number): string {
	const sentences = Array.from(
		{ length: 300 },
		(_, index) =>
			`Boats of the ${index}th fleet have struck pier ${nth} in the harbor ${index + nth} times since ${1900 + (index % 100)}, and border security suffers.`,
	);
	return `# Pier ${nth}\n\n${sentences.join("\n\n")}\n`;
}
