/**
 * The first index from 0 to `length` at which something holds that holds from there on; `length` where
 * it never does. Looks at few of them.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** How many of some ascending numbers lie from `from` up to, but without `to`. */
export function countWithin(ascending: readonly number[], from: number, to: number): number {
	const firstFrom = (least: number) =>
		firstIndex(ascending.length, (index) => (ascending[index] ?? least) >= least);
	return firstFrom(to) - firstFrom(from);
}
