import { describe, referenceOf } from "../bibliography/bibliography.ts";
import type { Entry } from "../bibliography/entry.ts";
import type { Brief } from "../brief/brief.ts";
import { withoutTail } from "../text/tail.ts";

/** A work that the brief cites, as its readers are told of it. */
export interface Work {
	readonly key: string;
	/** “Olsen and Brandt”; its title where nobody is named. */
	readonly authors: string;
	/** With a letter where the authors published more that is cited. */
	readonly year: string;
	/** As it stands in the list, in Markdown. */
	readonly reference: string;
	/** Of its place in the list. */
	readonly id: string;
}

/** The works that a brief cites by their keys, in the order of the list. */
export function worksOf({ citations, bibliography }: Brief): ReadonlyMap<string, Work> {
	const cited = citations.flatMap(({ kind, keys: [note = "", ...others] }) => {
		if (kind === "pandoc") return [note, ...others];
		return kind === "inline-note" ? keysIn(note) : [];
	});
	const works = [...new Set(cited)].flatMap((key) => {
		const entry = bibliography?.find(key);
		const work = entry && workOf(entry);
		return work ? [work] : [];
	});
	const sorted = works.toSorted((a, b) => compare(a.reference, b.reference));
	return new Map(withLetters(sorted).map((work) => [work.key, work]));
}

/** As pandoc reads them. */
export const citationKey =
	/(?<![\p{L}\p{N}_@/.])(-?)@(?:\{([^{}\s]{1,100})\}|([\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*))/u;

export function keysIn(text: string): string[] {
	const all = new RegExp(citationKey, "gu");
	return [...text.matchAll(all)].map(([, , braced, bare]) => braced ?? bare ?? "");
}

const known = new WeakMap<Entry, Work | undefined>();

/** Reading an entry takes a millisecond. */
function workOf(entry: Entry): Work | undefined {
	if (!known.has(entry)) known.set(entry, readWork(entry));
	return known.get(entry);
}

function readWork(entry: Entry): Work | undefined {
	const { authors = "", year = "", title = "" } = describe(entry) ?? {};
	if (authors === "" && title === "") return undefined;
	const short =
		title.length > 40 ? `${withoutTail(withoutTail(title.slice(0, 39), /\S/), /\s/)} …` : title;
	return {
		key: entry.key,
		authors: authors || `“${short}”`,
		year: year || "n.d.",
		reference: referenceOf(entry),
		id: `reference-${entry.key.replace(/[^\w-]/g, (sign) => `_${sign.charCodeAt(0).toString(16)}_`)}`,
	};
}

/** “2030a” and “2030b” where authors and year are the same. */
function withLetters(works: readonly Work[]): Work[] {
	const nameOf = ({ authors, year }: Work) => `${authors} ${year}`;
	const counts = new Map<string, number>();
	for (const work of works) counts.set(nameOf(work), (counts.get(nameOf(work)) ?? 0) + 1);
	const given = new Map<string, number>();
	return works.map((work) => {
		const name = nameOf(work);
		if ((counts.get(name) ?? 0) < 2) return work;
		const index = given.get(name) ?? 0;
		given.set(name, index + 1);
		const year = `${work.year}${String.fromCharCode(97 + (index % 26))}`;
		return { ...work, year, reference: work.reference.replace(`(${work.year})`, `(${year})`) };
	});
}

function compare(a: string, b: string): number {
	const [first, second] = [a, b].map((words) =>
		words.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, ""),
	);
	return (first ?? "") < (second ?? "") ? -1 : (first ?? "") > (second ?? "") ? 1 : 0;
}
