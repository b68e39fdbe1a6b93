import { axes } from "../lexicon/axes.ts";
import { mask } from "../lexicon/axes-mask.ts";
import type { Lens } from "../lexicon/axes-shape.ts";

/** Every axis with the words of its lenses, as `policy-brief lenses` prints them. */
export function listLenses() {
	return {
		axes: axes.map(({ id, label, experimental = false, lenses }) => ({
			id,
			label,
			experimental,
			lenses: lenses.map(listLens),
		})),
		/** Phrases that count for no lens. */
		masks: mask,
	};
}

function listLens(lens: Lens) {
	const { sub = {}, mask: masks = [] } = lens.use === undefined ? lens : used(lens.use);
	const terms = Object.entries(sub).flatMap(([kind, listed]) =>
		listed.map(([phrase, weight]) => ({ phrase, weight, kind })),
	);
	return { id: lens.id, label: lens.label, terms, masks };
}

function used(name: string): Partial<Lens> {
	const [axis, lens] = name.split("/");
	return axes.find(({ id }) => id === axis)?.lenses.find(({ id }) => id === lens) ?? {};
}
