import { proposingWords } from "../lexicon/proposals.ts";

const proposing = new RegExp(`\\b(?:${proposingWords.join("|")})\\b`, "i");
const gerund = /^\p{Lu}\p{Ll}+ing\b(?! (?:is|are|was|were|has|have|had)\b)/u;

/** “Raids could help by:” with an item such as “Cutting the supply by 20%”: a proposal, not a fact. */
export function isProposal(leadIn: string, item: string): boolean {
	return leadIn.trimEnd().endsWith(":") && proposing.test(leadIn) && gerund.test(item);
}

/** “(Figure 3)” or “Table 2 shows”: the figure in the sentence is the exhibit's, and so is its source. */
export function pointsToExhibit(sentence: string): boolean {
	return /\b(?:Figures?|Fig\.|Tables?|Charts?|Exhibits?|Annex|Appendix|Maps?|Boxe?s?) ?(?:\d|[A-Z]\b)/.test(
		sentence,
	);
}
