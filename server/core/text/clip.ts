import { withoutTail } from "./tail.ts";

/** Cut at a word, so that no more than so many characters are left. */
export function clip(words: string, most: number): string {
	if (words.length <= most) return words;
	const cut = words.slice(0, most - 1);
	const space = cut.lastIndexOf(" ");
	return `${withoutTail(cut.slice(0, space > most / 2 ? space : cut.length), /[\s,;:—–-]/)} …`;
}

/** What Markdown shows of some words, on one line. */
export function withoutMarkup(source: string): string {
	return source
		.replace(/!?\[([^[\]]*)\]\([^()]*\)/g, "$1")
		.replace(/[*`]|(?<!\p{L})_|_(?!\p{L})/gu, "")
		.replace(/\s+/g, " ")
		.trim();
}
