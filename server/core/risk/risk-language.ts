import { notRiskLanguage, riskLanguage } from "../lexicon/risk-words.ts";
import { longestMatches, phrasesOnDemand } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";

/**
 * The words by which a sentence speaks of a risk, in its order; empty when it speaks of none.
 * “Risk assessment” and “at-risk youth” do not count. Offsets are UTF-16, into the sentence.
 */
export function riskWords(sentence: string): readonly Span[] {
	const matches = longestMatches(
		phrases().find(sentence),
		(a, b) => rank(a.payload) - rank(b.payload),
	);
	return matches.filter(({ payload }) => payload === "risk").map(({ span }) => span);
}

function rank(kind: "mask" | "risk"): number {
	return kind === "mask" ? 0 : 1;
}

const phrases = phrasesOnDemand<"mask" | "risk">(() => [
	...notRiskLanguage.map((phrase) => [phrase, "mask"] as const),
	...riskLanguage.map((phrase) => [phrase, "risk"] as const),
]);
