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
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.span.start ?? at) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
