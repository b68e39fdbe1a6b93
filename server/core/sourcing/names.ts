import { firmness } from "../lexicon/claim-firmness.ts";
import { has } from "./finite-verbs.ts";
import { itemsOf } from "./patterns.ts";
import type { Sentence } from "./read-sentence.ts";
import type { Word } from "./read-words.ts";
import { kinds } from "./word-kinds.ts";

const commonEnding = new RegExp(`(?:${itemsOf(firmness.commonEndings).join("|")})$`);

/** Whether a word names somebody. The first of a sentence, or behind a label, has its capital letter from there. */
export function isName({ words }: Sentence, word: Word): boolean {
	if (!has(word, kinds.name)) return false;
	const before = words[words.indexOf(word) - 1];
	return !(before === undefined || before.text === ":") || !commonEnding.test(word.lower);
}
