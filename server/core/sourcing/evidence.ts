import type { Reason } from "./claim.ts";
import { type Exemption, exemptions } from "./exemptions.ts";
import { featuresOf } from "./features.ts";
import { setOf } from "./patterns.ts";
import { readSentence, type Sentence } from "./read-sentence.ts";
import type { Sign } from "./sign.ts";
import { hardSigns, plainSign, softSigns } from "./signs.ts";

/** Longer sentences are read up to here. */
const longest = 1500;

/** All that speaks for and against a claim in a sentence. */
export interface Evidence {
	/** Beyond doubt, unless an exemption silences them. */
	readonly hard: readonly Reason[];
	readonly soft: readonly Reason[];
	readonly plain: readonly Reason[];
	readonly exempt: readonly Exemption[];
	/** What the learned weights look at. */
	readonly features: ReadonlySet<string>;
}

export function evidenceIn(text: string): Evidence {
	const sentence = readSentence(text.slice(0, longest));
	const exempt = exemptions.filter(({ holds }) => holds(sentence));
	const hard = reasonsFor(hardSigns, sentence, true);
	const soft = reasonsFor(softSigns, sentence, false);
	const signs = [...hard, ...soft].map(({ id }) => id);
	return {
		hard: hard.filter((reason) => !exempt.some((one) => isSilenced(reason, one, sentence))),
		soft,
		plain: reasonsFor([plainSign], sentence, false),
		exempt,
		features: featuresOf(
			sentence,
			signs,
			exempt.map(({ id }) => id),
		),
	};
}

/** In a proposal a figure is wanted, in a guess a share is guessed. */
const wanted = setOf("statistic, quantity, count, proportion, reportedSpeech, anonymous");
const guessed = setOf("proportion");

function isSilenced(
	{ id, span }: Reason,
	{ silences, from }: Exemption,
	sentence: Sentence,
): boolean {
	if (silences === "all") return true;
	if (silences === "guessed") return guessed.has(id);
	return silences === "wanted" && wanted.has(id) && span.start >= (from?.(sentence) ?? 0);
}

function reasonsFor(signs: readonly Sign[], sentence: Sentence, hard: boolean): readonly Reason[] {
	return signs.flatMap(({ id, why, topic, find }) => {
		const found = find(sentence);
		if (!found) return [];
		return [{ id, why, topic, hard, span: { start: found.start, end: found.end } }];
	});
}
