/** A place of the document and where it is on the page. */
export interface Place {
	/** UTF-16 offset into the document. */
	readonly offset: number;
	/** From the top of the page, in pixels. */
	readonly top: number;
}

/** Where an offset is on the page. Places are in the order of the document; between two it is estimated. */
export function topOf(places: readonly Place[], offset: number): number {
	return between(
		places.map((place) => [place.offset, place.top]),
		offset,
	);
}

/** The offset at a height of the page. */
export function offsetAt(places: readonly Place[], top: number): number {
	return Math.round(
		between(
			places.map((place) => [place.top, place.offset]),
			top,
		),
	);
}

type Pair = readonly [from: number, to: number];

function between(pairs: readonly Pair[], from: number): number {
	const rising = rise(pairs);
	const after = rising.findIndex((pair) => pair[0] > from);
	const [low, high] =
		after === -1 ? [rising.at(-1), undefined] : [rising[after - 1], rising[after]];
	if (!low) return high?.[1] ?? 0;
	if (!high) return low[1];
	return low[1] + ((from - low[0]) / (high[0] - low[0])) * (high[1] - low[1]);
}

/** Without those that stand before an earlier one: notes may be shown elsewhere than they are written. */
function rise(pairs: readonly Pair[]): Pair[] {
	const rising: Pair[] = [];
	for (const pair of pairs) {
		const last = rising.at(-1);
		if (!last || (pair[0] >= last[0] && pair[1] >= last[1])) rising.push(pair);
	}
	return rising;
}
