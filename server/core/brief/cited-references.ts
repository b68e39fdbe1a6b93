import { type Span, slice } from "../text/span.ts";
import { withoutTail } from "../text/tail.ts";
import type { Brief, Citation, Reference } from "./brief.ts";
import { overlapFinder } from "./overlap-finder.ts";

/**
 * The listed references that something in the text points to: a number, an author, an address, a
 * footnote, a key, or the author's name in a sentence. In doubt an entry counts as cited.
 */
export function citedReferences(brief: Brief): ReadonlySet<Reference> {
	if (brief.references.length === 0) return new Set();
	const pointers = pointersOf(brief);
	return new Set(brief.references.filter((reference) => isCited(reference, pointers)));
}

interface Pointers {
	readonly numbers: ReadonlySet<number>;
	readonly links: ReadonlySet<string>;
	/** Words of the authors that citations name, in lower case. */
	readonly authors: ReadonlySet<string>;
	/** In lower case. */
	readonly keys: readonly string[];
	/** Whether the brief says something outside its lists of sources, or in its notes. */
	readonly says: (words: string) => boolean;
}

function pointersOf(brief: Brief): Pointers {
	const { citations, linkDefinitions, footnotes } = brief;
	const ofKind = (...kinds: readonly Citation["kind"][]) =>
		citations.filter(({ kind }) => kinds.includes(kind));
	const urls = [
		...ofKind("link", "url").flatMap(({ keys }) => keys),
		...linkDefinitions.map(({ url }) => url),
		...footnotes.flatMap(
			({ text }) => text.match(/\b(?:https?:\/\/|www\.|10\.\d{4})[^\s<>)]+/g) ?? [],
		),
	];
	const authors = ofKind("author-date", "source-line").flatMap(({ keys }) => keys.flatMap(namesIn));
	return {
		numbers: new Set(ofKind("numeric").flatMap(({ span }) => numbersIn(slice(brief.text, span)))),
		links: new Set(urls.map(bareAddress)),
		authors: new Set(authors),
		keys: ofKind("pandoc").flatMap(({ keys }) => keys.map((key) => key.toLowerCase())),
		says: sayingsOf(brief),
	};
}

function isCited(reference: Reference, pointers: Pointers): boolean {
	const { number, links, text } = reference;
	if (number !== undefined && pointers.numbers.has(number)) return true;
	if (links.some((link) => pointers.links.has(bareAddress(link)))) return true;
	const names = namesIn(text.slice(0, 160));
	if (names.some((name) => pointers.authors.has(name))) return true;
	if (names.some((name) => name.length > 3 && pointers.keys.some((key) => key.includes(name))))
		return true;
	const lead = leadOf(text);
	return lead.length > 3 && pointers.says(lead);
}

/** Where words were found last, from the start and from the end: they stand there still, but for an edit between. */
const places = new Map<string, { readonly start: number; readonly left: number }>();
const mostPlaces = 10_000;

/** Words as they are written are looked for first: that is where they almost always are, and quick. */
function sayingsOf({ text, sections, footnotes }: Brief): (words: string) => boolean {
	const isListed = overlapFinder(listsOf(sections));
	const isNote = overlapFinder(footnotes.map(({ span }) => span));
	const isSaid = (words: string, start: number) => {
		const span = { start, end: start + words.length };
		return text.startsWith(words, start) && (!isListed(span) || isNote(span));
	};
	let body: string | undefined;
	return (words) => {
		const last = places.get(words);
		if (last && (isSaid(words, last.start) || isSaid(words, text.length - last.left))) return true;
		const start = text.indexOf(words);
		if (start !== -1 && isSaid(words, start)) {
			if (places.size >= mostPlaces) places.clear();
			places.set(words, { start, left: text.length - start });
			return true;
		}
		body ??= bodyOf({ text, sections, footnotes });
		return body.includes(words.toLowerCase());
	};
}

function listsOf(sections: Brief["sections"]): Span[] {
	return sections
		.filter(({ role }) => role === "sources" || role === "tags")
		.map(({ span }) => span);
}

/** `[1, 3–5]` as 1, 3, 4, 5. */
export function numbersIn(mark: string): number[] {
	const raised = mark.replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String("⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(digit)));
	const numbers: number[] = [];
	for (const [, from = "", to = from] of raised.matchAll(/(\d{1,3})(?:\s*[–-]\s*(\d{1,3}))?/g))
		for (let number = Number(from); number <= Number(to); number++) numbers.push(number);
	return numbers;
}

/** An address without what does not tell it from others. */
function bareAddress(address: string): string {
	const bare = address
		.toLowerCase()
		.replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
		.replace(/^(?:dx\.)?doi\.org\/|^doi:\s*/, "")
		.replace(/#.*/s, "");
	return withoutTail(bare, /[/.,;:)\]*_]/);
}

function namesIn(text: string): string[] {
	const words = text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
	return words.filter((word) => word.length > 2).map((word) => word.toLowerCase());
}

/** Who the entry opens with: up to its first stop. */
function leadOf(text: string): string {
	const words = text.replace(/^\[\d+\]\s*|^\d{1,3}\.\s*/, "");
	return (/^[“"]?([^.,;:()[\]“”"–—]+)/.exec(words)?.[1] ?? "").trim();
}

/** All that the brief says outside its lists of sources, its notes included, in lower case. */
function bodyOf({ text, sections, footnotes }: Pick<Brief, "text" | "sections" | "footnotes">) {
	let body = "";
	let at = 0;
	for (const { start, end } of listsOf(sections)) {
		if (start > at) body += text.slice(at, start);
		at = Math.max(at, end);
	}
	const notes = footnotes.map((note) => note.text).join("\n");
	return `${body}${text.slice(at)}\n${notes}`.toLowerCase();
}
