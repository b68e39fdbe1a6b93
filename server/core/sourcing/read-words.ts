import { kinds, kindsOf } from "./word-kinds.ts";

export interface Word {
	readonly text: string;
	readonly lower: string;
	readonly start: number;
	readonly end: number;
	/** Bits of `kinds`. */
	readonly kinds: number;
}

/** Words, contractions split ("does|n’t", "they|’ve"), and marks, one each. */
const token = new RegExp(
	[
		"\\d(?:[\\d.,:]{0,30}\\d)?",
		"(?:is|are|was|were|has|have|had|does|did|do|wo|would|ca|could|should|must|need)(?=n['’]t\\b)",
		"n['’]t\\b|['’](?:s|re|ve|ll|d|m)\\b",
		"[A-Za-zÀ-ɏ](?:[\\w.&À-ɏ-]{0,60}[\\wÀ-ɏ])?",
		"[^\\s\\w]",
	].join("|"),
	"gi",
);

export function readWords(text: string): readonly Word[] {
	const words: Word[] = [];
	for (const found of text.matchAll(token)) {
		const [word] = found;
		const lower = lowered(word);
		const { index: start } = found;
		const first = words.length === 0;
		words.push({
			text: word,
			lower,
			start,
			end: start + word.length,
			kinds: kindsAt(word, lower, first),
		});
	}
	return words;
}

/** The words of a text in lower case, and nothing more about them. */
export function lowerWords(text: string): readonly string[] {
	return Array.from(text.matchAll(token), ([word]) => lowered(word));
}

function lowered(word: string): string {
	return word.startsWith("’") ? `'${word.slice(1)}` : word.toLowerCase();
}

function kindsAt(word: string, lower: string, first: boolean): number {
	const initial = word.charAt(0);
	if (initial >= "0" && initial <= "9") return kinds.number;
	if (!isLetter(initial)) return contractions.get(lower) ?? kinds.mark;
	const known = kindsOf(lower);
	if (initial === lower.charAt(0) || word === "I") return known;
	// A capital inside a sentence makes a name, but "The" in a title stays an article.
	const small = kinds.determiner | kinds.preposition | kinds.coordinator | kinds.pronoun;
	if (first) return known === 0 ? kinds.name : known;
	if (known & small || (known & kinds.modal && word === word.toUpperCase())) return known;
	return kinds.name | (known & named);
}

function isLetter(character: string): boolean {
	const small = character.toLowerCase();
	return (small >= "a" && small <= "z") || (small >= "À" && small <= "ɏ");
}

/** What a name can still be: "the Ministry", "the Treaty". */
const named = kinds.actor | kinds.instrument | kinds.study | kinds.unnamed;

const contractions = new Map([
	["'re", kinds.be],
	["'m", kinds.be],
	["'ve", kinds.have],
	["'ll", kinds.modal],
	["'d", kinds.modal],
	// A genitive far more often than "is"; read-clauses tells them apart.
	["'s", 0],
]);
