import {
	type ClientCapabilities,
	type Connection,
	type Diagnostic,
	type InitializeParams,
	TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { OpenBriefs } from "./briefs.ts";
import { diagnosticsFor } from "./diagnostics.ts";
import { type InitializationOptions, statusNotification } from "./protocol.ts";
import { Quiet } from "./quiet.ts";
import type { ReadFile } from "./settings-files.ts";
import { statusOf } from "./status.ts";

/** One client: what it can do, what it has open, and what it is told of that. */
export class Session {
	readonly connection: Connection;
	readonly documents = new TextDocuments(TextDocument);
	readonly briefs: OpenBriefs;
	readonly quiet: Quiet;
	client: ClientCapabilities = {};
	/** Where the rule pages are; undefined when the client brings none. */
	pages: string | undefined;
	/** The client lists the sections of a document itself. */
	outlined = false;
	/** Called when the settings are known for the first time. */
	settled = (): void => undefined;
	readonly #configured = new Promise<void>((resolve) => {
		this.settled = resolve;
	});
	#tellsStatus = false;
	/** Configuration files whose problems were told. */
	readonly #told = new Set<string>();

	constructor(connection: Connection, read: ReadFile, pause: number) {
		this.connection = connection;
		this.briefs = new OpenBriefs(read);
		this.quiet = new Quiet(() => void this.release(), pause);
	}

	initialize({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): void {
		this.client = capabilities;
		const options: InitializationOptions = initializationOptions ?? {};
		this.pages = options.rulePages;
		this.outlined = options.outlined === true;
		this.#tellsStatus = options.status === true;
		for (const [uri, brief] of Object.entries(options.chosen ?? {})) this.briefs.choose(uri, brief);
		this.briefs.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
	}

	/** Whether the client asks for diagnostics; else they are sent to it. */
	get pulls(): boolean {
		return this.client.textDocument?.diagnostic !== undefined;
	}

	/** The document, once the settings that hold for it are known. */
	async ready(uri: string): Promise<TextDocument | undefined> {
		await this.#configured;
		const file = await this.briefs.prepare(uri);
		if (file && file.diagnostics.length > 0) {
			this.#told.add(file.uri);
			await this.connection.sendDiagnostics({ uri: file.uri, diagnostics: [...file.diagnostics] });
		}
		return this.documents.get(uri);
	}

	/** A configuration file was written, made or removed. */
	async settingsFilesChanged(): Promise<void> {
		this.briefs.filesChanged();
		for (const uri of this.#told) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
		this.#told.clear();
		await this.refresh();
	}

	/** Has the diagnostics of the open documents shown anew. */
	async refresh(): Promise<void> {
		if (!this.pulls) for (const document of this.documents.all()) await this.publish(document);
		else if (this.client.workspace?.diagnostics?.refreshSupport)
			await this.connection.languages.diagnostics.refresh();
	}

	/** When answers changed unasked. The client may be gone by then. */
	release(): Promise<void> {
		this.briefs.generation++;
		return this.refresh().catch(() => undefined);
	}

	async publish({ uri }: TextDocument): Promise<void> {
		const document = await this.ready(uri);
		if (!document) return;
		if (!this.briefs.isDue(document)) return this.tellStatus(document);
		const diagnostics = await this.check(document);
		const { version } = document;
		await this.connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
	}

	/** Tells what became of the document too. */
	async check(document: TextDocument): Promise<Diagnostic[]> {
		const diagnostics = diagnosticsFor(document, this.briefs, this.quiet, this.pages);
		await this.tellStatus(document);
		return diagnostics;
	}

	async tellStatus(document: TextDocument): Promise<void> {
		if (!this.#tellsStatus) return;
		const status = statusOf(document, this.briefs, this.quiet);
		await this.connection.sendNotification(statusNotification, status);
	}
}
