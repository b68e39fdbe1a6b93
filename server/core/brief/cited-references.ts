import { type Span, slice } from "../text/span.ts";
import { withoutTail } from "../text/tail.ts";
import type { Brief, Citation, Reference } from "./brief.ts";

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
	/** All that the brief says outside its lists of sources, its notes included. */
	readonly body: () => string;
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
		body: once(() => bodyOf(brief)),
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
	return lead.length > 3 && holds(pointers.body(), lead);
}

function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Where words were found last, from the start and from the end: they stand there still, but for an edit between. */
const places = new Map<string, { readonly start: number; readonly left: number }>();
const mostPlaces = 10_000;

function holds(body: string, words: string): boolean {
	const last = places.get(words);
	if (
		last &&
		(body.startsWith(words, last.start) || body.startsWith(words, body.length - last.left))
	)
		return true;
	const start = body.indexOf(words);
	if (start === -1) return false;
	if (places.size >= mostPlaces) places.clear();
	places.set(words, { start, left: body.length - start });
	return true;
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
	return (/^[“"]?([^.,;:()[\]“”"–—]+)/.exec(words)?.[1] ?? "").trim().toLowerCase();
}

function bodyOf({ text, sections, footnotes }: Brief): string {
	const lists: readonly Span[] = sections
		.filter(({ role }) => role === "sources" || role === "tags")
		.map(({ span }) => span);
	let body = "";
	let at = 0;
	for (const { start, end } of lists) {
		if (start > at) body += text.slice(at, start);
		at = Math.max(at, end);
	}
	const notes = footnotes.map((note) => note.text).join("\n");
	return `${body}${text.slice(at)}\n${notes}`.toLowerCase();
}
