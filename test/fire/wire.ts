import { type ChildProcess, spawn } from "node:child_process";
import { PassThrough, type Readable, type Writable } from "node:stream";
import { createConnection } from "vscode-languageserver/node";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver-protocol/node";
import type { Files } from "../../server/files/files.ts";
import { serve } from "../../server/lsp/serve.ts";

/** What a server said to a request. */
export interface Answer {
	readonly result?: unknown;
	readonly error?: { readonly code: number; readonly message: string };
}

export interface Message extends Answer {
	readonly jsonrpc: string;
	readonly id?: number | string | null;
	readonly method?: string;
	readonly params?: unknown;
}

/** A client that says whatever it is told to, and minds what the server logs. */
export class Wire {
	readonly #up: Writable;
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#next = 1;
	/** What the server said unasked. */
	readonly heard: Message[] = [];
	/** What the client answers when the server asks for settings. */
	settings: unknown = {};

	constructor(up: Writable, down: Readable) {
		this.#up = up;
		up.on("error", () => undefined); // the server may be gone
		new StreamMessageReader(down).listen((message) => this.#hear({ ...message }));
	}

	/** How often the server wrote to its log. */
	get logged(): number {
		return this.heard.filter(({ method }) => method === "window/logMessage").length;
	}

	/** Resolves to the last of that kind. */
	last(method: string): Message | undefined {
		return this.heard.findLast((message) => message.method === method);
	}

	raw(bytes: string | Uint8Array): void {
		this.#up.write(bytes);
	}

	send(message: object): void {
		const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
		this.raw(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
	}

	/** Without waiting for an answer. */
	ask(method: string, params: unknown): { readonly id: number; readonly answer: Promise<Answer> } {
		const id = this.#next++;
		const answer = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
		this.send({ id, method, params });
		return { id, answer };
	}

	request(method: string, params: unknown): Promise<Answer> {
		return this.ask(method, params).answer;
	}

	notify(method: string, params: unknown): void {
		this.send({ method, params });
	}

	/** Introduces itself as an editor does. */
	async begin(more: object = {}, capabilities: object = { textDocument: { diagnostic: {} } }) {
		const introduction = { processId: null, rootUri: null, capabilities, ...more };
		const answer = await this.request("initialize", introduction);
		this.notify("initialized", {});
		return answer;
	}

	open(uri: string, text: string, version = 1): void {
		const textDocument = { uri, languageId: "markdown", version, text };
		this.notify("textDocument/didOpen", { textDocument });
	}

	change(uri: string, version: number, ...contentChanges: readonly unknown[]): void {
		this.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
	}

	/** The codes of the diagnostics that the server finds. */
	async codes(uri: string): Promise<readonly string[]> {
		const { result } = await this.request("textDocument/diagnostic", { textDocument: { uri } });
		return codesIn(result);
	}

	#hear(message: Message): void {
		const { id, method } = message;
		if (method === undefined) {
			if (typeof id !== "number") return;
			this.#waiting.get(id)?.(message);
			this.#waiting.delete(id);
			return;
		}
		this.heard.push(message);
		if (id === undefined) return;
		const result = method === "workspace/configuration" ? [this.settings] : null;
		this.send({ id, result });
	}
}

export function codesIn(report: unknown): readonly string[] {
	const items = typeof report === "object" && report !== null && "items" in report && report.items;
	return Array.isArray(items) ? items.map(({ code }) => String(code)) : [];
}

/** A client and the real server in one process. */
export function join(files: Partial<Files> = {}): Wire {
	const up = new PassThrough();
	const down = new PassThrough();
	const all = { read: async () => undefined, names: async () => [], markdown: async () => [] };
	const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
	serve(connection, { ...all, ...files });
	return new Wire(up, down);
}

/** A server of its own over standard input and output. */
export function start(
	args: readonly string[],
	{ env }: { readonly env?: NodeJS.ProcessEnv } = {},
): {
	readonly wire: Wire;
	readonly child: ChildProcess;
	readonly ended: Promise<number | null>;
} {
	const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"], env });
	const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
	return { wire: new Wire(child.stdin, child.stdout), child, ended };
}
