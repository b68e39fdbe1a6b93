import type { Location } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Brief, Entry } from "../core/index.ts";
import type { BibliographyFile } from "../files/bibliographies.ts";
import { toRange } from "./convert.ts";

/** An entry that a brief may cite, and where its key stands. */
export interface CitedEntry {
	readonly entry: Entry;
	readonly place: Location;
}

/** What a brief may cite: the works of its own front matter first, then those of its bibliographies. */
export class CitedEntries {
	readonly #document: TextDocument;
	readonly #own: readonly Entry[];
	readonly #files: readonly BibliographyFile[];

	constructor(document: TextDocument, brief: Brief, files: readonly BibliographyFile[]) {
		this.#document = document;
		this.#own = brief.frontMatter.references?.entries ?? [];
		this.#files = files;
	}

	/** The first entry of that key; an entry behind it is not cited by it. */
	find(key: string): CitedEntry | undefined {
		const own = this.#own.find((entry) => entry.key === key);
		if (own) return { entry: own, place: placeIn(this.#document, own) };
		for (const file of this.#files) {
			const entry = file.part.entries.get(key);
			if (entry) return { entry, place: placeIn(documentOf(file), entry) };
		}
		return undefined;
	}

	/** Those whose key or words hold every word that was typed; no more than `most`. */
	matching(typed: string, most: number): Entry[] {
		const words = typed.toLowerCase().split(/[^\p{L}\p{N}]+/u);
		const found: Entry[] = [];
		for (const entry of this.#all()) {
			if (found.length >= most) break;
			const text = `${entry.key} ${entry.words()}`.toLowerCase();
			if (words.every((word) => text.includes(word))) found.push(entry);
		}
		return found;
	}

	*#all(): Generator<Entry> {
		yield* this.#own;
		for (const { part } of this.#files) yield* part.entries.values();
	}
}

function documentOf({ uri, text }: BibliographyFile): TextDocument {
	return TextDocument.create(uri, "bibtex", 0, text);
}

function placeIn(document: TextDocument, { span }: Entry): Location {
	return { uri: document.uri, range: toRange(document, span) };
}
