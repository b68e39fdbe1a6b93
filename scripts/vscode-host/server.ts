import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { vscodeFolder } from "./paths.ts";

export interface Server extends AsyncDisposable {
	/** The address of the workbench: http://127.0.0.1:<port>. */
	readonly origin: string;
	/** Settled when the server ended, by itself or not. */
	readonly ended: Promise<unknown>;
	/** What the workbench calls a file of this machine. */
	uri(path: string): string;
	/** The address that opens a folder; `payload` is what VS Code's web workbench takes. */
	url(folder: string, payload?: readonly (readonly [string, string])[]): string;
}

export interface ServerOptions {
	/** Settings, extensions and logs live here. */
	readonly profile: string;
	readonly port?: number;
	readonly settings?: Readonly<Record<string, unknown>>;
	/** Lets the page name an extension under development, and its tests. */
	readonly development?: boolean;
	readonly log?: (text: string) => void;
}

/** Starts VS Code for this machine's own browser: it listens on 127.0.0.1 and asks for a token. */
export async function startServer(options: ServerOptions): Promise<Server> {
	const { profile, port = 0, settings = {}, development = false, log } = options;
	writeSettings(profile, settings);
	const token = randomBytes(16).toString("hex");
	const server = spawn(
		process.execPath,
		[
			...["--import", endWithParent, serverMain, ...profileArguments(profile)],
			...["--host", "127.0.0.1", "--port", String(port), "--connection-token", token],
			"--disable-telemetry",
			"--disable-experiments",
			"--disable-workspace-trust",
			"--force-disable-user-env",
			// Without it a built workbench ignores extensionDevelopmentPath and extensionTestsPath.
			...(development ? ["--enable-smoke-test-driver"] : []),
		],
		{
			env: environment(),
			stdio: ["ignore", "pipe", "pipe"],
			detached: process.platform !== "win32",
		},
	);

	const ended = once(server, "exit").catch(() => undefined);
	const authority = `127.0.0.1:${await listeningPort(server, log)}`;
	const origin = `http://${authority}`;
	return {
		origin,
		ended,
		uri: (path) => `vscode-remote://${authority}${pathToFileURL(resolve(path)).pathname}`,
		url(folder, payload = []) {
			const query = new URLSearchParams({
				tkn: token,
				folder: decodeURIComponent(pathToFileURL(resolve(folder)).pathname),
				payload: JSON.stringify(payload),
			});
			return `${origin}/?${query}`;
		},
		[Symbol.asyncDispose]: () => stop(server),
	};
}

export function installExtension(vsix: string, profile: string): void {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[serverMain, ...profileArguments(profile), "--install-extension", vsix],
		{ encoding: "utf8", env: environment() },
	);
	if (status !== 0 || !stdout.includes("successfully installed")) {
		throw new Error(`VS Code did not install ${vsix}:\n${stdout}${stderr}`);
	}
}

// code-server's own entry rejects --enable-smoke-test-driver.
const serverMain = join(vscodeFolder, "node_modules/code-server/lib/vscode/out/server-main.js");

// Ends the server, and every process it forks, when the one that started it was killed with no chance
// to stop it.
const endWithParent = `data:text/javascript,${encodeURIComponent(`
	const parent = process.ppid;
	setInterval(() => {
		try { process.kill(parent, 0); } catch { process.exit(1); }
	}, 1000).unref();
`)}`;

const quietSettings = {
	"workbench.startupEditor": "none",
	"workbench.enableExperiments": false,
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"workbench.tips.enabled": false,
	"telemetry.telemetryLevel": "off",
	"update.mode": "none",
	"extensions.autoUpdate": false,
	"extensions.autoCheckUpdates": false,
	"extensions.ignoreRecommendations": true,
	"chat.disableAIFeatures": true,
	"git.enabled": false,
	"window.restoreWindows": "none",
	"editor.accessibilitySupport": "off",
	"files.autoSave": "off",
};

function writeSettings(profile: string, settings: Readonly<Record<string, unknown>>): void {
	const file = join(profile, "User/settings.json");
	if (existsSync(file)) return;
	mkdirSync(join(profile, "User"), { recursive: true });
	writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, undefined, "\t"));
}

function profileArguments(profile: string): string[] {
	const folder = resolve(profile);
	return [
		"--accept-server-license-terms",
		...["--user-data-dir", folder],
		...["--extensions-dir", join(folder, "extensions")],
		...["--server-data-dir", join(folder, "server")],
	];
}

/** Ours, without what VS Code's own terminal and debugger put there, and with no marketplace. */
function environment(): NodeJS.ProcessEnv {
	const foreign = /^(VSCODE_|NODE_OPTIONS$|ELECTRON_RUN_AS_NODE$)/;
	const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
	return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: "{}" };
}

function listeningPort(
	server: ChildProcess,
	log: (text: string) => void = () => {},
): Promise<number> {
	const { promise, resolve, reject } = Promise.withResolvers<number>();
	let output = "";
	const fail = (what: string) => reject(new Error(`VS Code's server ${what}.\n${output}`));
	const timer = setTimeout(() => fail("did not start within a minute"), 60_000);
	for (const stream of [server.stdout, server.stderr]) {
		stream?.on("data", (data: Buffer) => {
			log(String(data));
			output += data;
			const [, port] = /Extension host agent listening on (\d+)/.exec(output) ?? [];
			if (port) resolve(Number(port));
		});
	}
	server.once("error", reject);
	server.once("exit", (code) => fail(`ended with code ${code}`));
	return promise.finally(() => clearTimeout(timer));
}

async function stop(server: ChildProcess): Promise<void> {
	if (server.exitCode !== null || server.signalCode !== null) return;
	const gone = once(server, "exit");
	signal(server, "SIGTERM");
	const timer = setTimeout(() => signal(server, "SIGKILL"), 5000);
	await gone;
	clearTimeout(timer);
}

/** The server leads a process group of its own, with the extension hosts and language servers in it. */
function signal(server: ChildProcess, name: NodeJS.Signals): void {
	if (process.platform === "win32" || !server.pid) {
		server.kill(name);
		return;
	}
	try {
		process.kill(-server.pid, name);
	} catch {
		// It ended by itself in the meantime.
	}
}
