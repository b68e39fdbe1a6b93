import { claimWords } from "../lexicon/claim-words.ts";
import { has } from "./finite-verbs.ts";
import { setOf } from "./patterns.ts";
import type { Clause } from "./read-clauses.ts";
import type { Sentence } from "./read-sentence.ts";
import type { Word } from "./read-words.ts";
import { meanings, meaningsOf } from "./verb-meanings.ts";
import { kinds } from "./word-kinds.ts";

/**
 * What the learned weights look at: names of the signs and exemptions found, and of how the sentence
 * is built. No single word of the vocabulary is among them, so that they carry over to other subjects.
 */
export function featuresOf(
	sentence: Sentence,
	signs: readonly string[],
	exempt: readonly string[],
): ReadonlySet<string> {
	const features = new Set<string>();
	for (const id of signs) if (!own.has(id)) features.add(`sign ${id}`);
	for (const id of exempt) features.add(`exempt ${id}`);
	addMain(features, sentence.main);
	addOthers(features, sentence);
	addWords(features, sentence);
	addShape(features, sentence);
	return features;
}

/**
 * Most who hold positions in the speeches the weights are learned from are the speakers themselves.
 * In a brief it is somebody else, so nothing is to be learned about positions there.
 */
const own = setOf("position, groupView");

const opinion = setOf(claimWords.opinionVerbs);

function addMain(features: Set<string>, main: Clause | undefined): void {
	if (!main) return;
	const form = `${main.form}${main.passive ? " passive" : ""}${main.ongoing ? " ongoing" : ""}`;
	const subject = subjectKind(main.subject);
	features.add(form).add(`subject ${subject}`).add(`${form}, ${subject}`);
	if (main.form === "modal") {
		features.add(main.auxiliary.lower).add(`${main.auxiliary.lower}, ${subject}`);
	}
	if (opinion.has(main.verb.lower)) features.add("verb opinion");
	const meant = meaningsOf(main.verb);
	for (const [name, bit] of verbMeanings) if (meant & bit) features.add(name);
}

const verbMeanings = Object.entries(meanings)
	.filter(([name]) => name !== "stance")
	.map(([name, bit]) => [`verb ${name}`, bit] as const);

const pronouns = setOf(
	"i, we, you, he, she, it, they, this, that, these, those, there, here, who, which",
);

function subjectKind(subject: Word | undefined): string {
	if (!subject) return "none";
	if (pronouns.has(subject.lower) && subject.text !== "US") return subject.lower;
	const found = subjectKinds.find(([, mask]) => has(subject, mask));
	return found ? found[0] : "noun";
}

const subjectKinds = [
	["name", kinds.name],
	["actor", kinds.actor | kinds.unnamed],
	["instrument", kinds.instrument],
	["study", kinds.study],
	["gerund", kinds.gerund],
] as const;

function addOthers(features: Set<string>, { clauses, main }: Sentence): void {
	for (const clause of clauses) {
		if (clause === main) continue;
		features.add(`other ${clause.role} ${clause.form}`);
		if (clause.form === "modal") features.add(`other ${clause.auxiliary.lower}`);
		if (/^(?:I|[Ww]e)$/.test(clause.subject?.text ?? "")) features.add("other we");
	}
}

const ours = setOf("our, us, we, ours, ourselves");
const telling = new Map([
	...[...setOf(claimWords.judgementNouns)].map((word) => [word, "judgement noun"] as const),
	...[...setOf(claimWords.judgements)].map((word) => [word, "judgement word"] as const),
	...[...ours].map((word) => [word, "ours"] as const),
	["(", "parenthesis"],
	["—", "dash"],
	["–", "dash"],
	[";", "semicolon"],
	["!", "exclamation"],
]);

function addWords(features: Set<string>, { words }: Sentence): void {
	for (const { lower, text } of words) {
		const feature = telling.get(lower);
		if (feature && text !== "US") features.add(feature);
	}
}

function addShape(features: Set<string>, { text, words, clauses }: Sentence): void {
	let names = 0;
	let commas = 0;
	for (const word of words) {
		if (has(word, kinds.name) && word !== words[0]) names++;
		if (word.text === ",") commas++;
	}
	features.add(`names ${Math.min(4, names)}`);
	features.add(`commas ${Math.min(3, commas)}`);
	features.add(`clauses ${Math.min(4, clauses.length)}`);
	features.add(`length ${lengths.findLastIndex((least) => words.length >= least)}`);
	features.add(`opens ${openerKind(words[0])}`);
	if (/\d/.test(text)) features.add("digit");
	if (!text.endsWith(".")) features.add("no full stop");
	if (/^[a-z]/.test(text)) features.add("small start");
}

const lengths = [0, 8, 15, 25, 40];

function openerKind(first: Word | undefined): string {
	if (!first) return "nothing";
	if (ours.has(first.lower)) return "ours";
	const found = openers.find(([, mask]) => has(first, mask));
	return found ? found[0] : "noun";
}

const openers = [
	["preposition", kinds.preposition],
	["coordinator", kinds.coordinator],
	["pronoun", kinds.pronoun],
	["determiner", kinds.determiner],
	["subordinator", kinds.subordinator],
	["adverb", kinds.adverb],
	["gerund", kinds.gerund],
	["name", kinds.name],
] as const;
