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
	const byLens = new Map<string, { readonly found: number[]; sourced: number }>();
	for (const index of arguing) {
		const { reading, sourcing } = sentences[index] ?? {};
		for (const { lens } of reading?.arguments ?? []) {
			const side = byLens.get(lens) ?? { found: [], sourced: 0 };
			side.found.push(index);
			if (sourcing !== "none") side.sourced++;
			byLens.set(lens, side);
		}
	}
	return axes.map(({ id, lenses, stakes }) => {
		const hints = countHints(touching, lenses);
		const read = lenses.map((lens): LensReading => {
			const { found = [], sourced = 0 } = byLens.get(lens.id) ?? {};
			const { id, label, column = `${label} effect` } = { ...lensOf(lens.id), ...lens };
			const kinds = Object.keys(lensOf(lens.id)?.sub ?? {}).filter((kind) => kind !== "core");
			return {
				id,
				label: asNoun(label),
				column,
				kinds,
				sentences: found,
				sourced,
				touched: hints.get(id) ?? 0,
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

/**
 * How many sentences hint at each lens. A hint within an argument of the other side belongs to that:
 * “foreign troops” on somebody's soil.
 */
function countHints(
	touching: readonly PlacedSentence[],
	lenses: readonly Lens[],
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>(lenses.map(({ id }) => [id, 0]));
	for (const { reading } of touching) {
		const { arguments: made, touched } = reading;
		if (made.length > 0 && made.some(({ lens }) => counts.has(lens))) continue;
		for (const id of touched) {
			const count = counts.get(id);
			if (count !== undefined) counts.set(id, count + 1);
		}
	}
	return counts;
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
	let missing = total * least;
	return arguing.some((index) => {
		const made = sentences[index]?.reading.arguments ?? [];
		const isTelling = made.some(
			({ lens, hits }) => ids.includes(lens) && hits.some(({ sub }) => stakes.includes(sub)),
		);
		if (isTelling) missing--;
		return missing <= 0;
	});
}
