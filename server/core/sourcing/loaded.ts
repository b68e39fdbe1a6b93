import { loadedTerms } from "../lexicon/loaded.ts";
import { longestMatches, phrasesOnDemand } from "../text/phrases.ts";
import { isWithin, type Span } from "../text/span.ts";
import { quotations } from "./quotations.ts";

/** A word that takes a side, and one that does not. */
export interface Loaded {
	readonly span: Span;
	readonly neutral: string | undefined;
}

/** The loaded words of a sentence, but not those that it quotes. */
export function loadedIn(sentence: string): readonly Loaded[] {
	const matches = terms().find(sentence);
	if (matches.length === 0) return [];
	const quoted = quotations(sentence);
	return longestMatches(matches)
		.map(({ span, payload }) => ({ span, neutral: payload }))
		.filter(({ span }) => !quoted.some((quotation) => isWithin(span, quotation)));
}

const terms = phrasesOnDemand(() =>
	loadedTerms.map(([phrase, neutral]) => [phrase, neutral] as const),
);
