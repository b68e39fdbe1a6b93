import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { packageExtension } from "../../scripts/package-extension.ts";
import { launchBrowser, openPage } from "../../scripts/vscode-host/browser.ts";
import { installBrowser, installVscode } from "../../scripts/vscode-host/install.ts";
import { cache } from "../../scripts/vscode-host/paths.ts";
import { installExtension, type Server, startServer } from "../../scripts/vscode-host/server.ts";
import { processesWith } from "../support/processes.ts";
import { until } from "../support/until.ts";

const shots = join(cache, "shots");

// The packaged extension as its users meet it. Each test goes on from where the one before it ended.
suite("workbench", { timeout: 300_000 }, () => {
	let scratch: string;
	let brief: string;
	let server: Server;
	let browser: Browser;
	let page: Page;

	before(async () => {
		await installVscode();
		await installBrowser();
		rmSync(shots, { recursive: true, force: true });
		mkdirSync(shots, { recursive: true });
		scratch = mkdtempSync(join(tmpdir(), "policy-brief-"));
		const workspace = join(scratch, "workspace");
		cpSync(join(import.meta.dirname, "workspace"), workspace, { recursive: true });
		brief = join(workspace, "brief.md");
		const profile = join(scratch, "profile");
		installExtension(packageExtension(), profile);
		server = await startServer({ profile });
		browser = await launchBrowser();
		page = await openPage(browser, server.origin);
		await page.goto(server.url(workspace, [["openFile", server.uri(brief)]]));
		await page.locator(".editor-instance .view-lines").waitFor({ timeout: 60_000 });
	});

	after(async () => {
		await browser?.close();
		await server?.[Symbol.asyncDispose]();
		rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
	});

	afterEach(async (context) => {
		if ("passed" in context && !context.passed) await shoot("failed");
	});

	test("a flaw is underlined, and nothing stands in the way", async () => {
		await page.locator(".squiggly-warning").first().waitFor();
		assert.equal(await page.locator(".monaco-dialog-box").count(), 0);
		assert.equal(await page.locator(".notification-toast").count(), 0);
		await shoot("1-squiggles");
	});

	test("the Problems panel lists it with its rule", async () => {
		await page.keyboard.press("ControlOrMeta+Shift+M");
		const row = problem();
		await row.waitFor();
		assert.match(await row.innerText(), /policy-brief\s*\(?risk\/missing-table/);
		await shoot("2-problems");
	});

	test("the rule's name opens its page", async () => {
		const link = problem().locator("a", { hasText: "risk/missing-table" });
		await link.click({ modifiers: ["ControlOrMeta"] });
		await until("the page", () => webviewShows("h1", "risk/missing-table"));
		await shoot("3-rule-page");
	});

	test("the light bulb offers the fix, and the fix adds a table", async () => {
		await problem().dblclick();
		await chooseFix("Insert a risk table with these risks");
		await line("| Risk | Likelihood | Impact | Mitigation | Owner |").waitFor();
		await problem().waitFor({ state: "detached" });
		await shoot("5-fixed");
	});

	test("the brief is saved with the table", async () => {
		await page.keyboard.press("ControlOrMeta+S");
		await page.locator(".tab.dirty").waitFor({ state: "detached" });
		assert.match(
			readFileSync(brief, "utf8"),
			/by mistake\.\n\n\| Risk \| Likelihood \|.*\n.*\n\| Patrol crosses/,
		);
	});

	test("restarting the language server ends it and starts another", async () => {
		await endsLanguageServer(() => run("Policy Brief: Restart Language Server"));
		await rewrite("## Threats\n\nThere is a risk that the river freezes.");
		await listed(/“Threats” .*has no risk table\./).waitFor();
	});

	test("reloading the window ends the language server and starts another", async () => {
		await page.keyboard.press("ControlOrMeta+S");
		await endsLanguageServer(() => run("Developer: Reload Window"));
		await listed(/“Threats” .*has no risk table\./).waitFor();
		await shoot("6-reloaded");
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
		return processesWith(join(scratch, "profile/extensions"), "server.cjs");
	}

	/** Runs a command of the palette. */
	async function run(title: string): Promise<void> {
		await page.keyboard.press("F1");
		await page.locator(".quick-input-box input").fill(`>${title}`);
		await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
	}

	/** VS Code drops the request while an extension is still starting, so the key is pressed again. */
	async function chooseFix(title: string): Promise<void> {
		const item = page.locator(".action-widget .monaco-list-row", { hasText: title });
		await until(`the fix “${title}”`, async () => {
			await page.keyboard.press("Escape");
			await page.keyboard.press("ControlOrMeta+Period");
			return item.waitFor({ timeout: 2000 }).then(
				() => true,
				() => false,
			);
		});
		await shoot("4-light-bulb");
		await item.click();
	}

	/** Replaces the whole brief, as by pasting: typed lines would be indented and completed. */
	async function rewrite(text: string): Promise<void> {
		await line("# Joint patrols").click();
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
		return listed(/“Risks” .*has no risk table\./);
	}

	function listed(message: RegExp) {
		return page.locator(".markers-panel .monaco-list-row", { hasText: message });
	}

	function line(text: string) {
		return page.locator(".view-line", { hasText: text });
	}

	async function shoot(name: string): Promise<void> {
		await page.screenshot({ path: join(shots, `${name}.png`) });
	}
});
