import type { Axis } from "../lexicon/axes-shape.ts";
import type { AxisReading, LensReading, Sentence } from "./brief.ts";

/** Counts the sentences that argue through each lens. The weaker share is as in docs/balance.md. */
export function measureAxes(axes: readonly Axis[], sentences: readonly Sentence[]): AxisReading[] {
	const byLens = new Map<string, number[]>();
	for (const [index, { arguments: made }] of sentences.entries())
		for (const { lens } of made) {
			const list = byLens.get(lens);
			if (list) list.push(index);
			else byLens.set(lens, [index]);
		}
	return axes.map(({ id, lenses }) => {
		const read = lenses.map((lens): LensReading => {
			const found = byLens.get(lens.id) ?? [];
			const sourced = found.filter((index) => sentences[index]?.sourcing !== "none").length;
			return { id: lens.id, label: lens.label.toLowerCase(), sentences: found, sourced };
		});
		const counts = read.map((lens) => lens.sentences.length);
		const total = counts.reduce((sum, count) => sum + count, 0);
		return { id, lenses: read, weakerShare: total === 0 ? 0.5 : Math.min(...counts) / total };
	});
}
