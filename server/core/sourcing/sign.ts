import type { Span } from "../text/span.ts";
import type { Topic } from "./claim.ts";
import type { Sentence } from "./read-sentence.ts";

/** A named sign that a sentence needs a source. */
export interface Sign {
	readonly id: string;
	/** A sentence part an author understands: "states a percentage or ratio". */
	readonly why: string;
	readonly topic: Topic;
	readonly find: Finder;
}

/** Where a sentence shows the sign. */
export type Finder = (sentence: Sentence) => Span | undefined;

export function spanOfMatch(pattern: RegExp, text: string): Span | undefined {
	const found = pattern.exec(text);
	if (!found || found[0].length === 0) return undefined;
	return { start: found.index, end: found.index + found[0].length };
}
