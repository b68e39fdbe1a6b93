import { claimPhrases } from "../lexicon/claim-phrases.ts";
import { vagueVoices } from "../lexicon/vague-voices.ts";
import type { Span } from "../text/span.ts";
import { itemsOf } from "./patterns.ts";
import { lowerWords, type Word } from "./read-words.ts";

export type PhraseList = keyof typeof claimPhrases | "nobodySays" | "hearsayAdverbs" | "rumors";

interface Phrase {
	readonly list: PhraseList;
	readonly words: readonly string[];
}

/** All phrases by their first word, so that one walk over a sentence finds those of every list. */
const byFirstWord = new Map<string, Phrase[]>();

addPhrases("vagueShares", claimPhrases.vagueShares);
addPhrases("sources", claimPhrases.sources);
addPhrases("hearsay", claimPhrases.hearsay);
addPhrases("history", claimPhrases.history);
addPhrases("trends", claimPhrases.trends);
addPhrases("causes", claimPhrases.causes);
addPhrases("forecasts", claimPhrases.forecasts);
addPhrases("superlatives", claimPhrases.superlatives);
addPhrases("comparisons", claimPhrases.comparisons);
addPhrases("hypotheticals", claimPhrases.hypotheticals);
addPhrases("opinions", claimPhrases.opinions);
addPhrases("readers", claimPhrases.readers);
addPhrases("wishes", claimPhrases.wishes);
addPhrases("definitions", claimPhrases.definitions);
addPhrases("nobodySays", vagueVoices.phrases);
addPhrases("hearsayAdverbs", vagueVoices.hearsayAdverbs);
addPhrases("rumors", vagueVoices.hearsay);

/** The first phrase of each list in a sentence. */
export function findPhrases(words: readonly Word[]): ReadonlyMap<PhraseList, Span> {
	const found = new Map<PhraseList, Span>();
	words.forEach((word, i) => {
		for (const phrase of byFirstWord.get(word.lower) ?? []) {
			const last = words[i + phrase.words.length - 1];
			if (!last || found.has(phrase.list) || !startsWith(words, i, phrase.words)) continue;
			found.set(phrase.list, { start: word.start, end: last.end });
		}
	});
	return found;
}

function startsWith(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
	return phrase.every((expected, offset) => words[at + offset]?.lower === expected);
}

function addPhrases(list: PhraseList, phrases: string): void {
	for (const item of itemsOf(phrases)) {
		const words = lowerWords(item);
		const [first = ""] = words;
		const others = byFirstWord.get(first);
		if (others) others.push({ list, words });
		else byFirstWord.set(first, [{ list, words }]);
	}
}
