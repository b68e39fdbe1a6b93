import type { Brief } from "../brief/brief.ts";
import { countedClaims } from "../brief/coverage.ts";
import { type EvidenceItem, wordsOf } from "./item.ts";
import { inOneSentence } from "./reason-words.ts";
import { sourcingWords } from "./sourcing-words.ts";

/** The claims that the coverage counts. */
export function claimsOf(brief: Brief): EvidenceItem[] {
	return countedClaims(brief).map((sentence) => ({
		kind: "claim",
		...sourcingWords(sentence),
		span: sentence.span,
		section: sentence.section,
		...wordsOf(sentence.text),
		reasons: [
			`The sentence ${inOneSentence(sentence.claim?.reasons.map(({ why }) => why) ?? [])}.`,
			...(sentence.claim?.tier === "A" ? ["It needs a source beyond doubt."] : []),
		],
		places: [],
	}));
}

/** What the author gives as a view of their own. */
export function viewsOf(brief: Brief): EvidenceItem[] {
	if (!brief.english) return [];
	return brief.sentences
		.filter(({ judgement }) => judgement)
		.map((sentence) => ({
			kind: "view",
			state: "free",
			detail: "needs no source",
			span: sentence.span,
			section: sentence.section,
			...wordsOf(sentence.text),
			reasons: ["The sentence is marked as the author’s own view; its reasons carry it."],
			places: [],
		}));
}
