import { distance } from "fastest-levenshtein";

/**
 * The known name that a mistyped one most likely stands for; undefined when none is near: within
 * `most` letters, by default a third of its own.
 */
export function nearest(
	name: string,
	known: readonly string[],
	most = Math.max(2, Math.floor(name.length / 3)),
): string | undefined {
	let best: string | undefined;
	let least = most + 1;
	const lowered = name.toLowerCase();
	for (const candidate of known) {
		const far = isShortFor(name, candidate)
			? 0
			: distanceBelow(least, lowered, candidate.toLowerCase());
		if (far < least) {
			best = candidate;
			least = far;
		}
	}
	return best;
}

/** Counts nothing where the lengths alone tell that it is more. */
function distanceBelow(least: number, a: string, b: string): number {
	return Math.abs(a.length - b.length) < least ? distance(a, b) : least;
}

/** `warn` for `warning`, and a rule without its group. */
function isShortFor(name: string, candidate: string): boolean {
	return candidate.endsWith(`/${name}`) || (name.length > 2 && candidate.startsWith(name));
}
