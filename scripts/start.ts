// Opens an example brief with the extension in it: in desktop VS Code where there is one, else in a
// browser. npm start -- --browser does not look for the desktop's; --port NUMBER names the browser's port.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { packageExtension } from "./package-extension.ts";
import { installVscode } from "./vscode-host/install.ts";
import { cache, root } from "./vscode-host/paths.ts";
import { installExtension, startServer } from "./vscode-host/server.ts";

const examples = join(root, "examples");
const brief = join(examples, "briefs/korin-network-draft.md");
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
	darwin: ["open"],
	win32: ["rundll32.exe", "url.dll,FileProtocolHandler"],
};

const { promise: interrupted, resolve } = Promise.withResolvers<void>();
let isInterrupted = false;
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
	process.on(name, () => {
		isInterrupted = true;
		resolve();
	});
}

try {
	const { values } = parseArgs({
		options: { browser: { type: "boolean" }, port: { type: "string", default: "0" } },
	});
	const code = values.browser ? undefined : findCode();
	if (!code || !openDesktop(code)) await openInBrowser(values.port);
} catch (error) {
	// What Ctrl+C interrupts fails, and needs no explanation; the signal itself arrives a moment later.
	await wait(50);
	if (!isInterrupted) say(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}
process.exit();

/** Not the `code` of a remote session, which loads no extension from a folder. */
function findCode(): string | undefined {
	if (process.env.VSCODE_IPC_HOOK_CLI || !hasDisplay()) return undefined;
	return findProgram(process.platform === "win32" ? "code.cmd" : "code");
}

function openDesktop(code: string): boolean {
	say("Building the extension …");
	const build = spawnSync(process.execPath, ["scripts/build.ts"], { cwd: root, stdio: "inherit" });
	if (build.status !== 0) throw new Error("The extension could not be built.");
	const words = [`--extensionDevelopmentPath=${root}`, examples, brief];
	const { status } =
		process.platform === "win32"
			? spawnSync([code, ...words].map((word) => `"${word}"`).join(" "), { shell: true })
			: spawnSync(code, words, { stdio: "inherit" });
	const isOpen = status === 0;
	say(
		isOpen
			? `VS Code opens with the extension and ${brief}.`
			: `${code} did not start; going on with a browser.`,
	);
	return isOpen;
}

/** VS Code's server on this machine's loopback address, until Ctrl+C. */
async function openInBrowser(wanted: string): Promise<void> {
	const port = await freePort(wanted);
	say("Preparing VS Code for your browser …");
	await installVscode();
	const profile = join(cache, "start");
	rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	installExtension(packageExtension(), profile);
	await using server = await startServer({ profile, port });
	const address = server.url(examples, [["openFile", server.uri(brief)]]);
	const isOpen = await openAddress(address);
	say(
		`${isOpen ? "Your browser opens" : "No browser could be started here; open this address in one:"}

    ${address}

Only this machine can reach it. Press Ctrl+C to stop.`,
	);
	await Promise.race([interrupted, server.ended]);
	if (!isInterrupted) throw new Error("VS Code's server ended.");
	say("Stopping VS Code.");
}

/** The port itself, once it is known to be free; 0 leaves the choice to the system. */
async function freePort(wanted: string): Promise<number> {
	const port = Number(wanted);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new Error(`“${wanted}” is no port; name a number up to 65535.`);
	}
	const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
	const probe = createServer()
		.once("error", () =>
			reject(new Error(`Port ${port} cannot be used; name another with --port.`)),
		)
		.listen(port, "127.0.0.1", resolve);
	await listening;
	probe.close();
	return port;
}

/** Tells whether a browser took the address. */
async function openAddress(address: string): Promise<boolean> {
	const [name, ...words] = openers[process.platform] ?? ["xdg-open"];
	if (!hasDisplay() || !findProgram(name)) return false;
	const opener = spawn(name, [...words, address], { detached: true, stdio: "ignore" });
	opener.unref();
	const { promise: taken, resolve } = Promise.withResolvers<boolean>();
	opener.once("error", () => resolve(false));
	opener.once("exit", (code) => resolve(code === 0));
	setTimeout(() => resolve(true), 3000).unref(); // some openers stay for as long as the browser
	return taken;
}

/** Without a display, Linux would open a text browser, or nothing. */
function hasDisplay(): boolean {
	const { DISPLAY, WAYLAND_DISPLAY } = process.env;
	return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function findProgram(name: string): string | undefined {
	const folders = (process.env.PATH ?? "").split(delimiter);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
