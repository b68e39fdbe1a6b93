import { grammarWords } from "../lexicon/claim-grammar.ts";
import { claimVerbs, nounsLikeVerbs } from "../lexicon/claim-verbs.ts";
import { claimWords } from "../lexicon/claim-words.ts";
import { irregularBases, verbForms } from "./verb-forms.ts";

/** What a word can be. A word is often several things, so kinds are the bits of one number. */
export const kinds = {
	determiner: 1 << 0,
	preposition: 1 << 1,
	coordinator: 1 << 2,
	subordinator: 1 << 3,
	relative: 1 << 4,
	pronoun: 1 << 5,
	be: 1 << 6,
	have: 1 << 7,
	do: 1 << 8,
	modal: 1 << 9,
	adverb: 1 << 10,
	negation: 1 << 11,
	base: 1 << 12,
	third: 1 << 13,
	past: 1 << 14,
	participle: 1 << 15,
	gerund: 1 << 16,
	/** A verb spelled like a noun at least as frequent: "plans". */
	nounLike: 1 << 17,
	actor: 1 << 18,
	unnamed: 1 << 19,
	study: 1 << 20,
	instrument: 1 << 21,
	name: 1 << 22,
	number: 1 << 23,
	/** Opens a statistic without being a number: "half", "per". */
	amount: 1 << 24,
	/** Punctuation and whatever else is no word. */
	mark: 1 << 25,
} as const;

const known = new Map<string, number>();

addGrammar();
addVerbs();
add(claimWords.numbers, kinds.number);
add(claimWords.amounts, kinds.amount);
add(claimWords.actors, kinds.actor);
add(claimWords.unnamed, kinds.unnamed);
add(claimWords.studies, kinds.study);
add(claimWords.instruments, kinds.instrument);

/** The kinds of a word in lower case. Words nobody listed are told by their ending. */
export function kindsOf(word: string): number {
	return known.get(word) ?? kindsByEnding(word);
}

function kindsByEnding(word: string): number {
	const hyphen = word.indexOf("-");
	// "two-thirds" is a number still.
	if (hyphen > 0) return (known.get(word.slice(0, hyphen)) ?? 0) & (kinds.number | kinds.amount);
	if (word.length < 5) return 0;
	if (word.endsWith("ly")) return kinds.adverb;
	if (word.endsWith("ing")) return kinds.gerund;
	if (/(?:iz|ifi)es$/.test(word)) return kinds.third;
	if (word.endsWith("ed") && !word.endsWith("eed")) return kinds.past | kinds.participle;
	return 0;
}

function addGrammar(): void {
	add(grammarWords.determiner, kinds.determiner);
	add(grammarWords.preposition, kinds.preposition);
	add(grammarWords.coordinator, kinds.coordinator);
	add(grammarWords.subordinator, kinds.subordinator);
	add(grammarWords.relative, kinds.relative);
	add(grammarWords.pronoun, kinds.pronoun);
	add(grammarWords.be, kinds.be);
	add(grammarWords.have, kinds.have);
	add(grammarWords.do, kinds.do);
	add(grammarWords.modal, kinds.modal);
	add(grammarWords.adverb, kinds.adverb);
	add(grammarWords.negation, kinds.negation);
}

function addVerbs(): void {
	const listed = Object.values(claimVerbs).flatMap((verbs) => verbs.split(/\s+/));
	const alike = new Set(nounsLikeVerbs.split(/\s+/));
	for (const base of new Set([...listed, ...irregularBases])) {
		const forms = verbForms(base);
		const noun = alike.has(forms.third) ? kinds.nounLike : 0;
		mark(base, kinds.base | noun);
		mark(forms.third, kinds.third | noun);
		for (const form of forms.gerunds) mark(form, kinds.gerund);
		for (const form of forms.pasts) mark(form, kinds.past);
		for (const form of forms.participles) mark(form, kinds.participle);
	}
}

function add(words: string, kind: number): void {
	for (const word of words.split(/,?\s+/)) mark(word, kind);
}

function mark(word: string, kind: number): void {
	known.set(word, (known.get(word) ?? 0) | kind);
}
