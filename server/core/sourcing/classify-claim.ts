import { type Claim, type Reason, type Tier, topics } from "./claim.ts";
import { confidenceOf, scoreOf } from "./claim-score.ts";
import { allEvidence, type Evidence, type FirstEvidence, firstEvidence } from "./evidence.ts";
import { firmReasons } from "./firmness.ts";
import { namesLaw } from "./laws.ts";
import { namesInstrument } from "./numbers.ts";
import { setOf } from "./patterns.ts";
import { noVoices, type Voices, voicesIn } from "./vague-voices.ts";

/** From this score on a plain fact makes tier B, and below the other a weak sign does not. */
const leastForPlain = 0.2;
const leastForWeak = -0.6;
const weak = setOf("actorAction, trend, history, mechanism, superlative, comparison");

/** What a sentence asserts, and on whom it leans. */
export interface Assertion {
	readonly claim: Claim | undefined;
	readonly voices: Voices;
	/** The author says that it is what the author holds: “We assess that …”. Makes no claim. */
	readonly judgement: boolean;
}

/** Why a sentence needs a source, or undefined when it needs none. Total and deterministic. */
export function classifyClaim(text: string): Claim | undefined {
	return readAssertion(text).claim;
}

/** Reads a sentence once, for all that is asked about its sources. */
export function readAssertion(text: string): Assertion {
	const first = firstEvidence(text);
	const silent = first.exempt.some(({ silences }) => silences === "all" || silences === "wanted");
	const voices = silent ? noVoices : voicesIn(first.sentence);
	const claim = claimFrom(text, first);
	return { claim, voices, judgement: !claim && first.exempt.some(({ id }) => id === "ownView") };
}

function claimFrom(text: string, first: FirstEvidence): Claim | undefined {
	if (first.hard.length === 0 && first.exempt.length > 0) return undefined;
	const evidence = allEvidence(first);
	const score = scoreOf(evidence.features);
	const tier = namesItsSource(text, evidence) ? "B" : tierOf(evidence, score);
	if (!tier) return undefined;
	const { hard, soft, plain } = evidence;
	const reasons =
		hard.length > 0 ? [...inOrder(hard), ...soft] : inOrder(soft.length > 0 ? soft : plain);
	const firm = firmReasons(reasons, evidence.sentence, score);
	const deciding = reasons.find(({ topic }) => topic === firm[0]?.topic) ?? reasons[0];
	if (!deciding) return undefined;
	return {
		tier,
		topic: deciding.topic,
		reasons: [deciding, ...reasons.filter((reason) => reason !== deciding)],
		firm: firm.length > 0,
		namesLaw: namesInstrument(text) || namesLaw(evidence.sentence),
		confidence: confidenceOf(tier, score),
	};
}

export function tierOf({ hard, soft, plain, exempt }: Evidence, score: number): Tier | undefined {
	if (hard.length > 0) return "A";
	if (exempt.length > 0) return undefined;
	if (soft.some(({ id }) => !weak.has(id))) return "B";
	if (soft.length > 0) return score >= leastForWeak ? "B" : "C";
	if (plain.length > 0) return score >= leastForPlain ? "B" : "C";
	return undefined;
}

/** Words of a law or an agreement, with the place where they stand: one tier lower. */
function namesItsSource(text: string, { hard }: Evidence): boolean {
	return (
		hard.length > 0 && hard.every(({ topic }) => topic !== "statistic") && namesInstrument(text)
	);
}

/** By the precedence of their topics; signs of one topic are in order already. */
function inOrder(reasons: readonly Reason[]): readonly Reason[] {
	return reasons.toSorted((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic));
}
