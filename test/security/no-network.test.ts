import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	readlinkSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, suite, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundles } from "../../scripts/bundle/bundles.ts";
import { bundledPackages, permissive } from "../../scripts/bundle/third-party.ts";
import { start } from "../fire/wire.ts";
import { bundledCommandLine } from "../support/bundle.ts";

const trap = fileURLToPath(new URL("trap-network.mjs", import.meta.url));

/** All that a brief can say about the network. */
const brief = `---
bibliography: [https://example.org/refs.bib, refs.bib]
---

# Harbors

Arvenia recorded 412 overdose deaths in 2029 [@olsen], see https://example.org/report?x=1.

![A map](https://example.org/map.png)
<img src="https://example.org/pixel.gif"> <script src="https://example.org/x.js"></script>

[^1]: <https://example.org/note>
`;

suite("the network", () => {
	const cli = bundledCommandLine();
	const folder = mkdtempSync(join(tmpdir(), "policy-brief-network-"));
	const log = join(folder, "network.log");
	after(() => rmSync(folder, { recursive: true, force: true }));
	writeFileSync(join(folder, "a.brief.md"), brief);
	writeFileSync(
		join(folder, "refs.bib"),
		"@book{olsen, title = {The river}, url = {https://example.org}}\n",
	);
	writeFileSync(
		join(folder, ".policybrief.json"),
		'{ "$schema": "https://example.org/schema.json", "bibliography": ["//example.org/share/refs.bib"] }',
	);
	const env = { ...process.env, NETWORK_LOG: log };
	const run = (...args: readonly string[]) => {
		writeFileSync(log, "");
		return spawnSync(process.execPath, ["--import", pathToFileURL(trap).href, ...args], {
			cwd: folder,
			env,
			encoding: "utf8",
			timeout: 60_000,
		});
	};
	const reached = () => readFileSync(log, "utf8");

	test("is watched by a trap that works", () => {
		for (const [door, code] of [
			["fetch", 'fetch("https://example.org").catch(() => 0)'],
			["Socket.connect", 'new (require("net").Socket)().connect(9)'],
			["http.get", 'require("http").get("http://example.org")'],
			["dns.lookup", 'require("dns").lookup("example.org", () => 0)'],
			["dgram.createSocket", 'require("dgram").createSocket("udp4")'],
		]) {
			run("-e", String(code));
			assert.equal(reached(), `${door}\n`);
		}
	});

	test("is not used by any command", () => {
		for (const args of [
			["check", "."],
			["check", "a.brief.md", "--format", "sarif"],
			["check", "a.brief.md", "--fix-dry-run"],
			["inspect", "a.brief.md"],
			["config", "a.brief.md"],
			["lenses"],
			["rules"],
			["render", "a.brief.md"],
		]) {
			const { stdout, stderr, error } = run(cli.path, ...args);
			assert.equal(error, undefined);
			assert.ok(stdout !== "" || stderr !== "", args.join(" "));
			assert.equal(reached(), "", args.join(" "));
		}
	});

	test("is not used by the language server in a whole session, and no socket is open", async () => {
		writeFileSync(log, "");
		const { wire, child, ended } = start(
			["--import", pathToFileURL(trap).href, cli.path, "lsp", "--stdio"],
			{ env },
		);
		const root = pathToFileURL(folder).href;
		const uri = `${root}/a.brief.md`;
		await wire.begin({
			workspaceFolders: [{ uri: root, name: "work" }],
			initializationOptions: { status: true },
		});
		wire.open(uri, brief);
		assert.ok((await wire.codes(uri)).length > 0);
		for (const method of requests) {
			const position = { line: 6, character: 48 };
			const range = { start: position, end: position };
			const params = {
				textDocument: { uri },
				position,
				range,
				context: { diagnostics: [], includeDeclaration: true },
				newName: "b",
				known: [],
			};
			assert.equal((await wire.request(method, params)).error, undefined, method);
		}
		assert.deepEqual(internetSockets(child.pid), []);
		await wire.request("shutdown", undefined);
		wire.notify("exit", undefined);
		assert.equal(await ended, 0);
		assert.equal(reached(), "");
	});

	test("is in no bundle but for the sockets over which an editor may speak to its server", async () => {
		for (const options of bundles) {
			const { metafile, outputFiles } = await build({
				...options,
				write: false,
				metafile: true,
				sourcemap: false,
			});
			for (const [input, { imports }] of Object.entries(metafile.inputs))
				for (const { path } of imports) {
					const module = path.replace(/^node:/, "");
					if (!networkModules.has(module)) continue;
					assert.equal(module, "net", input);
					assert.match(input, /node_modules\/vscode-jsonrpc\/lib\/node\/main\.js$/);
				}
			for (const { text } of outputFiles)
				for (const door of [
					/(?<![.\w$])fetch\((?!\)\s*\{)|\b(?:globalThis|self|window)\.fetch\b/,
					/\bWebSocket\b/,
					/\bXMLHttpRequest\b/,
					/\bsendBeacon\b/,
					/\bEventSource\b/,
					/\bimportScripts\b/,
				])
					assert.doesNotMatch(text, door, options.outfile);
			for (const { name, license, text } of bundledPackages(Object.keys(metafile.inputs))) {
				assert.ok(permissive.has(license), `${name}: ${license}`);
				assert.notEqual(text, "", name);
			}
		}
	});
});

const requests = [
	...["hover", "codeAction", "codeLens", "completion", "definition", "references", "rename"].map(
		(name) => `textDocument/${name}`,
	),
	...["documentSymbol", "documentLink", "foldingRange", "diagnostic"].map(
		(name) => `textDocument/${name}`,
	),
	...["preview", "configuration", "insertRiskTable", "check"].map((name) => `policyBrief/${name}`),
];

const networkModules: ReadonlySet<string> = new Set([
	"net",
	"tls",
	"dns",
	"dns/promises",
	"http",
	"https",
	"http2",
	"dgram",
	"inspector",
	"cluster",
	"undici",
	"ws",
]);

/** Those that the process holds, by the kernel's own account; none but on Linux. */
function internetSockets(id: number | undefined): string[] {
	if (process.platform !== "linux") return [];
	const own = readdirSync(`/proc/${id}/fd`).flatMap((fd) => socketIn(`/proc/${id}/fd/${fd}`));
	const kinds = ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"];
	return kinds.flatMap((kind) => {
		const lines = readFileSync(`/proc/${id}/net/${kind}`, "utf8").split("\n").slice(1);
		return lines.filter((line) => own.includes(line.trim().split(/\s+/)[9] ?? ""));
	});
}

function socketIn(link: string): string[] {
	try {
		const [, inode] = /^socket:\[(\d+)\]$/.exec(readlinkSync(link)) ?? [];
		return inode === undefined ? [] : [inode];
	} catch {
		return []; // closed meanwhile
	}
}
