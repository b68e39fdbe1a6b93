import { remembered, rememberedOf } from "../text/remember.ts";
import { isWithin, slice } from "../text/span.ts";
import { withoutTail } from "../text/tail.ts";
import type { Brief, Citation, Reference } from "./brief.ts";
import type { BlockReading } from "./reading.ts";

/**
 * The listed references that something in the text points to: a number, an author, an address, a
 * footnote, a key, or the author's name in a sentence. In doubt an entry counts as cited.
 */
export function citedReferences(brief: Brief): ReadonlySet<Reference> {
	if (brief.references.length === 0) return new Set();
	const pointers = pointersOf(brief);
	const others = brief.references.filter((reference) => !isCited(reference, pointers));
	const said = saidOf(
		[...new Set(others.map(({ text }) => leadOf(text)))].filter(isTelling),
		brief,
	);
	const uncited = new Set(others.filter((reference) => !said.has(leadOf(reference.text))));
	return new Set(brief.references.filter((reference) => !uncited.has(reference)));
}

interface Pointers {
	readonly numbers: ReadonlySet<number>;
	readonly links: ReadonlySet<string>;
	/** Words of the authors that citations name, in lower case. */
	readonly authors: ReadonlySet<string>;
	/** In lower case. */
	readonly keys: readonly string[];
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
	};
}

function isCited(reference: Reference, pointers: Pointers): boolean {
	const { number, links, text } = reference;
	if (number !== undefined && pointers.numbers.has(number)) return true;
	if (links.some((link) => pointers.links.has(bareAddress(link)))) return true;
	const names = firstNames(text);
	if (names.some((name) => pointers.authors.has(name))) return true;
	return names.some((name) => name.length > 3 && pointers.keys.some((key) => key.includes(name)));
}

/** Which of some words, in lower case, the brief says outside its lists of sources or in a note. */
function saidOf(words: readonly string[], { blocks, sections }: Brief): ReadonlySet<string> {
	if (words.length === 0) return new Set();
	const key = words.join("\n");
	if (key !== heard.key) heard = { key, of: rememberedOf((block) => wordsIn(block, words)) };
	const lists = sections.filter(({ role }) => role === "sources" || role === "tags");
	const isListed = sections.map(({ heading }) => lists.some(({ span }) => isWithin(heading, span)));
	return new Set(
		blocks.flatMap(({ reading, kind, section }) =>
			isListed[section] && kind !== "footnote" ? [] : heard.of(reading),
		),
	);
}

/** Of the words that were looked for last: a keystroke leaves all blocks but one as they were. */
let heard: {
	readonly key: string;
	readonly of: (block: BlockReading) => readonly string[];
} = { key: "", of: () => [] };

function wordsIn({ text }: BlockReading, words: readonly string[]): string[] {
	const lower = text.toLowerCase();
	return words.filter((some) => lower.includes(some));
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
const bareAddress = remembered((address: string): string => {
	const bare = address
		.toLowerCase()
		.replace(/^(?:https?:\/\/)?(?:www\.)?/, "")
		.replace(/^(?:dx\.)?doi\.org\/|^doi:\s*/, "")
		.replace(/#.*/s, "");
	return withoutTail(bare, /[/.,;:)\]*_]/);
});

/** Those that an entry begins with. */
const firstNames = remembered((entry: string): readonly string[] => namesIn(entry.slice(0, 160)));

function namesIn(text: string): string[] {
	const words = text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
	return words.filter((word) => word.length > 2).map((word) => word.toLowerCase());
}

function isTelling(lead: string): boolean {
	return lead.length > 3;
}

/** Who the entry opens with: up to its first stop, in lower case. */
const leadOf = remembered((text: string): string => {
	const words = text.replace(/^\[\d+\]\s*|^\d{1,3}\.\s*/, "");
	return (/^[“"]?([^.,;:()[\]“”"–—]+)/.exec(words)?.[1] ?? "").trim().toLowerCase();
});
