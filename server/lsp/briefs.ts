import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	type Bibliography,
	type Entry as BibliographyEntry,
	type Brief,
	defaultSettings,
	effectiveSettings,
	type Finding,
	type Linted,
	Linter,
	type Settings,
	type SettingsLayer,
} from "../core/index.ts";
import type { Files } from "../files/files.ts";
import { type BibliographySettings, DocumentBibliographies, type News } from "./bibliographies.ts";
import { isBriefFile } from "./brief-files.ts";
import { CitedEntries } from "./cited-entries.ts";
import type { Run } from "./editor-settings.ts";
import type { Pace } from "./pace.ts";
import { type SettingsFile, SettingsFiles } from "./settings-files.ts";

/** Longer documents are not read as you type. In UTF-16 code units. */
export const longestDocument = 2_000_000;

/** Nor are those with more lines. */
export const mostLines = 100_000;

interface Entry {
	readonly linter: Linter;
	readonly bibliography: Bibliography | undefined;
	linted: Linted | undefined;
}

/** What is known about the open documents. Holds nothing that cannot be computed from their text. */
export class OpenBriefs {
	readonly #entries = new Map<string, Entry>();
	readonly #files: SettingsFiles;
	readonly #bibliographies: DocumentBibliographies;
	/** Of the documents that were prepared, by address. */
	readonly #named = new Map<string, BibliographySettings>();
	readonly #pace: Pace;
	/** Counts the texts of all documents, and what is told late of one. */
	#texts = 0;
	/** Of the open documents, by address. */
	readonly #revisions = new Map<string, number>();
	/** As the editor holds them. */
	#editor: unknown = {};
	/** Of the documents that were prepared, by address. */
	readonly #settings = new Map<string, Settings>();
	#run: Run = "onType";
	readonly #checked = new Map<string, number>();
	#chosen: ReadonlyMap<string, boolean> = new Map();
	/** Addresses of the folders of the workspace. */
	folders: readonly string[] = [];
	/** Whether configuration files may name bibliographies outside the workspace. */
	trusted = true;
	/** Counts what changes answers besides the text, so that an answer can be told from an older one. */
	generation = 0;

	constructor(files: Files, pace: Pace) {
		this.#pace = pace;
		this.#files = new SettingsFiles(files.read);
		this.#bibliographies = new DocumentBibliographies(files);
	}

	configure(editor: unknown, run: Run): void {
		this.#editor = editor;
		this.#run = run;
		this.#reset();
	}

	/** A configuration file or a bibliography was written, made or removed. */
	filesChanged(): void {
		this.#files.forget();
		this.#bibliographies.forget();
		this.#reset();
	}

	/** Makes the settings of a document known. Returns its configuration file, the first time. */
	async prepare(uri: string): Promise<SettingsFile | undefined> {
		if (this.#settings.has(uri)) return undefined;
		const { generation } = this;
		const { file, settings, named } = await this.#lookUp(uri);
		if (generation !== this.generation) return this.prepare(uri);
		this.#settings.set(uri, settings);
		this.#named.set(uri, named);
		return file;
	}

	async #lookUp(uri: string) {
		const { file, layers } = await this.layersFor(uri);
		const { settings, origins } = effectiveSettings(layers);
		const inFile = layers[origins.get("bibliography")?.layer ?? 0]?.from === "file";
		const { trusted } = this;
		const named = { names: settings.bibliography, file: inFile ? file : undefined, trusted };
		return { file, settings, named };
	}

	/**
	 * Makes known what a prepared brief may cite from. Resolves to the files that it rests on, and to
	 * what is to be said about them.
	 */
	async findBibliographies(
		document: TextDocument,
	): Promise<{ readonly addresses: readonly string[]; readonly news: readonly News[] }> {
		const named = this.#named.get(document.uri);
		if (!named || !this.isBrief(document)) return { addresses: [], news: [] };
		const brief = { uri: document.uri, text: document.getText() };
		const addresses = await this.#bibliographies.prepare(brief, named, this.folders);
		return { addresses, news: this.#bibliographies.news(document.uri, named) };
	}

	/** What a prepared brief may cite. */
	entriesFor(document: TextDocument, brief: Brief): CitedEntries {
		return new CitedEntries(document, brief, this.#bibliographies.filesOf(document.uri));
	}

	/** Addresses of the files that a prepared brief may cite from. */
	bibliographiesOf({ uri }: TextDocument): readonly string[] {
		return this.#bibliographies.filesOf(uri).map((file) => file.uri);
	}

	/** Takes a new key of an entry for known although its file does not have it yet. */
	renameEntry({ uri }: TextDocument, entry: BibliographyEntry, key: string): void {
		this.#bibliographies.rename(uri, entry, key);
	}

	/** An open document has a new text, or there is more to tell of the one it has. */
	changed(uri: string): void {
		this.#revisions.set(uri, ++this.#texts);
	}

	/** Differs where an answer about an open document may differ. */
	revisionOf(uri: string): string {
		return `${this.generation}.${this.#revisions.get(uri) ?? 0}`;
	}

	/** The nearest configuration file lies over the editor's settings. */
	async layersFor(uri: string): Promise<{
		readonly file: SettingsFile | undefined;
		readonly layers: readonly SettingsLayer[];
	}> {
		const file = await this.#files.nearest(uri);
		const editor: SettingsLayer = { from: "editor", value: this.#editor };
		return { file, layers: [editor, { from: "file", value: file?.value ?? {} }] };
	}

	#reset(): void {
		this.#entries.clear();
		this.#settings.clear();
		this.#named.clear();
		this.generation++;
	}

	#settingsOf(uri: string): Settings {
		return this.#settings.get(uri) ?? defaultSettings;
	}

	/** Takes the author's word for it that the document is a brief, or that it is none. */
	choose(uri: string, brief: boolean): void {
		this.#chosen = new Map([...this.#chosen, [uri, brief]]);
		this.generation++;
	}

	/** When briefs are checked. */
	get run(): Run {
		return this.#run;
	}

	isBrief(document: TextDocument): boolean {
		return this.#isBriefBy(this.#settingsOf(document.uri), document);
	}

	#isBriefBy({ files }: Settings, document: TextDocument): boolean {
		const { uri, languageId } = document;
		const file = { uri, languageId, text: document.getText() };
		return isBriefFile(file, { files, folders: this.folders, chosen: this.#chosen });
	}

	/** Whether the settings ask for a check of this version of the document. */
	isDue({ uri, version }: TextDocument): boolean {
		if (this.#run === "onType") return true;
		const checked = this.#checked.get(uri);
		if (checked === undefined && this.#run === "onSave") this.#checked.set(uri, version);
		return version === this.#checked.get(uri);
	}

	/** Makes a check due: the author asked for it, or saved the document. */
	demand({ uri, version }: TextDocument, by: "author" | "save"): void {
		if (by === "save" && this.#run !== "onSave") return;
		this.#checked.set(uri, version);
		this.generation++;
	}

	close(uri: string): void {
		this.#checked.delete(uri);
		this.#entries.delete(uri);
		this.#settings.delete(uri);
		this.#named.delete(uri);
		this.#revisions.delete(uri);
		this.#bibliographies.close(uri);
	}

	/** Undefined for a document that is no brief, or too long. */
	briefOf(document: TextDocument): Brief | undefined {
		return this.isBrief(document) ? this.lint(document)?.brief : undefined;
	}

	/** Undefined for a document that is too long. */
	lint(document: TextDocument): Linted | undefined {
		if (isTooLong(document)) return undefined;
		const entry = this.#entryFor(document);
		const text = document.getText();
		if (entry.linted?.brief.text === text) return entry.linted;
		entry.linted = this.#pace.measured(document.uri, () => entry.linter.lint(text));
		return entry.linted;
	}

	/** Does most of the work of `lint` in steps; none for a document that is no brief, or too long. */
	readAhead(document: TextDocument): Iterable<unknown> {
		if (!this.isBrief(document) || isTooLong(document)) return [];
		const { linter, linted } = this.#entryFor(document);
		const text = document.getText();
		return linted?.brief.text === text ? [] : linter.readAhead(text);
	}

	#entryFor({ uri }: TextDocument): Entry {
		const bibliography = this.#bibliographies.of(uri);
		const known = this.#entries.get(uri);
		if (known && known.bibliography === bibliography) return known;
		const linter = new Linter(this.#settingsOf(uri), { bibliography });
		const entry = { linter, bibliography, linted: undefined };
		this.#entries.set(uri, entry);
		return entry;
	}

	/** Of a file that is not open, without taking note of it. Undefined where it is no brief. */
	async lintClosed(document: TextDocument): Promise<Linted | undefined> {
		const { settings, named } = await this.#lookUp(document.uri);
		if (!this.#isBriefBy(settings, document) || isTooLong(document)) return undefined;
		const brief = { uri: document.uri, text: document.getText() };
		const found = await this.#bibliographies.find(brief, named, this.folders);
		this.#bibliographies.close(document.uri);
		return new Linter(settings, { bibliography: found?.bibliography }).lint(brief.text);
	}

	/** Another version of the text, with the document's settings. */
	lintVersion({ uri }: TextDocument, text: string): Linted {
		return new Linter(this.#settingsOf(uri)).lint(text);
	}

	/** None for a document that is not a brief. */
	findings(document: TextDocument): readonly Finding[] {
		return this.isBrief(document) ? (this.lint(document)?.findings ?? []) : [];
	}
}

/** Editors hold such documents, and their authors would wait for each keystroke. */
export function isTooLong(document: TextDocument): boolean {
	return document.getText().length > longestDocument || document.lineCount > mostLines;
}
