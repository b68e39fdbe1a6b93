import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Bibliography, BibliographyPart, type Entry } from "../core/index.ts";
import {
	Bibliographies,
	type BibliographyFile,
	type FoundBibliographies,
	folderOf,
	isInside,
	type NamedBibliography,
} from "../files/bibliographies.ts";
import type { Files } from "../files/files.ts";
import { source, toRange } from "./convert.ts";
import type { SettingsFile } from "./settings-files.ts";

/** What is to be said about a file that is not the brief. */
export interface News {
	readonly uri: string;
	readonly diagnostics: readonly Diagnostic[];
}

/** Where the settings of a document name bibliographies. */
export interface BibliographySettings {
	readonly names: readonly string[];
	/** The configuration file that names them; otherwise the editor does. */
	readonly file: SettingsFile | undefined;
	/** Whether that file may name others outside the workspace. */
	readonly trusted: boolean;
}

interface NamingBrief {
	readonly uri: string;
	readonly text: string;
}

/** More are not read one by one. */
const mostDiagnostics = 200;

/** What the open documents may cite from, and what is wrong in those files. */
export class DocumentBibliographies {
	readonly #bibliographies: Bibliographies;
	readonly #found = new Map<string, FoundBibliographies>();
	/** With the keys that were just given, until the files are read anew. By address. */
	readonly #renamed = new Map<string, Bibliography>();
	/** What was told last, by address. */
	readonly #told = new Map<string, BibliographyFile | FoundBibliographies>();

	constructor(files: Files) {
		this.#bibliographies = new Bibliographies(files);
	}

	of(uri: string): Bibliography | undefined {
		return this.#renamed.get(uri) ?? this.#found.get(uri)?.bibliography;
	}

	/** The brief has the new key of an entry at once, its file when it is saved. */
	rename(uri: string, entry: Entry, key: string): void {
		const renamed = new BibliographyPart({ entries: [{ ...entry, key }], problems: [] });
		const known = this.of(uri);
		if (known) this.#renamed.set(uri, known.with(renamed));
	}

	filesOf(uri: string): readonly BibliographyFile[] {
		return this.#found.get(uri)?.files ?? [];
	}

	/** Makes known what the document may cite from. Resolves to every address it looked at. */
	async prepare(
		brief: NamingBrief,
		settings: BibliographySettings,
		folders: readonly string[],
	): Promise<readonly string[]> {
		const { uri } = brief;
		const found = await this.find(brief, settings, folders);
		if (!found) return [];
		if (found !== this.#found.get(uri)) this.#renamed.delete(uri);
		this.#found.set(uri, found);
		return found.addresses;
	}

	/** What a document may cite from, without taking note of it. */
	async find(
		{ uri, text }: NamingBrief,
		{ names, file, trusted }: BibliographySettings,
		folders: readonly string[],
	): Promise<FoundBibliographies | undefined> {
		const inside = folders.filter((folder) => isInside(uri, folder));
		const root = inside.sort((a, b) => b.length - a.length)[0] ?? folderOf(uri);
		if (root === undefined) return undefined;
		const base = file?.uri ?? `${root.replace(/\/$/, "")}/`;
		const settings = names.map(
			(name): NamedBibliography => ({ name, base, root: file && !trusted ? root : undefined }),
		);
		return this.#bibliographies.find({ uri, text, settings, root });
	}

	/** What has not been told yet about the files of a document. */
	news(uri: string, { names, file }: BibliographySettings): readonly News[] {
		const found = this.#found.get(uri);
		if (!found) return [];
		const news = found.files
			.filter((one) => this.#told.get(one.uri) !== one && one.part.problems.length > 0)
			.map((one) => {
				this.#told.set(one.uri, one);
				return { uri: one.uri, diagnostics: diagnosticsOf(one) };
			});
		const missing = file ? missingIn(file, names, found) : [];
		if (!file || missing.length === 0 || this.#told.get(file.uri) === found) return news;
		this.#told.set(file.uri, found);
		return [...news, { uri: file.uri, diagnostics: [...file.diagnostics, ...missing] }];
	}

	/** Some file was written, made or removed. */
	forget(): void {
		this.#bibliographies.forget();
		this.#told.clear();
	}

	close(uri: string): void {
		this.#bibliographies.close(uri);
		this.#found.delete(uri);
		this.#renamed.delete(uri);
	}
}

function diagnosticsOf({ uri, text, part }: BibliographyFile): readonly Diagnostic[] {
	const document = TextDocument.create(uri, "bibtex", 0, text);
	return part.problems.slice(0, mostDiagnostics).map(({ span, message }) => ({
		range: toRange(document, span),
		severity: DiagnosticSeverity.Warning,
		source,
		message,
	}));
}

function missingIn(
	file: SettingsFile,
	names: readonly string[],
	{ unreadSettings }: FoundBibliographies,
): readonly Diagnostic[] {
	return unreadSettings
		.filter(({ why }) => why !== undefined)
		.map(({ name, why }) => ({
			range: file.rangeOf(["bibliography", String(names.indexOf(name))]),
			severity: DiagnosticSeverity.Warning,
			source,
			message: `The bibliography “${name}” ${why}.`,
		}));
}
