import { commonEnd, commonStart } from "../text/common.ts";
import { firstIndex } from "../text/first-index.ts";
import { type Stretch, stretchesFrom } from "./passages.ts";

/** Markdown cut into passages, and where it begins. */
export interface CutText {
	readonly text: string;
	readonly from: number;
	readonly stretches: readonly Stretch[];
}

/** What an edit left of the passages before it. */
export interface Recut {
	/** So many of the first are as they were. */
	readonly kept: number;
	/** Those that stand in the middle now. */
	readonly fresh: readonly Stretch[];
	/** So many of the last are as they were, but that they have moved. */
	readonly moved: number;
	/** How far, in UTF-16 units. */
	readonly by: number;
}

/**
 * Cuts a text whose version before it is cut already, in a time that goes with what changed. Gives
 * with the old passages what `stretchesFrom` gives.
 */
export function recut(text: string, from: number, before: CutText): Recut {
	const { stretches } = before;
	const by = text.length - before.text.length;
	const same = commonStart(text, before.text);
	const behind = text.length - commonEnd(text, before.text, same);
	const kept = from === before.from ? keptBefore(stretches, same) : 0;
	const resumed = kept === 0 ? from : (stretches[kept]?.start ?? from);
	const fresh: Stretch[] = [];
	let next = kept;
	for (const stretch of stretchesFrom(text, resumed)) {
		while (next < stretches.length && (stretches[next]?.start ?? 0) + by < stretch.start) next++;
		const old = stretches[next];
		const met = old?.apart && stretch.apart && old.start + by === stretch.start;
		if (met && stretch.start >= behind) return { kept, fresh, moved: stretches.length - next, by };
		fresh.push(stretch);
	}
	return { kept, fresh, moved: 0, by };
}

/** The passages before the last one that is known to start where it did. */
function keptBefore(stretches: readonly Stretch[], same: number): number {
	let at = firstIndex(stretches.length, (index) => (stretches[index]?.start ?? same) >= same) - 1;
	while (at > 0 && !stretches[at]?.apart) at--;
	return Math.max(0, at);
}
