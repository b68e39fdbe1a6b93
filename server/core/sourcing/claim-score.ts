import { claimConfidence, claimWeights } from "../lexicon/claim-weights.ts";
import type { Tier } from "./claim.ts";

const weights = new Map<string, number>(Object.entries(claimWeights.hundredths));

/** A learned score: above zero when careful readers rather want a source than not. */
export function scoreOf(features: ReadonlySet<string>): number {
	let score = claimWeights.bias;
	for (const feature of features) score += weights.get(feature) ?? 0;
	return score / 100;
}

/** The share of sentences of this tier and about this score that need a source, as counted. */
export function confidenceOf(tier: Tier, score: number): number {
	const steps = claimConfidence[tier];
	const step = steps.findLast(({ least }) => score >= least) ?? steps[0];
	return step.share;
}
