import { commonEnglish } from "../lexicon/english.ts";

/** How many words a text has, and how many of them are common English ones. */
export function countEnglish(text: string): { readonly words: number; readonly english: number } {
	let words = 0;
	let english = 0;
	for (const [word] of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)) {
		words++;
		if (word.length < 6 && commonEnglish.has(word.toLowerCase())) english++;
	}
	return { words, english };
}

/** Prose in English has more than one common word in eight; tables and lists of names may have fewer. */
export function isEnglish(words: number, english: number): boolean {
	return words < 40 || english / words > 0.08;
}
