import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../scripts/vscode-host/paths.ts";
import { generator, makeBrief } from "./corpus.ts";
import { LanguageServer, type ServerCommand } from "./language-server.ts";
import { median, quantile, shown, table } from "./measure.ts";

const node = process.execPath;

interface Server extends ServerCommand {
	/** The largest text that it is given; it would take minutes otherwise. */
	readonly most: number;
}

/** Ours first. */
async function servers(peers: string): Promise<readonly Server[]> {
	const modules = join(peers, "node_modules");
	const wrapped = (name: string, most: number) => ({
		name: `${name} (wrapped)`,
		command: [node, "server.mjs", name, "--stdio"],
		folder: peers,
		most,
	});
	return [
		{
			name: "**Policy Brief**",
			command: [node, join(root, "dist/cli.mjs"), "lsp", "--stdio"],
			folder: peers,
			most: 10_000_000,
		},
		{
			name: "unified-language-server, remark-lint",
			command: [node, "remark-server.mjs", "--stdio"],
			folder: peers,
			settings: {},
			most: 100_000, // it answers nothing at 1 MB
		},
		{
			name: "VS Code’s Markdown server (links)",
			command: [
				node,
				join(modules, "vscode-markdown-languageserver/dist/node/workerMain.js"),
				"--stdio",
			],
			folder: peers,
			settings: { markdown: { validate: everyLink } },
			initializationOptions: { markdownFileExtensions: ["md"] },
			answers: await editorFor(peers),
			most: 1_000_000,
		},
		wrapped("remark-parse + GFM", 1_000_000),
		wrapped("markdownlint", 1_000_000),
		wrapped("write-good", 1_000_000),
		wrapped("alex", 100_000),
		wrapped("textlint, 4 rules", 10_000),
		wrapped("Harper", 10_000),
	];
}

/** All that VS Code's server can say of links, as its settings are called. */
const everyLink = {
	enabled: true,
	referenceLinks: { enabled: "warning" },
	fragmentLinks: { enabled: "warning" },
	fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
	unusedLinkDefinitions: { enabled: "hint" },
	duplicateLinkDefinitions: { enabled: "warning" },
	ignoredLinks: [],
};

/** VS Code's server leaves the parsing to its editor, and asks it for files; here is one brief alone. */
async function editorFor(peers: string): Promise<NonNullable<ServerCommand["answers"]>> {
	const module = createRequire(join(peers, "package.json")).resolve("markdown-it");
	const { default: MarkdownIt } = await import(pathToFileURL(module).href);
	const parser = new MarkdownIt({ html: true });
	return {
		"markdown/parse": (text) => parser.parse(text, {}),
		"markdown/findMarkdownFilesInWorkspace": () => [],
		"markdown/fs/stat": () => null,
		"markdown/fs/readDirectory": () => [],
		"markdown/fs/watcher/create": () => null,
		"markdown/fs/watcher/delete": () => null,
	};
}

interface Measured {
	readonly typed: readonly number[];
	readonly pasted: number;
	readonly deleted: number;
	readonly undone: number;
	readonly memory: number;
}

/** From a key to the diagnostics of that very text, as the author's editor sees it. */
export async function measureKeystrokes(peers: string, sizes: readonly number[]): Promise<string> {
	const rows: string[][] = [];
	const all = await servers(peers);
	for (const size of sizes) {
		const text = makeBrief(size);
		for (const server of all) {
			if (size > server.most) continue;
			const slow = size === server.most;
			rows.push([label(size), ...rowOf(server.name, await measure(server, text, slow ? 8 : 120))]);
			process.stderr.write(`${rows.at(-1)?.join("  ")}\n`);
		}
	}
	return table(
		["Size", "Server", "Key, median", "p95", "Paste 2 kB", "Delete it", "Undo", "Memory"],
		rows,
	);
}

function rowOf(name: string, { typed, pasted, deleted, undone, memory }: Measured): string[] {
	const times = [median(typed), quantile(typed, 0.95), pasted, deleted, undone];
	return [name, ...times.map((time) => `${shown(time)} ms`), `${shown(memory)} MB`];
}

async function measure(command: ServerCommand, text: string, keys: number): Promise<Measured> {
	const server = await LanguageServer.start(command);
	try {
		await server.open(text);
		const typed = await type(server, keys);
		const at = server.text.indexOf("\n\n", server.text.length / 2) + 2;
		const block = `${makeBrief(2000, 7).slice(200)}\n\n`;
		const rounds = keys > 50 ? 5 : 1;
		const [pasted, deleted, undone]: [number[], number[], number[]] = [[], [], []];
		for (let round = 0; round < rounds; round++) {
			pasted.push(await server.change({ start: at, end: at, text: block }));
			deleted.push(await server.change({ start: at, end: at + block.length, text: "" }));
			undone.push(await server.change({ start: at, end: at, text: block }));
			await server.change({ start: at, end: at + block.length, text: "" });
		}
		return {
			typed,
			pasted: median(pasted),
			deleted: median(deleted),
			undone: median(undone),
			memory: server.memory,
		};
	} finally {
		server.stop();
	}
}

const words = "The crossing closed in 2031 after 4,500 boats were lost, officials say. ";

/** One sentence after another, each at the end of some paragraph. The first ones warm the server up. */
async function type(server: LanguageServer, keys: number): Promise<number[]> {
	const random = generator(5);
	const times: number[] = [];
	let at = 0;
	const warm = keys > 50 ? 20 : 2;
	for (let key = 0; key < keys + warm; key++) {
		if (key % words.length === 0)
			at = server.text.indexOf(".\n\n", Math.floor(random() * server.text.length * 0.9)) + 1;
		const time = await server.change({
			start: at,
			end: at,
			text: words.charAt(key % words.length),
		});
		at++;
		if (key >= warm) times.push(time);
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	return times;
}

export function label(size: number): string {
	return size >= 1_000_000 ? `${size / 1_000_000} MB` : `${size / 1000} kB`;
}
