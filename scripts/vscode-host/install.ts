import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	copyFileSync,
	createReadStream,
	createWriteStream,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { pathToFileURL } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { systemBrowser } from "./browser.ts";
import { chromiumFolder, vscodeFolder } from "./paths.ts";

/**
 * Puts VS Code without a desktop (code-server's server and web workbench) into .vscode-test/vscode,
 * from the npm registry alone. Nothing is compiled: install scripts stay off, and the three native
 * modules that would need a compiler are replaced by stubs.
 */
export async function installVscode(): Promise<void> {
	const platform = `${process.platform}-${process.arch}`;
	if (!/^(linux|darwin|win32)-(x64|arm64)$/.test(platform)) {
		throw new Error(
			`VS Code without a desktop runs on Linux, macOS and Windows, not on ${platform}.`,
		);
	}
	await install("VS Code (190 MB)", "vscode", vscodeFolder, (folder) => {
		const modules = join(folder, "node_modules");
		const vscode = join(modules, "code-server/lib/vscode");
		remove(...unusedExtensions.map((name) => join(vscode, "extensions", name)));
		keepOnly(join(modules, "@vscode/ripgrep-universal/bin"), platform);
		for (const name of stubs) addStub(modules, name);
		// The workbench fetches vscode-textmate and others over HTTP from <vscode>/node_modules.
		const target = process.platform === "win32" ? join(vscodeFolder, "node_modules") : "../../..";
		symlinkSync(target, join(vscode, "node_modules"), "junction");
	});
}

/** Puts a headless Chromium into .vscode-test/chromium, unless this machine has a browser. */
export async function installBrowser(): Promise<void> {
	if (systemBrowser()) return;
	if (process.platform !== "linux" || process.arch !== "x64") {
		throw new Error(
			"No Chrome, Chromium or Edge is installed here; install one, or name its path in VSCODE_HOST_BROWSER.",
		);
	}
	await install("Chromium (200 MB)", "chromium", chromiumFolder, async (folder) => {
		const modules = join(folder, "node_modules");
		const { default: tar } = await import(pathToFileURL(join(modules, "tar-fs/index.js")).href);
		const unpack = (name: string, to: NodeJS.WritableStream) =>
			pipeline(
				createReadStream(join(modules, "@sparticuz/chromium/bin", name)),
				createBrotliDecompress(),
				to,
			);
		await Promise.all([
			unpack("chromium.br", createWriteStream(join(folder, "chromium"), { mode: 0o755 })),
			unpack("al2023.tar.br", tar.extract(folder)), // lib/: NSS and expat, which a bare system lacks
			unpack("fonts.tar.br", tar.extract(folder)), // fonts/
		]);
		writeFileSync(join(folder, "fonts.conf"), fontsConfiguration);
		remove(modules);
	});
}

// Built-in extensions that no test needs (55 MB). The workbench lists some others in its own bundle,
// and would report those as missing.
const unusedExtensions = [
	"copilot",
	"microsoft-authentication",
	"github",
	"git",
	"ms-vscode.js-debug",
	"ms-vscode.js-debug-companion",
	"terminal-suggest",
	"tunnel-forwarding",
	"php-language-features",
	"grunt",
	"gulp",
	"jake",
	"debug-auto-launch",
	"debug-server-ready",
];

const stubs = ["native-watchdog", "deviceid", "spdlog"];

const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>/usr/share/fonts</dir>
	<dir>${join(chromiumFolder, "fonts")}</dir>
	<cachedir>${join(chromiumFolder, "font-cache")}</cachedir>
</fontconfig>
`;

/**
 * `npm ci` of a pinned set of packages, then `finish`. Built aside and renamed, so that there is never
 * half an installation; keyed by its contents, so that it is quick when it is there.
 */
async function install(
	title: string,
	part: string,
	folder: string,
	finish: (folder: string) => void | Promise<void>,
): Promise<void> {
	const pinned = join(import.meta.dirname, "parts", part);
	const lock = join(pinned, "package-lock.json");
	const key = contentKey(lock, import.meta.filename, ...stubs.map(stubFile));
	const stamp = join(folder, ".installed");
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;

	const start = Date.now();
	process.stdout.write(`Installing ${title} into ${folder} …\n`);
	const work = `${folder}.${process.pid}`;
	try {
		mkdirSync(work, { recursive: true });
		for (const file of ["package.json", "package-lock.json"]) {
			copyFileSync(join(pinned, file), join(work, file));
		}
		npmCi(work, title);
		await finish(work);
		writeFileSync(join(work, ".installed"), key);
		remove(folder);
		renameSync(work, folder);
	} finally {
		remove(work);
	}
	process.stdout.write(`Installed in ${((Date.now() - start) / 1000).toFixed(1)} s.\n`);
}

function contentKey(...files: string[]): string {
	const hash = createHash("sha256").update(process.platform + process.arch);
	for (const file of files) hash.update(readFileSync(file));
	return hash.digest("hex");
}

function npmCi(folder: string, title: string): void {
	const options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
	const npm = process.env.npm_execpath;
	const { status } = npm?.endsWith(".js")
		? spawnSync(process.execPath, [npm, ...options], { cwd: folder, stdio: "inherit" })
		: spawnSync(`npm ${options.join(" ")}`, { cwd: folder, stdio: "inherit", shell: true });
	if (status !== 0) {
		throw new Error(
			`${title} could not be installed from the npm registry; is there a network, and room on the disk?`,
		);
	}
}

function addStub(modules: string, name: string): void {
	const folder = join(modules, "@vscode", name);
	mkdirSync(folder, { recursive: true });
	copyFileSync(stubFile(name), join(folder, "index.cjs"));
	const manifest = { name: `@vscode/${name}`, version: "0.0.0", main: "index.cjs" };
	writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
}

function stubFile(name: string): string {
	return join(import.meta.dirname, "stubs", `${name}.cjs`);
}

function keepOnly(folder: string, name: string): void {
	for (const other of readdirSync(folder)) {
		if (other !== name) remove(join(folder, other));
	}
}

function remove(...paths: string[]): void {
	for (const path of paths) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}
