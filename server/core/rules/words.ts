import { clip, withoutMarkup } from "../text/clip.ts";
import { remembered } from "../text/remember.ts";

/** The author's own words in curly quotes, without markup, cut at a word so that a message stays one line. */
export function quoted(words: string, most = 52): string {
	const quote = quotes.get(most) ?? remembered((text) => clipped(text, most));
	quotes.set(most, quote);
	return quote(words);
}

const quotes = new Map<number, (words: string) => string>();

function clipped(words: string, most: number): string {
	return `“${clip(withoutMarkup(words).replace(/^[“"]|[”"]$/g, ""), most)}”`;
}

/** `1 claim`, `3 claims`. */
export function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

const longestMessage = 90;

/** The first message that is short enough; else the last. */
export function fitting(...messages: readonly string[]): string {
	return messages.find(({ length }) => length <= longestMessage) ?? messages.at(-1) ?? "";
}

/** With a capital letter, as at the beginning of a sentence. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
