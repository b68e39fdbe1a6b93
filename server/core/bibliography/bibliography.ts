import { nearest } from "../text/nearest.ts";
import { withoutTail } from "../text/tail.ts";
import { type Description, describeCsl } from "./csl.ts";
import { readCslJson } from "./csl-json.ts";
import { readCslYaml } from "./csl-yaml.ts";
import type { Entry, EntryList, EntryProblem } from "./entry.ts";
import { WordIndex } from "./word-index.ts";

/** Longer bibliographies are not read. In UTF-16 code units. */
export const longestBibliography = 32_000_000;

/** One file that briefs cite from. Made once for each content. */
export class BibliographyPart {
	readonly entries: ReadonlyMap<string, Entry>;
	/** In the order of the text. */
	readonly problems: readonly EntryProblem[];
	#index: WordIndex | undefined;

	constructor({ entries, problems }: EntryList) {
		const byKey = new Map<string, Entry>();
		const found = [...problems];
		for (const entry of entries) {
			if (byKey.has(entry.key)) found.push(repeated(entry));
			else byKey.set(entry.key, entry);
		}
		this.entries = byKey;
		this.problems = found.sort((a, b) => a.span.start - b.span.start);
	}

	get index(): WordIndex {
		this.#index ??= new WordIndex([...this.entries.values()]);
		return this.#index;
	}
}

function repeated({ key, span }: Entry): EntryProblem {
	return { span, message: `The key “${key}” stands here again; its first entry holds.` };
}

/** Total: any text gives a part. */
export type BibliographyReader = (text: string) => BibliographyPart;

/** What reads the format that the name of a file says. The library for BibTeX is loaded for the first such file. */
export async function bibliographyReader(name: string): Promise<BibliographyReader> {
	const read = await readerFor(name);
	return (text) => new BibliographyPart(withinReason(read, text));
}

type ReadEntries = (text: string) => EntryList;

async function readerFor(name: string): Promise<ReadEntries> {
	if (/\.json$/i.test(name)) return readCslJson;
	if (/\.ya?ml$/i.test(name)) return readCslYaml;
	const { readBibtex } = await import("./bibtex.ts");
	return readBibtex;
}

/** The readers of JSON and YAML call themselves for each level of what is nested. */
function withinReason(read: ReadEntries, text: string): EntryList {
	try {
		return read(text);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const span = { start: 0, end: Math.min(1, text.length) };
		return { entries: [], problems: [{ span, message: "This is nested too deeply to be read." }] };
	}
}

/** A bibliography that is named and not known. */
export interface UnreadBibliography {
	/** As it is named. */
	readonly name: string;
	/** “is not there”, as the end of a sentence about it; undefined where nobody is to blame. */
	readonly why: string | undefined;
}

/** All that a brief may cite from. */
export class Bibliography {
	readonly #parts: readonly BibliographyPart[];
	readonly unread: readonly UnreadBibliography[];
	readonly #guesses = new Map<string, string | undefined>();

	constructor(parts: readonly BibliographyPart[], unread: readonly UnreadBibliography[] = []) {
		this.#parts = parts;
		this.unread = unread;
	}

	/** Nothing else is named, so that a key that is not here is nowhere. */
	get complete(): boolean {
		return this.#parts.length > 0 && this.unread.length === 0;
	}

	find(key: string): Entry | undefined {
		for (const { entries } of this.#parts) {
			const entry = entries.get(key);
			if (entry) return entry;
		}
		return undefined;
	}

	/** The key that a mistyped one most likely stands for. */
	nearest(key: string): string | undefined {
		if (!this.#guesses.has(key)) this.#guesses.set(key, nearest(key, [...this.keys()]));
		return this.#guesses.get(key);
	}

	*keys(): Generator<string> {
		for (const { entries } of this.#parts) yield* entries.keys();
	}

	/** The entries whose titles and authors share most with a sentence, the best first. */
	matching(sentence: string, most: number): Entry[] {
		return this.#parts
			.flatMap(({ index }) => index.search(sentence, most))
			.sort((a, b) => b.score - a.score)
			.slice(0, most)
			.map(({ entry }) => entry);
	}

	/** With another part, such as the works in a brief's own front matter. */
	with(part: BibliographyPart): Bibliography {
		return new Bibliography([part, ...this.#parts], this.unread);
	}
}

/** Undefined where the entry is broken. */
export function describe(entry: Entry): Description | undefined {
	const csl = entry.csl();
	return csl && describeCsl(csl);
}

/** A reference as it stands in a list, in Markdown: “Olsen and Brandt (2030). *The river*. Harbor Review.” */
export function referenceOf(entry: Entry): string {
	const { authors = "", year = "", title = "", container = "", link = "" } = describe(entry) ?? {};
	const who = [authors, year && `(${year})`].filter(Boolean).join(" ");
	const parts = [who, title && `*${title}*`, container, link && `<${link}>`].filter(Boolean);
	return parts
		.map((part) => part.replace(/\.(\*?)$/, "$1"))
		.join(". ")
		.replace(/([?!]\*?)\. /g, "$1 ");
}

/** “Olsen and Brandt (2030), “The river””; the key where the entry says nothing. */
export function shortName(entry: Entry): string {
	const { authors = "", year = "", title = "" } = describe(entry) ?? {};
	const who = [authors, year && `(${year})`].filter(Boolean).join(" ");
	const what =
		title.length > 50 ? `${withoutTail(withoutTail(title.slice(0, 49), /\S/), /\s/)} …` : title;
	return [who, what && `“${what}”`].filter(Boolean).join(", ") || `@${entry.key}`;
}
