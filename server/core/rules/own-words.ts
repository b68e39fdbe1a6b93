import type { Brief, Sentence } from "../brief/brief.ts";
import { type Span, slice } from "../text/span.ts";

/** Where a sentence first uses one of the words that the settings add. */
export function ownWordsIn(
	{ text }: Brief,
	{ span, kind }: Sentence,
	words: readonly string[],
): Span | undefined {
	if (words.length === 0 || (kind !== "paragraph" && kind !== "item")) return undefined;
	const source = slice(text, span).toLowerCase();
	for (const word of words) {
		const at = word === "" ? -1 : source.indexOf(word.toLowerCase());
		if (at >= 0) return { start: span.start + at, end: span.start + at + word.length };
	}
	return undefined;
}
