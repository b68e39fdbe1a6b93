// Learns from ../shared/data how far signs, exemptions and the build of a sentence speak for a claim,
// and writes the figures to server/core/lexicon/claim-weights.ts. The same data give the same file.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { tierOf } from "../server/core/sourcing/classify-claim.ts";
import { allEvidence, type Evidence, firstEvidence } from "../server/core/sourcing/evidence.ts";

const data = new URL("../../shared/data/", import.meta.url);
const target = new URL("../server/core/lexicon/claim-weights.ts", import.meta.url);

/** A feature seen less often is left out. */
const leastCount = 5;
const penalty = 2;
const rounds = 300;
const stepsPerTier = { A: 4, B: 8, C: 4 } as const;
const tiers = ["A", "B", "C"] as const;

interface Example {
	readonly source: string;
	readonly needed: boolean;
	readonly evidence: Evidence;
}

interface Model {
	readonly bias: number;
	readonly weights: ReadonlyMap<string, number>;
}

interface Scored {
	readonly example: Example;
	readonly score: number;
}

interface Step {
	readonly least: number;
	readonly share: number;
}

function learn(examples: readonly Example[]): void {
	const unseen = scoreUnseen(examples);
	writeFileSync(target, render(train(examples), unseen));
	console.log("Each source scored by the weights of the others:");
	for (const [source, scored] of bySource(unseen)) console.log(`  ${source}: ${report(scored)}`);
	const dev = new URL("sentences-dev.jsonl", data);
	if (!existsSync(dev)) return;
	const model = train(examples);
	const scored = readExamples(dev).map((example) => ({ example, score: apply(model, example) }));
	console.log(`  dev: ${report(scored)}`);
}

function readExamples(url: URL): readonly Example[] {
	const lines = readFileSync(url, "utf8").trim().split("\n");
	return lines.map((line) => {
		const { source, needs, text }: { source: string; needs: number; text: string } =
			JSON.parse(line);
		return { source, needed: needs === 1, evidence: allEvidence(firstEvidence(text)) };
	});
}

/** Weights are only worth what they say about kinds of sources they have not seen. */
function scoreUnseen(examples: readonly Example[]): readonly Scored[] {
	return [...new Set(examples.map(({ source }) => source))].flatMap((source) => {
		const model = train(examples.filter((example) => example.source !== source));
		return examples
			.filter((example) => example.source === source)
			.map((example) => ({ example, score: apply(model, example) }));
	});
}

function apply({ bias, weights }: Model, { evidence }: Example): number {
	let score = bias;
	for (const feature of evidence.features) score += weights.get(feature) ?? 0;
	return score / 100;
}

/** Regularized logistic regression by Adam over all examples at once. */
function train(examples: readonly Example[]): Model {
	const names = frequentFeatures(examples);
	const position = new Map(names.map((name, i) => [name, i]));
	const rows = examples.map(({ evidence }) =>
		[...evidence.features].flatMap((feature) => position.get(feature) ?? []),
	);
	const importance = balance(examples);
	const size = names.length + 1;
	const theta = new Float64Array(size);
	const mean = new Float64Array(size);
	const square = new Float64Array(size);
	for (let round = 1; round <= rounds; round++) {
		const slope = gradient(examples, rows, importance, theta);
		const rate = round < rounds * 0.6 ? 0.05 : 0.01;
		for (let i = 0; i < size; i++) {
			const g = at(slope, i);
			mean[i] = 0.9 * at(mean, i) + 0.1 * g;
			square[i] = 0.999 * at(square, i) + 0.001 * g * g;
			const m = at(mean, i) / (1 - 0.9 ** round);
			const s = Math.sqrt(at(square, i) / (1 - 0.999 ** round));
			theta[i] = at(theta, i) - (rate * m) / (s + 1e-8);
		}
	}
	const hundredths = Array.from(theta, (weight) => Math.round(weight * 100));
	return {
		bias: hundredths[size - 1] ?? 0,
		weights: new Map(names.map((name, i) => [name, hundredths[i] ?? 0])),
	};
}

function gradient(
	examples: readonly Example[],
	rows: readonly (readonly number[])[],
	importance: readonly number[],
	theta: Float64Array,
): Float64Array {
	const slope = theta.map((weight, i) => (i < theta.length - 1 ? penalty * weight : 0));
	const bias = theta.length - 1;
	examples.forEach(({ needed }, n) => {
		const row = rows[n] ?? [];
		const score = row.reduce((sum, i) => sum + at(theta, i), at(theta, bias));
		const error = (1 / (1 + Math.exp(-score)) - Number(needed)) * (importance[n] ?? 1);
		for (const i of row) slope[i] = at(slope, i) + error;
		slope[bias] = at(slope, bias) + error;
	});
	return slope.map((value) => value / examples.length);
}

function at(values: Float64Array, i: number): number {
	return values[i] ?? 0;
}

function frequentFeatures(examples: readonly Example[]): readonly string[] {
	const counts = new Map<string, number>();
	for (const { evidence } of examples) {
		for (const feature of evidence.features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}
	return [...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= leastCount).sort();
}

/** A source with few sentences counts for more than its number, but not for as much as a large one. */
function balance(examples: readonly Example[]): readonly number[] {
	const counts = new Map<string, number>();
	for (const { source } of examples) counts.set(source, (counts.get(source) ?? 0) + 1);
	return examples.map(({ source }) =>
		Math.sqrt(examples.length / (counts.size * (counts.get(source) ?? 1))),
	);
}

/** The share that needs a source in steps of rising score, each step at least that of the one before. */
function stepsOf(scored: readonly Scored[], wanted: number): readonly Step[] {
	const sorted = scored.toSorted((a, b) => a.score - b.score);
	const size = Math.ceil(sorted.length / wanted);
	const pools: { least: number; needed: number; count: number }[] = [];
	for (let from = 0; from < sorted.length; from += size) {
		const part = sorted.slice(from, from + size);
		const needed = part.filter(({ example }) => example.needed).length;
		pools.push({ least: part[0]?.score ?? 0, needed, count: part.length });
		mergeFalling(pools);
	}
	return pools.map(({ least, needed, count }) => ({
		least: Math.round(least * 100) / 100,
		share: Math.round((needed / count) * 100) / 100,
	}));
}

function mergeFalling(pools: { least: number; needed: number; count: number }[]): void {
	for (;;) {
		const last = pools.at(-1);
		const before = pools.at(-2);
		if (!last || !before || before.needed / before.count <= last.needed / last.count) return;
		before.needed += last.needed;
		before.count += last.count;
		pools.pop();
	}
}

function render({ bias, weights }: Model, unseen: readonly Scored[]): string {
	const lines = [...weights]
		.filter(([, weight]) => weight !== 0)
		.map(
			([name, weight]) => `\t\t${/^[a-z]+$/i.test(name) ? name : JSON.stringify(name)}: ${weight},`,
		);
	const steps = tiers.map((tier) => {
		const scored = unseen.filter(({ example, score }) => tierOf(example.evidence, score) === tier);
		const rows = stepsOf(scored, stepsPerTier[tier]).map(
			({ least, share }) => `\t\t{ least: ${least}, share: ${share} },`,
		);
		return `\t${tier}: [\n${rows.join("\n")}\n\t],`;
	});
	return `${head}
export const claimWeights = {
	bias: ${bias},
	hundredths: {
${lines.join("\n")}
	},
} as const;

${between}
export const claimConfidence = {
${steps.join("\n")}
} as const;
`;
}

const head = `/**
 * What each feature of a sentence adds to the score of a claim, in hundredths. Written by
 * scripts/learn-weights.ts from 7,213 labelled sentences of US-government public-domain text
 * (security strategies, diplomatic history, addresses, research reports) and the UN General Debate.
 */`;
const between = `/**
 * The share of those sentences that need a source, by tier and from which score on. Each kind of
 * source was scored by weights learned from the other kinds.
 */`;

function bySource(scored: readonly Scored[]): Map<string, readonly Scored[]> {
	return Map.groupBy(scored, ({ example }) => example.source);
}

function report(scored: readonly Scored[]): string {
	const found = (...names: readonly string[]) =>
		scored.filter(({ example, score }) => names.includes(tierOf(example.evidence, score) ?? ""));
	const wanted = scored.filter(({ example }) => example.needed).length;
	const figures = (list: readonly Scored[]) => {
		const right = list.filter(({ example }) => example.needed).length;
		return `precision ${(right / list.length).toFixed(3)}, recall ${(right / wanted).toFixed(3)}`;
	};
	return `A ${figures(found("A"))}; A and B ${figures(found("A", "B"))}; AUC ${auc(scored).toFixed(3)}`;
}

function auc(scored: readonly Scored[]): number {
	const sorted = scored.toSorted((a, b) => a.score - b.score);
	const needed = sorted.filter(({ example }) => example.needed).length;
	const ranks = sorted.reduce((sum, { example }, i) => sum + (example.needed ? i + 1 : 0), 0);
	return (ranks - (needed * (needed + 1)) / 2) / (needed * (sorted.length - needed));
}

const training = new URL("sentences-train.jsonl", data);
if (existsSync(training)) learn(readExamples(training));
else console.log(`Nothing learned: ${training.pathname} is not there.`);
