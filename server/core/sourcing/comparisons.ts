import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { longPattern, oneOf } from "./patterns.ts";
import type { Sentence } from "./read-sentence.ts";
import { spanOfMatch } from "./sign.ts";

const comparison = longPattern(
	`\\b(?:more|less) (?:\\w{1,20} ){1,3}than\\b|\\b${oneOf(claimWords.comparatives)} (?:\\w{1,20} ){0,2}than\\b`,
	"i",
);

const ranking =
	/\bthe (?:most|least) [\w-]{3,20} (?:[\w-]{1,20} ){0,3}(?:in|of) (?:the|its|any|all)\b/i;

/** "the largest", "the least trusted body in the region". */
export function superlativeIn({ text, phrases }: Sentence): Span | undefined {
	return phrases.get("superlatives") ?? spanOfMatch(ranking, text);
}

/** "deadlier than", "compared with"; "more than" alone is a figure or a figure of speech. */
export function comparisonIn({ text, phrases }: Sentence): Span | undefined {
	const span = text.includes(" than") ? spanOfMatch(comparison, text) : undefined;
	return span ?? phrases.get("comparisons");
}
