import type { Claim, Reason, Tier } from "./claim.ts";
import { topics } from "./claim.ts";
import { exemptions } from "./exemptions.ts";
import { hardSigns, type Sign } from "./hard-reasons.ts";
import { readSentence, type Sentence } from "./read-sentence.ts";
import { softSigns } from "./soft-reasons.ts";

/** Longer sentences are read up to here. */
const longest = 1500;
const confidence = { A: 0.95, B: 0.86, C: 0.7 } as const;

/** Why a sentence needs a source, or undefined when it needs none. Total and deterministic. */
export function classifyClaim(text: string): Claim | undefined {
	const sentence = readSentence(text.slice(0, longest));
	const exempt = exemptions.filter((exemption) => exemption.holds(sentence));
	if (exempt.some(({ silences }) => silences === "all")) return undefined;
	const proposed = exempt.some(({ silences }) => silences === "proposed");
	const hard = reasonsFor(hardSigns, sentence, true).filter(
		({ id }) =>
			!proposed ||
			id === "quotation" ||
			id === "accordingTo" ||
			id === "anonymous" ||
			id === "research" ||
			id === "money",
	);
	const soft = reasonsFor(softSigns, sentence, false);
	if (hard.length > 0) return claim("A", hard, soft);
	if (exempt.length > 0) return undefined;
	const strong = soft.filter(({ id }) => id !== "plain");
	return strong.length > 0 ? claim("B", strong, []) : claim("C", soft, []);
}

function reasonsFor(signs: readonly Sign[], sentence: Sentence, hard: boolean): readonly Reason[] {
	return signs.flatMap(({ id, why, topic, find }) => {
		const span = find(sentence);
		return span ? [{ id, why, topic, hard, span }] : [];
	});
}

/** The reasons that make the tier come first, by the precedence of their topics. */
function claim(
	tier: Tier,
	making: readonly Reason[],
	others: readonly Reason[],
): Claim | undefined {
	const sorted = making.toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
	const [deciding] = sorted;
	if (!deciding) return undefined;
	return {
		tier,
		topic: deciding.topic,
		reasons: [...sorted, ...others],
		confidence: confidence[tier],
	};
}
