import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { anyOf, longPattern, oneOf } from "./patterns.ts";
import type { Sentence } from "./read-sentence.ts";

/** Both marks of a pair, or two straight ones, with no such mark between. */
const quoted = /“([^“”]{3,700})”|(?<![\w"])"([^"]{3,700})"(?!\w)/g;
const naming = longPattern(
	`\\b(?:${oneOf(claimWords.naming)}[\\s,:(]{0,3}(?:as\\s|the\\s)?|theme\\b[^“"]{0,60})$`,
	"i",
);
const speech = anyOf(claimWords.speech);

/** The first passage that repeats somebody’s words rather than naming or doubting something. */
export function quotationIn({ text }: Sentence): Span | undefined {
	if (!/[“"]/.test(text)) return undefined;
	for (const found of text.matchAll(quoted)) {
		const span = { start: found.index, end: found.index + found[0].length };
		if (isQuotation(text, span, found[1] ?? found[2] ?? "")) return span;
	}
	return undefined;
}

function isQuotation(text: string, { start, end }: Span, inside: string): boolean {
	const words = inside.trim().split(/\s+/);
	if (naming.test(text.slice(Math.max(0, start - 90), start)) || isTitle(words)) return false;
	if (words.length >= 5) return true;
	// Few words in marks may as well be a term of the trade, unless somebody is said to speak.
	return words.length >= 2 && speech.test(text.slice(Math.max(0, start - 120), end + 60));
}

function isTitle(words: readonly string[]): boolean {
	const capitals = words.filter((word) => /^[“"‘(]?[A-Z0-9]/.test(word)).length;
	return words.length > 1 && capitals >= words.length * 0.6;
}

/** All passages between quotation marks, whoever they quote. */
export function quotations(text: string): readonly Span[] {
	if (!/[“"]/.test(text)) return [];
	const found: Span[] = [];
	const last = new Map(["”", '"'].map((mark) => [mark, text.lastIndexOf(mark)]));
	for (let start = 0; start < text.length; start++) {
		const mark = closing.get(text.charAt(start));
		if (mark === undefined || start >= (last.get(mark) ?? -1)) continue;
		const end = text.indexOf(mark, start + 1);
		found.push({ start, end: end + 1 });
		start = end;
	}
	return found;
}

const closing: ReadonlyMap<string, string> = new Map([
	["“", "”"],
	['"', '"'],
]);
