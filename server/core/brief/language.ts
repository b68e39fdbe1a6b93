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

/** English prose has about one such word in five, other languages hardly one in fifty; lists of names have few. */
export function isEnglish(words: number, english: number): boolean {
	return words < 40 || english / words > 0.03;
}
