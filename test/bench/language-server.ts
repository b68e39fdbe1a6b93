import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import {
	createMessageConnection,
	type MessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

export interface ServerCommand {
	readonly name: string;
	readonly command: readonly string[];
	/** The folder to run in. */
	readonly folder: string;
	readonly settings?: unknown;
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
	readonly #uri = "file:///bench/briefs/brief.md";
	#pulls = false;
	#version = 1;
	#text = "";
	#told: (version: number) => void = () => undefined;

	private constructor(child: ChildProcess, connection: MessageConnection) {
		this.#child = child;
		this.#connection = connection;
	}

	static async start({ command, folder, settings = null }: ServerCommand): Promise<LanguageServer> {
		const [program = "", ...args] = command;
		const child = spawn(program, args, { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
		if (!child.stdout || !child.stdin) throw new Error("The server has no streams.");
		const connection = createMessageConnection(
			new StreamMessageReader(child.stdout),
			new StreamMessageWriter(child.stdin),
		);
		const server = new LanguageServer(child, connection);
		connection.onRequest("workspace/configuration", ({ items }: { items: unknown[] }) =>
			items.map(() => settings),
		);
		connection.onRequest("client/registerCapability", () => null);
		connection.onNotification(
			"textDocument/publishDiagnostics",
			({ version }: { version?: number }) => server.#told(version ?? server.#version),
		);
		connection.listen();
		await server.#initialize();
		return server;
	}

	async #initialize(): Promise<void> {
		const { capabilities } = await this.#connection.sendRequest<{
			capabilities: { diagnosticProvider?: unknown };
		}>("initialize", {
			processId: process.pid,
			rootUri: null,
			capabilities: {
				textDocument: {
					publishDiagnostics: { versionSupport: true, relatedInformation: true },
					diagnostic: {},
				},
				workspace: { configuration: true },
			},
		});
		this.#pulls = capabilities.diagnosticProvider !== undefined;
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
			contentChanges: [{ range, text }],
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
		const version = this.#version;
		const start = performance.now();
		const told = new Promise<void>((resolve) => {
			this.#told = (about) => about >= version && resolve();
		});
		await this.#connection.sendNotification(method, params);
		if (this.#pulls)
			await this.#connection.sendRequest("textDocument/diagnostic", {
				textDocument: { uri: this.#uri },
			});
		else await told;
		return performance.now() - start;
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
