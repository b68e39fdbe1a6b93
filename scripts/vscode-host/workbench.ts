import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { until } from "../../test/support/until.ts";
import { packageExtension } from "../package-extension.ts";
import { launchBrowser, openPage } from "./browser.ts";
import { installBrowser, installVscode } from "./install.ts";
import { cache } from "./paths.ts";
import { installExtension, type Server, startServer } from "./server.ts";

const shots = join(cache, "shots");

interface Options {
	readonly settings?: Readonly<Record<string, unknown>>;
	readonly viewport?: { readonly width: number; readonly height: number };
	/** The display language. The workbench has no language pack and stays English; extensions follow it. */
	readonly language?: string;
}

/** VS Code in a browser, with the packaged extension, open on a copy of a folder. */
export class Workbench implements AsyncDisposable {
	readonly page: Page;
	readonly workspace: string;
	/** Where the extension is installed. */
	readonly extensions: string;
	readonly #scratch: string;
	readonly #server: Server;
	readonly #browser: Browser;

	private constructor(scratch: string, server: Server, browser: Browser, page: Page) {
		this.page = page;
		this.workspace = join(scratch, "workspace");
		this.extensions = join(scratch, "profile/extensions");
		this.#scratch = scratch;
		this.#server = server;
		this.#browser = browser;
	}

	static async open(folder: string, file: string, options: Options = {}): Promise<Workbench> {
		await installVscode();
		await installBrowser();
		mkdirSync(shots, { recursive: true });
		const scratch = mkdtempSync(join(tmpdir(), "policy-brief-"));
		const profile = join(scratch, "profile");
		const workspace = join(scratch, "workspace");
		cpSync(folder, workspace, { recursive: true });
		installExtension(packageExtension(), profile);
		const server = await startServer({ profile, settings: options.settings ?? {} });
		const browser = await launchBrowser();
		const page = await openPage(browser, server.origin, options.viewport);
		await page.addInitScript(
			`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(options.language)}`,
		);
		await page.goto(server.url(workspace, [["openFile", server.uri(join(workspace, file))]]));
		await page.locator(".editor-instance .view-lines").waitFor({ timeout: 60_000 });
		return new Workbench(scratch, server, browser, page);
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.#browser.close();
		await this.#server[Symbol.asyncDispose]();
		rmSync(this.#scratch, { recursive: true, force: true, maxRetries: 5 });
	}

	/** Runs a command of the palette, which VS Code closes where something else takes the focus late. */
	async run(title: string): Promise<void> {
		const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first();
		await settled(`“${title}” in the palette`, async () => {
			await this.page.keyboard.press("F1");
			await this.page.locator(".quick-input-box input").fill(`>${title}`, briefly);
			await row.click(briefly);
		});
	}

	/** What the palette offers for these words, in full. */
	async commandsLike(words: string): Promise<string[]> {
		await this.page.keyboard.press("F1");
		await this.page.locator(".quick-input-box input").fill(`>${words}`);
		const rows = this.page.locator(".quick-input-list .monaco-list-row");
		await rows.filter({ hasText: words }).first().waitFor();
		const offered = new Map<string, string>();
		await until(`all that is like “${words}”`, async () => {
			const shown = await rows.evaluateAll((all) =>
				all.map((row) => ({
					place: row.getAttribute("aria-posinset") ?? "",
					of: Number(row.getAttribute("aria-setsize")),
					name: row.querySelector(".label-name")?.textContent ?? "",
				})),
			);
			for (const { place, name } of shown) offered.set(place, name);
			await this.page.keyboard.press("PageDown"); // only the rows in view are drawn
			return shown.length > 0 && offered.size >= (shown[0]?.of ?? 0);
		});
		await this.page.keyboard.press("Escape");
		return [...offered.values()];
	}

	/** Chooses from the list that `open` opens, which is in the picture. */
	async choose(words: string, open: () => Promise<void>, picture?: string): Promise<void> {
		const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: words }).first();
		await settled(`“${words}” in a list`, async () => {
			await open();
			await row.waitFor(briefly);
			if (picture !== undefined) await this.shoot(picture);
			await row.click(briefly);
		});
		await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
	}

	/** Chooses a fix of the light bulb's menu, which is in the picture. */
	async chooseFix(title: string, picture: string): Promise<void> {
		const item = await this.offerFix(title);
		await this.shoot(picture);
		await item.click();
	}

	/** VS Code drops the request while an extension is still starting, so the key is pressed again. */
	async offerFix(title: string): Promise<Locator> {
		const item = this.page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
		await settled(`the fix “${title}”`, async () => {
			await this.page.keyboard.press("Escape");
			await this.page.keyboard.press("ControlOrMeta+Period");
			await item.waitFor({ timeout: 2000 });
		});
		return item;
	}

	/** The rows of the Problems panel with that message. */
	listed(message: RegExp): Locator {
		return this.page.locator(".markers-panel .monaco-list-row", { hasText: message });
	}

	/**
	 * The first problem that holds the words; the panel draws only the rows in view, so it is filtered.
	 * VS Code empties the filter when it draws the panel anew, so the words are typed until they stay.
	 */
	async problem(words: string): Promise<Locator> {
		const filter = this.page.locator(".viewpane-filter input").first();
		const row = this.page.locator(".markers-panel .monaco-list-row", { hasText: words }).first();
		await settled(`“${words}” in the Problems panel`, async () => {
			await filter.fill("");
			await this.listed(/\.md/).first().waitFor();
			await filter.fill(words);
			await row.waitFor({ timeout: 3000 });
		});
		return row;
	}

	line(text: string): Locator {
		return this.page.locator(".view-line", { hasText: text });
	}

	/** Saves a picture in .vscode-test/shots, as it is when nothing moves any more. */
	async shoot(name: string): Promise<void> {
		await this.page.screenshot({ path: join(shots, `${name}.png`), animations: "disabled" });
	}
}

const briefly = { timeout: 5000 };

/** Does again what fails because the workbench was still busy with something else. */
function settled(what: string, act: () => Promise<void>): Promise<void> {
	return until(what, () =>
		act().then(
			() => true,
			() => false,
		),
	);
}
