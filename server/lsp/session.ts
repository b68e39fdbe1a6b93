import {
	type ClientCapabilities,
	CodeLensRefreshRequest,
	type Connection,
	type Diagnostic,
	type InitializeParams,
	TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Files } from "../files/files.ts";
import type { News } from "./bibliographies.ts";
import { OpenBriefs } from "./briefs.ts";
import { diagnosticsFor } from "./diagnostics.ts";
import { type InitializationOptions, staleNotification, statusNotification } from "./protocol.ts";
import { Quiet } from "./quiet.ts";
import { WordColors } from "./semantic-tokens.ts";
import { statusOf } from "./status.ts";
import { WatchedFiles } from "./watch-files.ts";

/** One client: what it can do, what it has open, and what it is told of that. */
export class Session {
	readonly connection: Connection;
	readonly documents = new TextDocuments(TextDocument);
	readonly briefs: OpenBriefs;
	readonly quiet: Quiet;
	readonly watched: WatchedFiles;
	readonly colors: WordColors;
	client: ClientCapabilities = {};
	/** Where the rule pages are; undefined when the client brings none. */
	pages: string | undefined;
	/** The client can show and select a place after a fix. */
	selects = false;
	/** The client lists the sections of a document itself. */
	outlined = false;
	/** Whether the briefs of the workspace are checked that are not open, too. */
	checksWorkspace = false;
	/** Whether what each section weighs stands above its heading. */
	showsTallies = false;
	/** Addresses of the files with diagnostics that were sent. */
	readonly shown = new Set<string>();
	/** Called when the settings are known for the first time. */
	settled = (): void => undefined;
	readonly #configured = new Promise<void>((resolve) => {
		this.settled = resolve;
	});
	#tellsStatus = false;
	#hasPreviews = false;
	/** Configuration files and bibliographies whose problems were told. */
	readonly #told = new Set<string>();

	constructor(connection: Connection, files: Files, pause: number) {
		this.connection = connection;
		this.briefs = new OpenBriefs(files);
		this.watched = new WatchedFiles(connection);
		this.colors = new WordColors(this);
		this.quiet = new Quiet(() => void this.release(), pause);
	}

	initialize({ capabilities, initializationOptions, workspaceFolders }: InitializeParams): void {
		this.client = capabilities;
		this.watched.client = capabilities;
		const options: InitializationOptions = initializationOptions ?? {};
		this.pages = options.rulePages;
		this.selects = options.selects === true;
		this.outlined = options.outlined === true;
		this.#tellsStatus = options.status === true;
		this.#hasPreviews = options.previews === true;
		for (const [uri, brief] of Object.entries(options.chosen ?? {})) this.briefs.choose(uri, brief);
		this.briefs.folders = (workspaceFolders ?? []).map(({ uri }) => uri);
	}

	/** Whether the client asks for diagnostics; else they are sent to it. */
	get pulls(): boolean {
		return this.client.textDocument?.diagnostic !== undefined;
	}

	/**
	 * Whether what is found in a document is sent. Where the workspace is checked it is, open or not,
	 * so that nothing is shown twice and nothing lost when an editor stops asking for it.
	 */
	sends(uri: string): boolean {
		return !this.pulls || (this.checksWorkspace && this.folderOf(uri) !== undefined);
	}

	/** The folder of the workspace that a file is in, without a slash at the end. */
	folderOf(uri: string): string | undefined {
		return this.briefs.folders
			.map((folder) => folder.replace(/\/$/, ""))
			.find((folder) => uri.startsWith(`${folder}/`));
	}

	/** Resolves once the settings of the editor are known. */
	get configured(): Promise<void> {
		return this.#configured;
	}

	/** The document, once the settings that hold for it and what it may cite from are known. */
	async ready(uri: string): Promise<TextDocument | undefined> {
		await this.#configured;
		const document = this.documents.get(uri);
		if (document) await this.prepare(document);
		return this.documents.get(uri);
	}

	/** Makes known what holds for a document, and tells what is wrong in the files that say so. */
	async prepare(document: TextDocument): Promise<void> {
		await this.#configured;
		const file = await this.briefs.prepare(document.uri);
		if (file && file.diagnostics.length > 0 && !this.#told.has(file.uri)) await this.#tell(file);
		const { addresses, news } = await this.briefs.findBibliographies(document);
		await this.watched.follow(addresses, this.briefs.folders);
		for (const one of news) await this.#tell(one);
	}

	async #tell({ uri, diagnostics }: News): Promise<void> {
		this.#told.add(uri);
		await this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
	}

	/** A configuration file or a bibliography was written, made or removed. Both are read anew. */
	async filesChanged(): Promise<void> {
		this.briefs.filesChanged();
		for (const uri of this.#told) await this.connection.sendDiagnostics({ uri, diagnostics: [] });
		this.#told.clear();
		await this.refresh();
		await this.showTallies(this.showsTallies);
		await this.colors.update();
	}

	/** Has the diagnostics of the open documents shown anew, and their previews. */
	async refresh(): Promise<void> {
		if (this.#hasPreviews) await this.connection.sendNotification(staleNotification);
		for (const document of this.documents.all())
			if (this.sends(document.uri)) await this.publish(document);
		if (this.pulls && this.client.workspace?.diagnostics?.refreshSupport)
			await this.connection.languages.diagnostics.refresh();
	}

	/** Has the tallies above the headings shown, hidden or counted anew. */
	async showTallies(shown: boolean): Promise<void> {
		const changes = shown || this.showsTallies;
		this.showsTallies = shown;
		if (changes && this.client.workspace?.codeLens?.refreshSupport)
			await this.connection.sendRequest(CodeLensRefreshRequest.type);
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
		const { version } = document;
		const diagnostics = await this.check(document);
		if (this.documents.get(uri) && this.sends(uri)) await this.send(uri, diagnostics, version);
	}

	/** Without a version for a file that is not open. */
	send(uri: string, diagnostics: Diagnostic[], version?: number): Promise<void> {
		if (diagnostics.length > 0) this.shown.add(uri);
		else this.shown.delete(uri);
		return this.connection.sendDiagnostics({
			uri,
			diagnostics,
			...(version !== undefined && { version }),
		});
	}

	/** Tells what became of the document too. */
	async check(document: TextDocument): Promise<Diagnostic[]> {
		const diagnostics = this.diagnose(document);
		await this.tellStatus(document);
		return diagnostics;
	}

	async tellStatus(document: TextDocument): Promise<void> {
		if (!this.#tellsStatus) return;
		const status = statusOf(document, this.briefs, this.quiet);
		await this.connection.sendNotification(statusNotification, status);
	}

	diagnose(document: TextDocument): Diagnostic[] {
		return diagnosticsFor(document, this.briefs, this.quiet, this.pages);
	}
}
