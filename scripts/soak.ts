// An hour's worth of edits against the language server, with its memory on the way: node scripts/soak.ts 20000
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	createMessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { cache, root } from "./vscode-host/paths.ts";

const edits = Number(process.argv[2] ?? 20_000);
const samples = 40;

interface Sample {
	readonly edit: number;
	/** In MB. */
	readonly heap: number;
	readonly rss: number;
}

/** Collects garbage and says what is left, whenever it is told to. */
const probe = `
process.on("SIGUSR2", () => {
	for (let times = 0; times < 3; times++) globalThis.gc();
	const { heapUsed, rss } = process.memoryUsage();
	process.stderr.write(JSON.stringify({ heap: heapUsed / 1e6, rss: rss / 1e6 }) + "\\n");
});
`;

const server = spawn(
	process.execPath,
	[
		"--expose-gc",
		"--import",
		`data:text/javascript,${encodeURIComponent(probe)}`,
		join(root, "dist/cli.mjs"),
		"lsp",
		"--stdio",
	],
	{ stdio: ["pipe", "pipe", "pipe"] },
);
const connection = createMessageConnection(
	new StreamMessageReader(server.stdout),
	new StreamMessageWriter(server.stdin),
);
server.once("exit", (code, signal) => {
	if (code !== 0) throw new Error(`The server ended: ${code ?? signal}.`);
});
connection.onRequest(() => null);
connection.listen();

const brief = readFileSync(join(root, "test/golden/well-sourced.md"), "utf8");
const pasted = readFileSync(join(root, "test/golden/pasted-article.md"), "utf8");
const words = [
	"sovereignty ",
	"412 boats ",
	"sank in 2029. ",
	"[^1] ",
	"[@olsen] ",
	"| a | b |",
	"\n\n",
	"\r\n",
	"# ",
	"---\n",
];
const open = new Map<string, TextDocument>();
const undo = new Map<string, string>();
let seed = 20_301_124;
const random = (below: number) => {
	seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
	return Math.floor((seed / 2_147_483_648) * below);
};

await connection.sendRequest("initialize", {
	processId: process.pid,
	rootUri: null,
	capabilities: {
		textDocument: { diagnostic: {} },
		workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
	},
	initializationOptions: { status: true },
});
await connection.sendNotification("initialized", {});

const taken: Sample[] = [];
for (let edit = 0; edit <= edits; edit++) {
	await act(edit);
	if (edit % Math.floor(edits / samples) === 0) taken.push({ edit, ...(await residue()) });
}
report(taken);
await connection.sendRequest("shutdown");
await connection.sendNotification("exit");

/** One edit of one of ten documents, and what an editor asks then. */
async function act(edit: number): Promise<void> {
	const uri = `file:///soak/${random(10)}${edit % 500 < 250 ? "" : `-${Math.floor(edit / 500)}`}.brief.md`;
	const document = open.get(uri) ?? (await opened(uri));
	if (edit % 97 === 0) return closed(uri);
	await changed(document, changeOf(document, edit));
	const textDocument = { uri };
	await connection.sendRequest("textDocument/diagnostic", { textDocument });
	const position = document.positionAt(random(document.getText().length));
	const range = { start: position, end: position };
	if (edit % 5 === 0)
		await connection.sendRequest("textDocument/hover", { textDocument, position });
	if (edit % 7 === 0)
		await connection.sendRequest("textDocument/codeAction", {
			textDocument,
			range,
			context: { diagnostics: [] },
		});
	if (edit % 11 === 0)
		await connection.sendRequest("textDocument/documentSymbol", { textDocument });
	if (edit % 13 === 0)
		await connection.sendRequest("policyBrief/preview", { textDocument, known: [] });
	if (edit % 501 === 0)
		await connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
}

/** Typing, deleting, pasting, undoing, writing the name of a bibliography, and another kind of line breaks. */
function changeOf(document: TextDocument, edit: number) {
	const text = document.getText();
	const whole = (all: string) => ({ text: all });
	const insert = (at: number, added: string, gone = 0) => ({
		range: { start: document.positionAt(at), end: document.positionAt(at + gone) },
		text: added,
	});
	const at = random(text.length);
	if (text.length > 60_000) return whole(brief);
	if (edit % 200 === 0)
		return whole(
			text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n"),
		);
	if (edit % 50 === 0) return insert(at, pasted);
	if (edit % 49 === 0) return whole(undo.get(document.uri) ?? brief);
	if (edit % 23 === 0)
		return whole(
			`---\nbibliography: refs-${edit}.bib\n---\n\n${text.replace(/^---\n.*?\n---\n\n/s, "")}`,
		);
	if (edit % 3 === 0) return insert(at, "", random(40));
	return insert(
		at,
		edit % 2 === 0 ? String.fromCharCode(97 + random(26)) : (words[random(words.length)] ?? ""),
	);
}

async function opened(uri: string): Promise<TextDocument> {
	const document = TextDocument.create(uri, "markdown", 1, brief);
	open.set(uri, document);
	const textDocument = { uri, languageId: "markdown", version: 1, text: brief };
	await connection.sendNotification("textDocument/didOpen", { textDocument });
	if (open.size > 20) await closed([...open.keys()][0] ?? uri);
	return document;
}

async function closed(uri: string): Promise<void> {
	open.delete(uri);
	undo.delete(uri);
	await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
}

async function changed(document: TextDocument, change: ReturnType<typeof changeOf>): Promise<void> {
	const { uri } = document;
	const version = document.version + 1;
	undo.set(uri, document.getText());
	open.set(uri, TextDocument.update(document, [change], version));
	await connection.sendNotification("textDocument/didChange", {
		textDocument: { uri, version },
		contentChanges: [change],
	});
}

/** What is left when every document is closed; long ones that happen to be open do not count then. */
async function residue(): Promise<Pick<Sample, "heap" | "rss">> {
	for (const uri of [...open.keys()]) await closed(uri);
	await connection.sendRequest("textDocument/diagnostic", {
		textDocument: { uri: "file:///soak/none.md" },
	});
	return memory();
}

function memory(): Promise<Pick<Sample, "heap" | "rss">> {
	return new Promise((resolve) => {
		server.stderr.once("data", (line) => resolve(JSON.parse(String(line))));
		server.kill("SIGUSR2");
	});
}

function report(all: readonly Sample[]): void {
	const lines = all.map(({ edit, heap, rss }) => `${edit},${heap.toFixed(1)},${rss.toFixed(1)}`);
	mkdirSync(join(cache, "results"), { recursive: true });
	writeFileSync(join(cache, "results", "soak.csv"), `edit,heap MB,rss MB\n${lines.join("\n")}\n`);
	console.log(lines.join("\n"));
	const settled = all.slice(Math.ceil(all.length / 4));
	for (const what of ["heap", "rss"] as const) {
		const slope = slopeOf(settled.map((sample) => [sample.edit, sample[what]]));
		console.log(
			`${what}: ${(slope * 10_000).toFixed(2)} MB in 10,000 edits, after the first quarter`,
		);
	}
}

/** By least squares. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
	const mean = (of: (point: readonly [number, number]) => number) =>
		points.reduce((sum, point) => sum + of(point), 0) / points.length;
	const x = mean(([edit]) => edit);
	const y = mean(([, size]) => size);
	return mean(([edit, size]) => (edit - x) * (size - y)) / mean(([edit]) => (edit - x) ** 2);
}
