import type { Brief, Sentence } from "../../brief/brief.ts";
import type { Claim, Topic } from "../../sourcing/claim.ts";
import type { Flaw } from "../rule.ts";

/** A claim without a source in reach, ready for the rule that words it. */
export interface Unsourced {
	readonly sentence: Sentence;
	readonly claim: Claim;
	/** What every flaw about it says alike. */
	readonly common: Pick<Flaw, "tier" | "faint" | "reasons">;
}

/**
 * The claims about one topic that no citation covers. A source elsewhere in the paragraph leaves a
 * sentence that needs one beyond doubt with a hint, and any other in peace. A sentence whose own mark
 * leads nowhere lacks that source and not another.
 */
export function* unsourcedClaims(brief: Brief, topic: Topic): Generator<Unsourced> {
	if (!brief.english) return;
	for (const sentence of brief.claims) {
		const { claim, sourcing, pointsNowhere } = sentence;
		if (claim?.topic !== topic || sentence.marked) continue;
		if (pointsNowhere || leansOnNobody(sentence, claim)) continue;
		if (brief.handbook && (claim.tier !== "A" || topic === "attribution")) continue;
		const faint = sourcing === "far" && claim.tier === "A";
		if (sourcing !== "none" && !faint) continue;
		const reasons = claim.reasons.map(({ id }) => id);
		yield { sentence, claim, common: { tier: claim.tier, faint, reasons } };
	}
}

/** What is wrong then is first of all who says so; the rules of the group `attribution` ask for that. */
function leansOnNobody({ anonymous, vague, hearsay }: Sentence, { topic }: Claim): boolean {
	if (anonymous) return true;
	return (vague ?? hearsay) !== undefined && topic !== "statistic" && topic !== "quotation";
}

/**
 * The same for statements of fact that are only likely to need a source. Where that rests on the
 * form of a verb alone, or the text reports on matter of its own, only those who ask for all see it.
 */
export function* unsourcedFacts(brief: Brief, topic: Topic): Generator<Unsourced> {
	for (const found of unsourcedClaims(brief, topic)) {
		const shown = found.claim.firm && !brief.study;
		yield shown ? found : { ...found, common: { ...found.common, tier: "C" } };
	}
}

/** Claims that need a source at the standard level, sourced or not. */
export function neededClaims({ claims, english, handbook }: Brief): Sentence[] {
	if (!english) return [];
	const least = handbook ? ["A"] : ["A", "B"];
	return claims.filter(
		({ claim }) => claim && claim.topic !== "fact" && least.includes(claim.tier),
	);
}
