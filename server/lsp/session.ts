import {
	type CancellationToken,
	type ClientCapabilities,
	CodeLensRefreshRequest,
	type Connection,
	type Diagnostic,
	type InitializeParams,
	TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Files } from "../files/files.ts";
import type { News } from "./bibliographies.ts";
import { OpenBriefs } from "./briefs.ts";
import { diagnosticsFor } from "./diagnostics.ts";
import { textDocuments } from "./documents.ts";
import { cancelled, Guard } from "./guard.ts";
import { readIntroduction } from "./introduction.ts";
import { inStretches, Pace } from "./pace.ts";
import { staleNotification, statusNotification } from "./protocol.ts";
import { Quiet } from "./quiet.ts";
import { WordColors } from "./semantic-tokens.ts";
import { statusOf } from "./status.ts";
import { WatchedFiles } from "./watch-files.ts";

/** A client that is sent diagnostics gets no more than some a second. In milliseconds. */
const leastRest = 10;

/** One client: what it can do, what it has open, and what it is told of that. */
export class Session {
	readonly connection: Connection;
	readonly guard: Guard;
	readonly documents = new TextDocuments(textDocuments);
	readonly pace = new Pace();
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
	/** What is being sent, by address. */
	readonly #publishing = new Map<string, Promise<void>>();

	constructor(connection: Connection, files: Files, pause: number) {
		this.connection = connection;
		this.guard = new Guard(connection.console);
		this.briefs = new OpenBriefs(files, this.pace);
		this.watched = new WatchedFiles(connection);
		this.colors = new WordColors(this);
		this.quiet = new Quiet((uri) => void this.release(uri), pause);
	}

	initialize(params: InitializeParams): void {
		const { capabilities, folders, options } = readIntroduction(params);
		this.guard.begin();
		this.client = capabilities;
		this.watched.client = capabilities;
		this.pages = options.rulePages;
		this.selects = options.selects === true;
		this.outlined = options.outlined === true;
		this.#tellsStatus = options.status === true;
		this.#hasPreviews = options.previews === true;
		for (const [uri, brief] of Object.entries(options.chosen ?? {})) this.briefs.choose(uri, brief);
		this.briefs.folders = folders;
		this.briefs.trusted = options.trusted !== false;
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

	/**
	 * The document, once the settings that hold for it and what it may cite from are known and what takes
	 * long to read is read. Rejects where nobody waits any more.
	 */
	async ready(uri: string, token?: CancellationToken): Promise<TextDocument | undefined> {
		await this.#configured;
		for (;;) {
			const document = this.documents.get(uri);
			if (!document) return undefined;
			const revision = this.briefs.revisionOf(uri);
			await this.pace.rest(uri);
			await this.prepare(document);
			const isAsIs = () => this.briefs.revisionOf(uri) === revision;
			if (token?.isCancellationRequested) throw cancelled();
			if (isAsIs() && (await inStretches(this.briefs.readAhead(document), isAsIs))) return document;
			if (!this.documents.get(uri)) this.briefs.close(uri);
		}
	}

	/** Makes known what holds for a document, and tells what is wrong in the files that say so. */
	async prepare(document: TextDocument): Promise<void> {
		await this.#configured;
		const file = await this.briefs.prepare(document.uri);
		if (file && file.diagnostics.length > 0 && !this.#told.has(file.uri)) await this.#tell(file);
		const { addresses, news } = await this.briefs.findBibliographies(document);
		await this.watched.follow(document.uri, addresses, this.briefs.folders);
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

	/** When answers about all documents or one changed unasked. The client may be gone by then. */
	async release(uri?: string): Promise<void> {
		if (uri === undefined) this.briefs.generation++;
		else this.briefs.changed(uri);
		const document = uri === undefined ? undefined : this.documents.get(uri);
		const told = document && this.sends(document.uri) ? this.publish(document) : this.refresh();
		await told.catch(() => undefined);
	}

	/** Of edits that come faster than they are read, the last is told. */
	publish({ uri }: TextDocument): Promise<void> {
		const publishing = this.#publishing.get(uri) ?? this.#publish(uri);
		this.#publishing.set(uri, publishing);
		return publishing;
	}

	async #publish(uri: string): Promise<void> {
		const document = await this.#rested(uri);
		if (!document) return;
		if (!this.briefs.isDue(document)) return this.tellStatus(document);
		const { version } = document;
		const diagnostics = await this.check(document);
		if (this.documents.get(uri) && this.sends(uri)) await this.send(uri, diagnostics, version);
	}

	/** What changes from here on is told anew. */
	async #rested(uri: string): Promise<TextDocument | undefined> {
		try {
			await this.pace.rest(uri, leastRest);
			return await this.ready(uri);
		} finally {
			this.#publishing.delete(uri);
		}
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
