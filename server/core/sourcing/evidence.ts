import type { Reason } from "./claim.ts";
import { type Exemption, exemptions } from "./exemptions.ts";
import { featuresOf } from "./features.ts";
import { setOf } from "./patterns.ts";
import { readSentence, type Sentence } from "./read-sentence.ts";
import type { Sign } from "./sign.ts";
import { hardSigns, plainSign, softSigns } from "./signs.ts";

/** Longer sentences are read up to here. */
const longest = 1500;

/** What alone may decide that a sentence needs a source, or needs none. */
export interface FirstEvidence {
	readonly sentence: Sentence;
	/** Hard reasons that no exemption silences. */
	readonly hard: readonly Reason[];
	/** The ids of all hard signs. */
	readonly hardSigns: readonly string[];
	readonly exempt: readonly Exemption[];
}

/** All that speaks for and against a claim. */
export interface Evidence extends FirstEvidence {
	readonly soft: readonly Reason[];
	readonly plain: readonly Reason[];
	/** What the learned weights look at. */
	readonly features: ReadonlySet<string>;
}

export function firstEvidence(text: string): FirstEvidence {
	const sentence = readSentence(text.slice(0, longest));
	const exempt = exemptions.filter(({ holds }) => holds(sentence));
	const reasons = reasonsFor(hardSigns, sentence, true);
	const hard = reasons.filter((reason) => !exempt.some((one) => isSilenced(reason, one, sentence)));
	return { sentence, hard, hardSigns: reasons.map(({ id }) => id), exempt };
}

export function allEvidence(first: FirstEvidence): Evidence {
	const { sentence, exempt } = first;
	const soft = reasonsFor(softSigns, sentence, false);
	const signs = [...first.hardSigns, ...soft.map(({ id }) => id)];
	const ids = exempt.map(({ id }) => id);
	return {
		...first,
		soft,
		plain: reasonsFor([plainSign], sentence, false),
		features: featuresOf(sentence, signs, ids),
	};
}

/** In a proposal a figure is wanted, in a guess a share is guessed; what an author found has no other source. */
const wanted = setOf("statistic, quantity, count, proportion, reportedSpeech, anonymous");
const own = setOf("statistic, money, quantity, count, proportion, research");
const guessed = setOf("proportion");

function isSilenced(
	{ id, span }: Reason,
	{ silences, from }: Exemption,
	sentence: Sentence,
): boolean {
	if (silences === "all") return true;
	if (silences === "own") return own.has(id);
	if (silences === "guessed") return guessed.has(id);
	return silences === "wanted" && wanted.has(id) && span.start >= (from?.(sentence) ?? 0);
}

function reasonsFor(signs: readonly Sign[], sentence: Sentence, hard: boolean): readonly Reason[] {
	const reasons: Reason[] = [];
	for (const { id, why, topic, find } of signs) {
		const found = find(sentence);
		if (!found) continue;
		reasons.push({ id, why, topic, hard, span: { start: found.start, end: found.end } });
	}
	return reasons;
}
