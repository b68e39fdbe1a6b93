import { riskStopWords, wordEndings } from "../lexicon/risk-words.ts";
import { remembered } from "../text/remember.ts";
import { words } from "../text/words.ts";

/** Whether two descriptions share a content word, so that one may stand for the other. */
export function sameRisk(a: string, b: string): boolean {
	const other = contentStems(b);
	for (const stem of contentStems(a)) if (other.has(stem)) return true;
	return false;
}

/** How much two descriptions say the same, 0 to 1: shared content words by all of them. */
export function riskSimilarity(a: string, b: string): number {
	return likeness(contentStems(a), contentStems(b));
}

/** The same for content words. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	if (one.size === 0 || other.size === 0) return 0;
	let shared = 0;
	for (const stem of one) if (other.has(stem)) shared++;
	return shared / (one.size + other.size - shared);
}

/** The words that say which risk it is, without endings. Empty for a description that says nothing. */
export const contentStems = remembered((description: string): ReadonlySet<string> => {
	const stems = new Set<string>();
	for (const { key } of words(description)) {
		if (key.length < shortest || stop.has(key)) continue;
		const stem = stemOf(key);
		if (!stop.has(stem)) stems.add(stem);
	}
	return stems;
});

const shortest = 3;
const stop: ReadonlySet<string> = new Set(riskStopWords);

/** Strips English endings, so that “destabilises” and “destabilization” compare equal. */
function stemOf(word: string): string {
	for (const ending of wordEndings) {
		if (word.endsWith(ending) && word.length - ending.length >= shortestStem) {
			return word.slice(0, -ending.length);
		}
	}
	return word;
}

const shortestStem = 4;
