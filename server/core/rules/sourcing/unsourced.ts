import type { Brief, Sentence } from "../../brief/brief.ts";
import type { Claim, Topic } from "../../sourcing/claim.ts";
import type { Flaw } from "../rule.ts";

/** A claim without a source in reach, ready for the rule that words it. */
export interface Unsourced {
	readonly sentence: Sentence;
	/** With offsets into the document. */
	readonly claim: () => Claim;
	/** What every flaw about it says alike. */
	readonly common: Pick<Flaw, "tier" | "faint" | "reasons">;
}

/**
 * The claims about one topic that no citation covers. A source elsewhere in the paragraph leaves a
 * sentence that needs one beyond doubt with a hint, and any other in peace. A sentence whose own mark
 * leads nowhere lacks that source and not another.
 */
export function unsourcedClaims(brief: Brief, topic: Topic): readonly Unsourced[] {
	if (!brief.english) return [];
	return (brief.claimsAbout.get(topic) ?? []).flatMap((one) => unsourcedIn(brief, one));
}

function unsourcedIn({ handbook }: Brief, sentence: Sentence): Unsourced[] {
	const { sourcing } = sentence;
	const { claim } = sentence.reading;
	if (!claim || sourcing === "own" || sourcing === "near" || sentence.marked) return [];
	if (sentence.pointsNowhere || leansOnNobody(sentence, claim)) return [];
	if (handbook && (claim.tier !== "A" || claim.topic === "attribution")) return [];
	const faint = sourcing === "far";
	if (faint && claim.tier !== "A") return [];
	const reasons = claim.reasons.map(({ id }) => id);
	const { tier } = claim;
	return [{ sentence, claim: () => sentence.claim ?? claim, common: { tier, faint, reasons } }];
}

/** What is wrong then is first of all who says so; the rules of the group `attribution` ask for that. */
function leansOnNobody({ reading }: Sentence, { topic }: Claim): boolean {
	const { anonymous, vague, hearsay } = reading;
	if (anonymous) return true;
	return (vague ?? hearsay) !== undefined && topic !== "statistic" && topic !== "quotation";
}

/**
 * The same for statements of fact that are only likely to need a source. Where that rests on the
 * form of a verb alone, or the text reports on matter of its own, only those who ask for all see it.
 */
export function unsourcedFacts(brief: Brief, topic: Topic): readonly Unsourced[] {
	return unsourcedClaims(brief, topic).map((found) => {
		const shown = found.sentence.reading.claim?.firm && !brief.study;
		return shown ? found : { ...found, common: { ...found.common, tier: "C" } };
	});
}

/** Claims that need a source at the standard level, sourced or not. */
export function neededClaims({ claims, english, handbook }: Brief): Sentence[] {
	if (!english) return [];
	const least = handbook ? ["A"] : ["A", "B"];
	return claims.filter(
		({ reading: { claim } }) => claim && claim.topic !== "fact" && least.includes(claim.tier),
	);
}
