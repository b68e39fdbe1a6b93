import type { Axis, Lens } from "../lexicon/axes-shape.ts";
import type { AxisReading, LensReading } from "./brief.ts";
import type { Draft } from "./build.ts";
import type { PlacedSentence } from "./placed-sentence.ts";

/**
 * Counts the sentences that argue through each lens. The weaker share is that of the lens with fewer
 * arguments. `lensOf` knows the vocabulary of each lens.
 */
export function measureAxes(
	axes: readonly Axis[],
	lensOf: (id: string) => Lens | undefined,
	draft: Pick<Draft, "sentences" | "arguing" | "touching">,
	words: number,
): AxisReading[] {
	const { sentences, arguing, touching } = draft;
	const byLens = new Map<string, number[]>();
	for (const index of arguing)
		for (const { lens } of sentences[index]?.reading.arguments ?? []) {
			const list = byLens.get(lens);
			if (list) list.push(index);
			else byLens.set(lens, [index]);
		}
	return axes.map(({ id, lenses, stakes }) => {
		const read = lenses.map((lens): LensReading => {
			const found = byLens.get(lens.id) ?? [];
			const sourced = found.filter((index) => sentences[index]?.sourcing !== "none").length;
			const { id, label, column = `${label} effect` } = { ...lensOf(lens.id), ...lens };
			const kinds = Object.keys(lensOf(lens.id)?.sub ?? {}).filter((kind) => kind !== "core");
			return {
				id,
				label: asNoun(label),
				column,
				kinds,
				sentences: found,
				sourced,
				touched: touching.filter((sentence) => hints(sentence, id, lenses)).length,
			};
		});
		const counts = read.map((lens) => lens.sentences.length);
		const total = counts.reduce((sum, count) => sum + count, 0);
		return {
			id,
			lenses: read,
			weakerShare: total === 0 ? 0.5 : Math.min(...counts) / total,
			atStake: total * sparsest >= words && isAtStake(read, draft, stakes, total),
		};
	});
}

/** A hint within an argument of the other side belongs to that: “foreign troops” on somebody's soil. */
function hints({ reading }: PlacedSentence, id: string, lenses: readonly Lens[]): boolean {
	const argues = reading.arguments.some(({ lens }) => lenses.some((own) => own.id === lens));
	return !argues && reading.touched.includes(id);
}

/** “sovereignty”, but “NATO cohesion”. */
function asNoun(label: string): string {
	return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** One argument in so many words: what argues less has another subject. */
const sparsest = 100;
/** From measuring real documents: briefs on intervention have half or more, others below a quarter. */
const least = 0.3;

function isAtStake(
	lenses: readonly LensReading[],
	{ sentences, arguing }: Pick<Draft, "sentences" | "arguing">,
	stakes: readonly string[] | undefined,
	total: number,
): boolean {
	if (!stakes) return true;
	const ids = lenses.map(({ id }) => id);
	const telling = arguing.filter((index) =>
		sentences[index]?.reading.arguments.some(
			({ lens, hits }) => ids.includes(lens) && hits.some(({ sub }) => stakes.includes(sub)),
		),
	);
	return telling.length >= total * least;
}
