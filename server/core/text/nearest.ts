import { distance } from "fastest-levenshtein";

/** The known name that a mistyped one most likely stands for; undefined when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
	let best: string | undefined;
	let least = Math.max(2, Math.floor(name.length / 3)) + 1;
	for (const candidate of known) {
		const far = distance(name.toLowerCase(), candidate.toLowerCase());
		const tail = candidate.endsWith(`/${name}`) ? 0 : far;
		if (tail < least) {
			best = candidate;
			least = tail;
		}
	}
	return best;
}
