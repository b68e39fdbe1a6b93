import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { chromiumFolder } from "./paths.ts";

/**
 * The Chrome, Chromium or Edge of this machine, if it has one.
 * VSCODE_HOST_BROWSER names another, or is "npm" for the Chromium that install.ts brings.
 */
export function systemBrowser(): string | undefined {
	const named = process.env.VSCODE_HOST_BROWSER;
	if (named === "npm") return undefined;
	if (named && !isExecutable(named)) {
		throw new Error(`VSCODE_HOST_BROWSER names ${named}, which cannot be run.`);
	}
	return named || candidates().find(isExecutable);
}

export function launchBrowser(): Promise<Browser> {
	const executablePath = systemBrowser();
	return chromium.launch({
		...(executablePath ? { executablePath } : downloaded()),
		args: [
			"--no-sandbox", // a sandbox cannot be made as root, nor in most containers
			"--disable-dev-shm-usage",
			"--disable-gpu",
			"--disable-quic",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			"--no-first-run",
		],
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
	});
}

/** A page that may use the clipboard, as the desktop may. */
export async function openPage(
	browser: Browser,
	origin: string,
	viewport = { width: 1400, height: 900 },
): Promise<Page> {
	const context = await browser.newContext({ viewport });
	await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
	return context.newPage();
}

function candidates(): string[] {
	switch (process.platform) {
		case "darwin":
			return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
				["Google Chrome", "Chromium", "Microsoft Edge"].map((name) =>
					join(folder, `${name}.app/Contents/MacOS/${name}`),
				),
			);
		case "win32":
			return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
				.flatMap((name) => process.env[name] ?? [])
				.flatMap((folder) => [
					join(folder, "Google/Chrome/Application/chrome.exe"),
					join(folder, "Microsoft/Edge/Application/msedge.exe"),
				]);
		default:
			return [
				"/usr/bin/chromium",
				"/usr/bin/chromium-browser",
				"/usr/bin/google-chrome-stable",
				"/usr/bin/google-chrome",
				"/usr/bin/microsoft-edge",
				"/snap/bin/chromium",
			];
	}
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** Chromium from npm brings its own shared libraries and fonts. */
function downloaded() {
	const libraries = [join(chromiumFolder, "lib"), process.env.LD_LIBRARY_PATH ?? ""];
	return {
		executablePath: join(chromiumFolder, "chromium"),
		env: {
			...process.env,
			LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
			FONTCONFIG_FILE: join(chromiumFolder, "fonts.conf"),
		},
	};
}
