import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import {
	createMessageConnection,
	type MessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
	TextDocumentSyncKind,
} from "vscode-languageserver-protocol/node";

export interface ServerCommand {
	readonly name: string;
	readonly command: readonly string[];
	/** The folder to run in. */
	readonly folder: string;
	/** For those that refuse to work without. */
	readonly settings?: unknown;
	readonly initializationOptions?: unknown;
	/** What it asks its editor for, by method, told the text. */
	readonly answers?: Readonly<Record<string, (text: string) => unknown>>;
}

export interface Change {
	/** UTF-16 offsets into the text before. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** One document in a language server of whatever kind, spoken to over standard input and output. */
export class LanguageServer {
	readonly #child: ChildProcess;
	readonly #connection: MessageConnection;
	readonly #folder: string;
	readonly #uri: string;
	#pulls = false;
	#takesEdits = true;
	#version = 1;
	#text = "";
	#told: (version: number) => void = () => undefined;

	private constructor(child: ChildProcess, connection: MessageConnection, folder: string) {
		this.#child = child;
		this.#connection = connection;
		this.#folder = pathToFileURL(folder).href;
		this.#uri = `${this.#folder}/brief.md`;
	}

	static async start(options: ServerCommand): Promise<LanguageServer> {
		const { command, folder, settings = null, answers = {} } = options;
		const [program = "", ...args] = command;
		const child = spawn(program, args, { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
		if (!child.stdout || !child.stdin) throw new Error("The server has no streams.");
		const connection = createMessageConnection(
			new StreamMessageReader(child.stdout),
			new StreamMessageWriter(child.stdin),
		);
		const server = new LanguageServer(child, connection, folder);
		connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
			items.map(() => settings),
		);
		connection.onRequest("client/registerCapability", () => null);
		connection.onNotification(
			"textDocument/publishDiagnostics",
			({ version }: { version?: number }) => server.#told(version ?? server.#version),
		);
		for (const [method, answer] of Object.entries(answers))
			connection.onRequest(method, () => answer(server.text));
		connection.listen();
		await server.#initialize(options.initializationOptions);
		if (options.settings !== undefined)
			await connection.sendNotification("workspace/didChangeConfiguration", { settings });
		return server;
	}

	async #initialize(initializationOptions: unknown): Promise<void> {
		const { capabilities } = await this.#connection.sendRequest<{
			capabilities: { diagnosticProvider?: unknown; textDocumentSync?: unknown };
		}>("initialize", {
			processId: process.pid,
			rootUri: this.#folder,
			workspaceFolders: [{ uri: this.#folder, name: "bench" }],
			initializationOptions,
			capabilities: {
				textDocument: {
					publishDiagnostics: { versionSupport: true, relatedInformation: true },
					diagnostic: {},
				},
				workspace: { configuration: true, workspaceFolders: true },
			},
		});
		this.#pulls = capabilities.diagnosticProvider !== undefined;
		this.#takesEdits = capabilities.textDocumentSync !== TextDocumentSyncKind.Full;
		await this.#connection.sendNotification("initialized", {});
	}

	/** Resolves, like the changes, when the diagnostics of this very text are there. In milliseconds. */
	open(text: string): Promise<number> {
		this.#text = text;
		const textDocument = { uri: this.#uri, languageId: "markdown", version: 1, text };
		return this.#timed("textDocument/didOpen", { textDocument });
	}

	change(change: Change): Promise<number> {
		const { start, end, text } = change;
		const range = { start: this.#positionOf(start), end: this.#positionOf(end) };
		this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
		const textDocument = { uri: this.#uri, version: ++this.#version };
		return this.#timed("textDocument/didChange", {
			textDocument,
			contentChanges: [this.#takesEdits ? { range, text } : { text: this.#text }],
		});
	}

	get text(): string {
		return this.#text;
	}

	/** Resident, in MB; Linux only, else NaN. */
	get memory(): number {
		try {
			const status = readFileSync(`/proc/${this.#child.pid}/status`, "utf8");
			return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
		} catch {
			return Number.NaN;
		}
	}

	stop(): void {
		this.#connection.dispose();
		this.#child.kill();
	}

	async #timed(method: string, params: object): Promise<number> {
		const start = performance.now();
		await answered(this.#pulls ? this.#pull(method, params) : this.#hear(method, params));
		return performance.now() - start;
	}

	async #pull(method: string, params: object): Promise<void> {
		const textDocument = { uri: this.#uri };
		await this.#connection.sendNotification(method, params);
		await this.#connection.sendRequest("textDocument/diagnostic", { textDocument });
	}

	async #hear(method: string, params: object): Promise<void> {
		const version = this.#version;
		const told = new Promise<void>((resolve) => {
			this.#told = (about) => about >= version && resolve();
		});
		await this.#connection.sendNotification(method, params);
		await told;
	}

	#positionOf(offset: number): { line: number; character: number } {
		let line = 0;
		let begin = 0;
		for (let feed = this.#text.indexOf("\n"); feed !== -1 && feed < offset; line++) {
			begin = feed + 1;
			feed = this.#text.indexOf("\n", begin);
		}
		return { line, character: offset - begin };
	}
}

/** A server that falls silent fails the run, which would wait for it forever. */
function answered(answer: Promise<void>): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error("The server does not answer.")), 120_000);
		answer.then(resolve, reject).finally(() => clearTimeout(timer));
	});
}
