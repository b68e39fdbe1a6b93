// Measures Policy Brief beside its peers, all in one run, and prints what docs/performance.md shows.
// npm run bench                    everything, about 20 minutes
// npm run bench -- keystrokes      one table: commands, workspace, keystrokes, throughput, activation
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem, type } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/vscode-host/paths.ts";
import { measureActivation } from "./activation.ts";
import { measureCommandLines, measureWorkspace } from "./command-lines.ts";
import { measureKeystrokes } from "./keystrokes.ts";
import { installPeers, versionOf } from "./peers.ts";
import { measureThroughput } from "./throughput.ts";

const [only] = process.argv.slice(2);
const peers = installPeers();
const tables: readonly (readonly [string, () => string | Promise<string>])[] = [
	["commands", () => measureCommandLines(peers, 9)],
	["workspace", () => measureWorkspace(peers, 3)],
	["keystrokes", () => measureKeystrokes(peers, [10_000, 100_000, 1_000_000])],
	["throughput", () => measureThroughput(peers)],
	["activation", () => measureActivation(7)],
];

const measured: string[] = [machine()];
for (const [name, measure] of tables) {
	if (only !== undefined && only !== name) continue;
	process.stderr.write(`${name} …\n`);
	measured.push(await measure());
}
const report = measured.join("\n\n");
process.stdout.write(`${report}\n`);
if (only === undefined) insert(join(root, "docs/performance.md"), report);

function machine(): string {
	const [cpu] = cpus();
	const versions = [
		"write-good",
		"markdownlint",
		"remark-cli",
		"unified-language-server",
		"vscode-markdown-languageserver",
		"alex",
		"textlint",
		"harper.js",
		"prettier",
	]
		.map((name) => `${name} ${versionOf(peers, name)}`)
		.join(", ");
	const memory = Math.round(totalmem() / 2 ** 30);
	return `${type()}, ${cpus().length} × ${cpu?.model.trim() ?? "unknown"}, ${memory} GB, Node ${process.versions.node}; ${versions}.`;
}

/** Between the two comments. */
function insert(file: string, text: string): void {
	const page = readFileSync(file, "utf8");
	const marks = /(<!-- measured -->\n)[\s\S]*(\n<!-- \/measured -->)/;
	writeFileSync(
		file,
		page.replace(marks, (_, open, close) => `${open}\n${text}\n${close}`),
	);
}
