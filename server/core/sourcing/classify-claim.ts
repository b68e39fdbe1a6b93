import { type Claim, type Reason, type Tier, topics } from "./claim.ts";
import { type Exemption, exemptions } from "./exemptions.ts";
import { setOf } from "./patterns.ts";
import { readSentence, type Sentence } from "./read-sentence.ts";
import type { Sign } from "./sign.ts";
import { hardSigns, plainSign, softSigns } from "./signs.ts";

/** Longer sentences are read up to here. */
const longest = 1500;
const confidence = { A: 0.95, B: 0.86, C: 0.7 } as const;

/** Why a sentence needs a source, or undefined when it needs none. Total and deterministic. */
export function classifyClaim(text: string): Claim | undefined {
	const sentence = readSentence(text.slice(0, longest));
	const exempt = exemptions.filter(({ holds }) => holds(sentence));
	if (exempt.some(({ silences }) => silences === "all")) return undefined;
	const hard = reasonsFor(hardSigns, sentence, true).filter(
		({ id }) => !exempt.some((exemption) => isSilenced(id, exemption)),
	);
	const soft = reasonsFor(softSigns, sentence, false);
	if (hard.length > 0) return claim("A", hard, soft);
	if (exempt.length > 0) return undefined;
	return claim("B", soft, []) ?? claim("C", reasonsFor([plainSign], sentence, false), []);
}

/** In a proposal a figure is wanted, in a guess a share is guessed. */
const wanted = setOf("statistic, quantity, count, proportion, reportedSpeech, anonymous");
const guessed = setOf("proportion");

function isSilenced(id: string, { silences }: Exemption): boolean {
	return (silences === "wanted" && wanted.has(id)) || (silences === "guessed" && guessed.has(id));
}

function reasonsFor(signs: readonly Sign[], sentence: Sentence, hard: boolean): readonly Reason[] {
	return signs.flatMap(({ id, why, topic, find }) => {
		const found = find(sentence);
		if (!found) return [];
		return [{ id, why, topic, hard, span: { start: found.start, end: found.end } }];
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
