import { firstIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";

/** Those that begin within a span, of a list in the order of the text. */
export function sentencesWithin<T extends { readonly span: Span }>(
	sentences: readonly T[],
	{ start, end }: Span,
): readonly T[] {
	return sentences.slice(firstFrom(sentences, start), firstFrom(sentences, end));
}

/** The index of the first sentence that begins at an offset or behind it. */
export function firstFrom(sentences: readonly { readonly span: Span }[], at: number): number {
	return firstIndex(sentences.length, (index) => (sentences[index]?.span.start ?? at) >= at);
}
