import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";
import { until } from "../support/until.ts";
import { Watch } from "./support/watch.ts";

const name = "ferry.brief.md";
const checked = /Brief: \d+ findings?, \d+\/\d+ sourced/;

// An author who cites. Each test goes on from where the one before it ended.
suite("citations", { timeout: 300_000 }, () => {
	let workbench: Workbench;
	let page: Page;

	before(async () => {
		workbench = await Workbench.open(join(import.meta.dirname, "citations"), name);
		({ page } = workbench);
		await page.locator(".squiggly-warning").first().waitFor();
	});

	after(() => workbench?.[Symbol.asyncDispose]());

	afterEach(async (context) => {
		if ("passed" in context && !context.passed) await workbench.shoot("citations-failed");
	});

	test("“[@” offers the keys, and an author's name narrows them", async () => {
		await goToEndOf("should extend the contract");
		await page.keyboard.type(" The river has carried ferries since 1840 [@");
		await until("every key", async () => (await suggested()).length === 3);
		assert.deepEqual(await suggested(), ["aldra-history", "brandt2030", "olsen2029ferry"]);
		await workbench.shoot("citations-1-keys");
		await page.keyboard.type("Lindgren");
		await until("one key", async () => (await suggested()).length === 1);
		await suggestions().getByText("Lindgren (2027), “A History of the Korin”").waitFor();
		await workbench.shoot("citations-2-author");
		await page.keyboard.press("Enter");
		await page.keyboard.press("End");
		await page.keyboard.type(".");
		await workbench.line("since 1840 [@aldra-history].").waitFor();
		await workbench.shoot("citations-3-cited");
	});

	test("the pointer on a key shows the reference, and how often it is cited", async () => {
		await page.keyboard.press("Escape");
		await workbench.line("The night ferry carried").getByText("olsen2029ferry").hover();
		const hover = page.locator(".monaco-hover", { hasText: "Who Takes the Night Ferry?" }).first();
		await hover.waitFor();
		const told = await hover.innerText();
		assert.match(told, /^Olsen and Brandt \(2029\)\. Who Takes the Night Ferry\? Harbor Review\./);
		assert.match(told, /Cited 2 times\./);
		await workbench.shoot("citations-4-hover");
		await page.keyboard.press("Escape");
	});

	test("renaming a key changes the brief and its bibliography", async () => {
		await save();
		await rename("brandt2030", "citations-5-taken");
		const refusal = page.locator(".notification-toast", { hasText: "“brandt2030” already" });
		await refusal.waitFor();
		await workbench.line("[@brandt2030; @olsen2029ferry]").waitFor();
		await workbench.shoot("citations-6-refused");
		await workbench.run("Notifications: Clear All Notifications");
		const watch = await Watch.begin(page);
		await rename("olsen2029", "citations-7-rename");
		await workbench.line("[@olsen2029, p. 12]").waitFor();
		await workbench.shoot("citations-8-renamed");
		await until("both files", () => isRenamed(read(name), 2) && isRenamed(read("refs.bib"), 1));
		assert.match(read("refs.bib"), /^@article\{olsen2029,\n/);
		const [first, ...others] = await watch.take();
		for (const { status } of others) assert.equal(status, first?.status);
	});

	test("“[^” offers a new footnote and defines it", async () => {
		await goToEndOf("since 1840");
		await page.keyboard.type(" Its boats are new.[^");
		await until("the notes", async () => (await suggested()).length === 2);
		assert.deepEqual(await suggested(), ["[^1]", "[^2]"]);
		await suggestions().getByText("A new footnote, to be filled in").waitFor();
		await workbench.shoot("citations-9-notes");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		await workbench.line("Its boats are new.[^2]").waitFor();
		await workbench.line("[^2]: TODO author, title").waitFor();
		await workbench.shoot("citations-10-note");
	});

	test("“Add a footnote” ends with what is to be written selected", async () => {
		await workbench.line("Ending the night ferry").getByText("35% of the trips").click();
		await workbench.chooseFix("Add a footnote", "citations-11-light-bulb");
		await workbench.line("[^3]: TODO author, title").waitFor();
		await page.locator(".statusbar-item", { hasText: "(4 selected)" }).waitFor();
		await workbench.shoot("citations-12-stub");
		await page.keyboard.type("Ministry of Health,");
		await workbench.line("[^3]: Ministry of Health, author, title").waitFor();
	});

	test("with policyBrief.run on “onSave”, the status bar says “paused” until the brief is saved", async () => {
		await says(checked);
		mkdirSync(join(workbench.workspace, ".vscode"));
		writeFileSync(
			join(workbench.workspace, ".vscode/settings.json"),
			JSON.stringify({ "policyBrief.run": "onSave" }),
		);
		await goToEndOf("Ending the night ferry");
		await page.keyboard.type(" It would end 12 jobs.");
		await until("“paused”", async () => {
			await page.keyboard.press("Space");
			return /Brief: paused/.test(await status().innerText());
		});
		await workbench.shoot("citations-13-paused");
		await save();
		await says(checked);
		await workbench.shoot("citations-14-saved");
	});

	async function goToEndOf(words: string): Promise<void> {
		await workbench.line(words).first().click();
		await page.keyboard.press("End");
	}

	async function rename(key: string, picture: string): Promise<void> {
		await workbench.line("Two of three clinics").getByText("olsen2029ferry").click();
		await page.keyboard.press("F2");
		const input = page.locator(".rename-box input");
		await input.waitFor();
		assert.equal(await input.inputValue(), "olsen2029ferry");
		await input.fill(key);
		await workbench.shoot(picture);
		await page.keyboard.press("Enter");
	}

	function suggestions(): Locator {
		return page.locator(".suggest-widget.visible .monaco-list-row");
	}

	function suggested(): Promise<string[]> {
		return suggestions().locator(".label-name").allInnerTexts();
	}

	function read(file: string): string {
		return readFileSync(join(workbench.workspace, file), "utf8");
	}

	function isRenamed(text: string, times: number): boolean {
		return text.split(/olsen2029\b/).length === times + 1 && !text.includes("olsen2029ferry");
	}

	function status(): Locator {
		return page.locator("#policy-brief\\.policy-brief\\.policyBrief\\.status");
	}

	async function says(text: RegExp): Promise<void> {
		await until(String(text), async () => text.test(await status().innerText()));
	}

	async function save(): Promise<void> {
		await page.keyboard.press("ControlOrMeta+S");
		await page.locator(".tab.dirty").waitFor({ state: "detached" });
	}
});
