import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { packageExtension } from "../../../scripts/package-extension.ts";
import { launchBrowser, openPage } from "../../../scripts/vscode-host/browser.ts";
import { installBrowser, installVscode } from "../../../scripts/vscode-host/install.ts";
import { cache } from "../../../scripts/vscode-host/paths.ts";
import { installExtension, type Server, startServer } from "../../../scripts/vscode-host/server.ts";
import { until } from "../../support/until.ts";

const shots = join(cache, "shots");

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

	static async open(folder: string, file: string): Promise<Workbench> {
		await installVscode();
		await installBrowser();
		mkdirSync(shots, { recursive: true });
		const scratch = mkdtempSync(join(tmpdir(), "policy-brief-"));
		const profile = join(scratch, "profile");
		const workspace = join(scratch, "workspace");
		cpSync(folder, workspace, { recursive: true });
		installExtension(packageExtension(), profile);
		const server = await startServer({ profile });
		const browser = await launchBrowser();
		const page = await openPage(browser, server.origin);
		await page.goto(server.url(workspace, [["openFile", server.uri(join(workspace, file))]]));
		await page.locator(".editor-instance .view-lines").waitFor({ timeout: 60_000 });
		return new Workbench(scratch, server, browser, page);
	}

	async [Symbol.asyncDispose](): Promise<void> {
		await this.#browser.close();
		await this.#server[Symbol.asyncDispose]();
		rmSync(this.#scratch, { recursive: true, force: true, maxRetries: 5 });
	}

	/** Runs a command of the palette. */
	async run(title: string): Promise<void> {
		await this.page.keyboard.press("F1");
		await this.page.locator(".quick-input-box input").fill(`>${title}`);
		const row = this.page.locator(".quick-input-list .monaco-list-row", { hasText: title });
		await row.first().click();
	}

	/** VS Code drops the request while an extension is still starting, so the key is pressed again. */
	async chooseFix(title: string, picture: string): Promise<void> {
		const item = this.page.locator(".action-widget .monaco-list-row", { hasText: title });
		await until(`the fix “${title}”`, async () => {
			await this.page.keyboard.press("Escape");
			await this.page.keyboard.press("ControlOrMeta+Period");
			return item
				.first()
				.waitFor({ timeout: 2000 })
				.then(
					() => true,
					() => false,
				);
		});
		await this.shoot(picture);
		await item.first().click();
	}

	/** The rows of the Problems panel with that message. */
	listed(message: RegExp): Locator {
		return this.page.locator(".markers-panel .monaco-list-row", { hasText: message });
	}

	line(text: string): Locator {
		return this.page.locator(".view-line", { hasText: text });
	}

	/** Saves a picture in .vscode-test/shots. */
	async shoot(name: string): Promise<void> {
		await this.page.screenshot({ path: join(shots, `${name}.png`) });
	}
}
