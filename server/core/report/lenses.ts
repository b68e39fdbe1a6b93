import { axes } from "../lexicon/axes.ts";
import { mask } from "../lexicon/axes-mask.ts";
import type { Axis, Lens } from "../lexicon/axes-shape.ts";

/** Every axis with the words of its lenses, as `policy-brief lenses` prints them. */
export function listLenses(known: readonly Axis[] = axes) {
	const shipped = new Set(axes.map(({ id }) => id));
	return {
		axes: known.map(({ id, label, experimental = false, lenses }) => ({
			id,
			label,
			experimental,
			/** The settings define it. */
			own: !shipped.has(id),
			lenses: lenses.map((lens) => listLens(lens, known)),
		})),
		/** Phrases that count for no lens. */
		masks: mask,
	};
}

function listLens(lens: Lens, known: readonly Axis[]) {
	const { sub = {}, mask: masks = [] } = lens.use === undefined ? lens : used(lens.use, known);
	const terms = Object.entries(sub).flatMap(([kind, listed]) =>
		listed.map(([phrase, weight]) => ({ phrase, weight, kind })),
	);
	return { id: lens.id, label: lens.label, terms, masks };
}

function used(name: string, known: readonly Axis[]): Partial<Lens> {
	const [axis, lens] = name.split("/");
	return known.find(({ id }) => id === axis)?.lenses.find(({ id }) => id === lens) ?? {};
}
