import { grammarWords } from "../lexicon/claim-grammar.ts";
import { claimVerbs, irregularVerbs, nounsLikeVerbs } from "../lexicon/claim-verbs.ts";
import { claimWords } from "../lexicon/claim-words.ts";

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
	nounLike: 1 << 17,
	reporting: 1 << 18,
	stance: 1 << 19,
	finding: 1 << 20,
	legal: 1 << 21,
	actor: 1 << 22,
	unnamed: 1 << 23,
	study: 1 << 24,
	instrument: 1 << 25,
	norm: 1 << 26,
	name: 1 << 27,
	number: 1 << 28,
	mark: 1 << 29,
	amount: 1 << 30,
	intransitive: 1 << 31,
} as const;

/** Most verbs have one form for both. */
const both = kinds.past | kinds.participle;

const nounsAlike = new Set(nounsLikeVerbs.split(/\s+/));
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
	const irregular = new Map(
		irregularVerbs.split(/,\s*/).map((forms) => {
			const [base = "", past = "", participle = past] = forms.split(/\s+/);
			return [base, { past, participle }];
		}),
	);
	const meanings = [
		[claimVerbs.reporting, kinds.reporting],
		[claimVerbs.stance, kinds.stance],
		[claimVerbs.finding, kinds.finding],
		[claimVerbs.legal, kinds.legal],
		[claimVerbs.norm, kinds.norm],
		[claimVerbs.intransitive, kinds.intransitive],
		[claimVerbs.causal, 0],
		[claimVerbs.trend, 0],
		[claimVerbs.act, 0],
		[claimVerbs.other, 0],
	] as const;
	for (const [verbs, meaning] of meanings) {
		for (const base of verbs.split(/\s+/)) addForms(base, meaning, irregular.get(base));
	}
	for (const [base, forms] of irregular) addForms(base, 0, forms);
}

interface Irregular {
	readonly past: string;
	readonly participle: string;
}

function addForms(base: string, meaning: number, irregular: Irregular | undefined): void {
	const third = thirdPerson(base);
	const alike = nounsAlike.has(third) ? kinds.nounLike : 0;
	mark(base, meaning | kinds.base | alike);
	mark(third, meaning | kinds.third | alike);
	for (const stem of stems(base)) {
		mark(`${stem.replace(/ie$/, "y")}ing`, meaning | kinds.gerund);
		if (!irregular) mark(pastTense(stem), meaning | both);
	}
	if (irregular) {
		mark(irregular.past, meaning | kinds.past);
		mark(irregular.participle, meaning | kinds.participle);
	}
}

function thirdPerson(base: string): string {
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastTense(stem: string): string {
	return stem.endsWith("e") ? `${stem}d` : `${stem.replace(/(?<=[^aeiou])y$/, "i")}ed`;
}

/** What -ed and -ing are added to. Whether a final consonant doubles is not worth knowing: both go in. */
function stems(base: string): readonly string[] {
	if (/[^eo]e$/.test(base)) return [base.slice(0, -1)];
	return /[^aeiou][aeiou][bdfglmnprt]$/.test(base) ? [base, base + base.at(-1)] : [base];
}

function add(words: string, kind: number): void {
	for (const word of words.split(/,?\s+/)) mark(word, kind);
}

function mark(word: string, kind: number): void {
	known.set(word, (known.get(word) ?? 0) | kind);
}
