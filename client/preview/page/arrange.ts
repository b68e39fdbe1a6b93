/** One step on the way from the parts that are shown to those that should be. */
export type Step =
	| { readonly kind: "remove"; readonly key: string }
	/** Puts a new part, or one that is shown elsewhere, before another; at the end without one. */
	| { readonly kind: "insert" | "move"; readonly key: string; readonly before?: string };

/** The steps from one order of keys to another. Parts that stay where they are have no step. */
export function arrange(shown: readonly string[], wanted: readonly string[]): Step[] {
	const keep = new Set(wanted);
	const steps: Step[] = shown
		.filter((key) => !keep.has(key))
		.map((key) => ({ kind: "remove", key }));
	const there = new Set(shown);
	const still = stays(
		shown.filter((key) => keep.has(key)),
		wanted,
	);
	let before: string | undefined;
	const places: Step[] = [];
	for (const key of wanted.toReversed()) {
		if (!still.has(key))
			places.push({
				kind: there.has(key) ? "move" : "insert",
				key,
				...(before !== undefined && { before }),
			});
		before = key;
	}
	return [...steps, ...places];
}

/** A run of keys that are in order already, as long as can be. */
function stays(shown: readonly string[], wanted: readonly string[]): ReadonlySet<string> {
	const rank = new Map(wanted.map((key, index) => [key, index]));
	/** For each length, the run of that length that ends with the lowest rank. */
	const ends: { readonly rank: number; readonly key: string; readonly before: Link }[] = [];
	for (const key of shown) {
		const own = rank.get(key) ?? 0;
		const length = firstAbove(ends, own);
		ends[length] = { rank: own, key, before: ends[length - 1] };
	}
	const run = new Set<string>();
	for (let link: Link = ends.at(-1); link; link = link.before) run.add(link.key);
	return run;
}

type Link = { readonly key: string; readonly before: Link } | undefined;

function firstAbove(ends: readonly { readonly rank: number }[], rank: number): number {
	let low = 0;
	let high = ends.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ends[middle]?.rank ?? rank) < rank) low = middle + 1;
		else high = middle;
	}
	return low;
}
