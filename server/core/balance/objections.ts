import { objections } from "../lexicon/objections.ts";
import { phrasesOnDemand } from "../text/phrases.ts";

/** Whether a sentence takes up what speaks against its case. */
export function namesObjection(sentence: string): boolean {
	return phrases().find(sentence).length > 0;
}

const phrases = phrasesOnDemand(() => objections.map((phrase) => [phrase, true] as const));
