import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";
import { until } from "../support/until.ts";

// An author at the keyboard. Each test goes on from where the one before it ended.
suite("writing aids", { timeout: 300_000 }, () => {
	let workbench: Workbench;
	let page: Page;
	let failed = 0;

	before(async () => {
		workbench = await Workbench.open(join(import.meta.dirname, "writing"), "ferry.brief.md");
		({ page } = workbench);
		await page.locator(".squiggly-warning").first().waitFor();
	});

	after(() => workbench?.[Symbol.asyncDispose]());

	afterEach(async (context) => {
		if ("passed" in context && !context.passed) await workbench.shoot(`writing-failed-${++failed}`);
	});

	test("the claims without a source are gone through by keyboard", async () => {
		await workbench.line("# ").first().click();
		await page.keyboard.press("ControlOrMeta+Home");
		await page.keyboard.press("Alt+F11");
		const first = await told(/^Claim 1 of (\d+) without a source$/);
		const count = Number(/of (\d+)/.exec(first)?.[1]);
		assert.equal(count, 3);
		await workbench.shoot("writing-1-claim");
		await page.keyboard.press("Alt+F11");
		await told(/^Claim 2 of/);
		await page.keyboard.press("Shift+Alt+F11");
		await told(/^Claim 1 of/);
		await page.keyboard.press("Shift+Alt+F11");
		await told(new RegExp(`^Claim ${count} of ${count} `));
		await page.keyboard.press("Alt+F11");
		await told(/^Claim 1 of/);
	});

	test("“Insert Citation…” offers the sources of the brief and cites one with a page", async () => {
		await workbench.run("Policy Brief: Insert Citation…");
		await row("Olsen and Brandt (2029)").waitFor();
		await workbench.shoot("writing-2-sources");
		await page.keyboard.type("lindgren");
		await until("one source", async () => (await rows().count()) === 1);
		await workbench.shoot("writing-3-source");
		await page.keyboard.press("Enter");
		await workbench.line("[@aldra-history]").waitFor();
		await page.keyboard.type(", p. 12");
		await page.keyboard.press("Tab");
		await workbench.line("[@aldra-history, p. 12]").waitFor();
		await workbench.shoot("writing-4-cited");
	});

	test("“Insert Footnote” ends where the source is to be written", async () => {
		await page.keyboard.press("ControlOrMeta+Home");
		await page.keyboard.press("Alt+F11");
		await told(/^Claim 1 of/);
		await workbench.run("Policy Brief: Insert Footnote");
		await workbench.line("[^2]: TODO author, title").waitFor();
		await page.locator(".statusbar-item", { hasText: "(4 selected)" }).waitFor();
		await workbench.shoot("writing-5-footnote");
		await page.keyboard.type("Ministry of Health,");
		await workbench.line("[^2]: Ministry of Health, author, title").waitFor();
	});

	test("“Insert Risk Table…” says what each table is for", async () => {
		await workbench.run("Policy Brief: Insert Risk Table…");
		await row("Scored register").waitFor();
		await workbench.shoot("writing-6-risk-tables");
		await page.keyboard.type("scored");
		await page.keyboard.press("Enter");
		await workbench.line("| Likelihood (1–5) | Impact (1–5) |").waitFor();
		await workbench.shoot("writing-7-risk-table");
		await page.keyboard.press("ControlOrMeta+Z");
	});

	test("“Explain This Finding” shows the rule's page beside the brief", async () => {
		await workbench.line("Ending the night ferry").getByText("35% of the trips").click();
		await workbench.run("Policy Brief: Explain This Finding");
		const shown = page.frameLocator(".webview.ready").frameLocator("#active-frame");
		const said = shown.locator("blockquote").first();
		assert.match(await said.innerText(), /^“35% of the trips” has no source/);
		await shown.locator("h2", { hasText: "How to fix it" }).waitFor();
		await workbench.shoot("writing-8-explained");
	});

	test("“New File…” offers a brief, too", async () => {
		await workbench.run("Create: New File...");
		await row("Brief from Template").waitFor();
		await workbench.shoot("writing-9-new-file");
		await page.keyboard.press("Escape");
	});

	test("“pb-” lists the snippets while they are typed", async () => {
		await workbench.run("Policy Brief: New Brief from Template…");
		await row("Options Memo").waitFor();
		await workbench.shoot("writing-9-templates");
		await page.keyboard.press("Enter");
		await workbench.line('title: "TODO"').waitFor();
		await page.keyboard.press("Escape");
		await page.keyboard.press("ControlOrMeta+End");
		await page.keyboard.press("Enter");
		await page.keyboard.type("pb-");
		const listed = page.locator(".suggest-widget.visible .monaco-list-row");
		await listed.first().waitFor();
		await workbench.shoot("writing-10-snippets");
		await page.keyboard.type("rec");
		await listed.filter({ hasText: "pb-rec" }).first().waitFor();
		await page.keyboard.press("Enter");
		await workbench.line("TODO (who) should TODO (do what)").last().waitFor();
		await workbench.shoot("writing-11-snippet");
	});

	for (const [name, type] of [
		["Policy Brief", "policy-brief"],
		["Options Memo", "options-memo"],
		["Decision Memo", "decision-memo"],
		["Evidence Brief", "evidence-brief"],
		["Rapid Response", "rapid-response"],
		["Intelligence Assessment", "intelligence-assessment"],
		["Impact Assessment", "impact-assessment"],
	] as const)
		test(`“New Brief from Template…” opens ${name} with the title selected`, async () => {
			await workbench.run("Policy Brief: New Brief from Template…");
			await row("Options Memo").waitFor();
			await page.keyboard.type(name);
			await page.keyboard.press("Enter");
			await workbench.line(`type: ${type}`).waitFor();
			await page
				.locator(".statusbar-item", { hasText: "2 selections (8 characters selected)" })
				.waitFor();
			await page.keyboard.type("Ferries");
			await workbench.line("# Ferries").waitFor();
			await workbench.shoot(`writing-12-${type}`);
		});

	function rows(): Locator {
		return page.locator(".quick-input-list .monaco-list-row");
	}

	function row(words: string): Locator {
		return page.locator(".quick-input-list .monaco-list-row", { hasText: words }).first();
	}

	/** What the status bar says of the last command. */
	async function told(words: RegExp): Promise<string> {
		const message = page.locator("#status\\.extensionMessage");
		await until(String(words), async () => words.test((await message.innerText()).trim()));
		return (await message.innerText()).trim();
	}
});
