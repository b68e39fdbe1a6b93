import type { Span } from "../text/span.ts";
import type { Sentence } from "./read-sentence.ts";

/** Both marks of a pair, or two straight ones, with no such mark between. */
const quoted = /“([^“”]{3,700})”|(?<![\w"])"([^"]{3,700})"(?!\w)/g;

/** Before a title, a term or a definition, marks quote nobody. */
const naming =
	/\b(?:titled|entitled|called|named|known as|so-called|termed|dubbed|section|sections|the term|the terms|the word|the words|the phrase|theme|motto|slogan|referred to as|refers to|defined as|means|label|labeled|labelled|heading|headed|chapter|report|article|book|essay|paper|nicknamed|acronym|abbreviated)[\s,:(]{0,3}(?:as\s|the\s)?$/i;

/** The first passage that repeats somebody’s words rather than naming or doubting something. */
export function quotationIn(sentence: Sentence): Span | undefined {
	for (const found of sentence.text.matchAll(quoted)) {
		const span = { start: found.index, end: found.index + found[0].length };
		if (isQuotation(sentence.text, span, found[1] ?? found[2] ?? "")) return span;
	}
	return undefined;
}

function isQuotation(text: string, { start, end }: Span, inside: string): boolean {
	const words = inside.trim().split(/\s+/);
	const before = text.slice(Math.max(0, start - 40), start);
	if (naming.test(before) || isTitle(words)) return false;
	if (words.length >= 4) return true;
	const rest = text.slice(Math.max(0, start - 120), Math.min(text.length, end + 60));
	return words.length >= 2 && speech.test(rest);
}

function isTitle(words: readonly string[]): boolean {
	const capitals = words.filter((word) => /^[“"‘(]?[A-Z0-9]/.test(word)).length;
	return words.length > 1 && capitals >= words.length * 0.6;
}

const speech =
	/\b(?:said|says|told|declared|stated|wrote|writes|argued|argues|warned|called|calls|described|describes|insisted|vowed|announced|claimed|added|tweeted|replied|remarked|labeled|labelled|denounced|condemned|referred to|proclaimed|promised|concluded|characterized|speech|statement|interview|testimony|letter|according to|words)\b/i;
