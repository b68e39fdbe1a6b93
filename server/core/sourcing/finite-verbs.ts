import { grammarWords } from "../lexicon/claim-grammar.ts";
import type { Word } from "./read-words.ts";
import { meanings, means } from "./verb-meanings.ts";
import { kinds } from "./word-kinds.ts";

export function has(word: Word | undefined, mask: number): boolean {
	return word !== undefined && (word.kinds & mask) !== 0;
}

/** The nearest word before `i` that is no adverb, and not in parentheses. */
export function wordBefore(words: readonly Word[], i: number): Word | undefined {
	let at = i - 1;
	while (has(words[at], kinds.adverb)) at--;
	if (words[at]?.text !== ")") return words[at];
	for (let open = at - 1; open >= Math.max(0, at - 12); open--) {
		if (words[open]?.text === "(") return words[open - 1];
	}
	return words[at];
}

/** The nearest word after `i` that is no adverb. */
export function wordAfter(words: readonly Word[], i: number): Word | undefined {
	let at = i + 1;
	while (has(words[at], kinds.adverb)) at++;
	return words[at];
}

/**
 * Whether a finite verb begins at `i`, told by the words around it. `second` says that the sentence
 * already had one: then a form that may be a participle needs more to count as a verb.
 */
export function beginsVerb(words: readonly Word[], i: number, second: boolean): boolean {
	const word = words[i];
	const before = wordBefore(words, i);
	const after = wordAfter(words, i);
	if (!word) return false;
	if (word.lower === "'s") return bareIs.has(words[i - 1]?.lower ?? "");
	if (has(word, kinds.modal)) return isModal(before, after);
	if (has(word, kinds.be)) return finiteBe.has(word.lower);
	if (has(before, kinds.modal) || before?.lower === "to") return false;
	if (has(word, kinds.have | kinds.do)) return !word.lower.endsWith("ing");
	if (before === undefined || !mayFollow(before) || has(word, noVerb)) return false;
	return isPresent(words, i, second, before, after) || isPast(words, i, second, before, after);
}

const finiteBe = new Set(["am", "is", "are", "was", "were", "'re", "'m"]);
/** What "’s" shortens "is" after; elsewhere it is a genitive. */
const bareIs = new Set(["it", "that", "there", "here", "he", "she", "what", "who"]);
const noVerb = kinds.determiner | kinds.preposition | kinds.name;

function mayFollow(before: Word): boolean {
	if (before.lower === "as" || before.lower === "'s") return false;
	if (has(before, kinds.pronoun) || quantifiers.has(before.lower)) return true;
	return !has(before, kinds.determiner | kinds.preposition);
}

/** These stand for people or things on their own: "Many appear". */
const quantifiers = new Set(["many", "few", "several", "others", "both", "these", "those"]);

/** "political will of" and "the might" are nouns. */
function isModal(before: Word | undefined, after: Word | undefined): boolean {
	if (has(before, kinds.determiner) && !has(before, kinds.pronoun)) return false;
	return !has(after, kinds.preposition | kinds.coordinator);
}

/** Words that may open an object, and so show that the word before them is a verb. */
const opensObject =
	kinds.determiner | kinds.pronoun | kinds.name | kinds.number | kinds.relative | kinds.gerund;

function isPresent(
	words: readonly Word[],
	i: number,
	second: boolean,
	before: Word,
	after: Word | undefined,
): boolean {
	const word = words[i];
	if (!word) return false;
	if (has(before, kinds.pronoun) && !has(before, kinds.determiner)) {
		return has(word, kinds.third | kinds.base) && !has(word, kinds.past);
	}
	if (has(word, kinds.third)) return isThirdPerson(words, i, before, after);
	if (!has(word, kinds.base) || !isBaseVerb(word, after)) return false;
	if (before.text === ",") return !second && hasPluralBefore(words, i);
	return isPlural(before) || endsPluralSubject(words, i, after);
}

function isThirdPerson(
	words: readonly Word[],
	i: number,
	before: Word,
	after: Word | undefined,
): boolean {
	if (has(before, kinds.coordinator))
		return has(after, kinds.determiner) && after?.lower !== "that";
	if (!has(words[i], kinds.nounLike)) return true;
	if (isPlural(before) && !has(before, kinds.name)) return false;
	if (has(before, kinds.number | kinds.gerund)) {
		return has(after, opensObject) && !has(after, kinds.relative);
	}
	if (endsObject(words, i)) return false;
	if (has(after, opensObject) || isPhrasal(words[i], before, after)) return true;
	if (has(words[i - 1], kinds.adverb) && after && !has(after, kinds.mark)) return true;
	// "the plan demands action", not "the peace talks delegation said".
	return isNoun(after) && !has(before, kinds.mark) && !hasVerbAhead(words, i + 1);
}

const nouns = kinds.nounLike | kinds.actor | kinds.instrument | kinds.study | kinds.unnamed;

function isNoun(word: Word | undefined): boolean {
	return word !== undefined && (word.kinds === 0 || has(word, nouns) || /[$€£]/.test(word.text));
}

/** "to such projects": behind a preposition the nouns up to here are its own. */
function endsObject(words: readonly Word[], i: number): boolean {
	for (let at = i - 1; at >= Math.max(0, i - 4); at--) {
		const word = words[at];
		if (has(word, kinds.preposition)) return word?.lower !== "of";
		if (has(word, kinds.determiner | kinds.mark | kinds.relative | finite)) return false;
	}
	return false;
}

function isBaseVerb(word: Word, after: Word | undefined): boolean {
	if (after === undefined || after.lower === "of" || has(after, finite)) return false;
	if (has(after, kinds.mark) && !isNoun(after)) return false;
	if (has(word, kinds.nounLike) && has(after, kinds.preposition)) return false;
	return !likeAdjectives.has(word.lower);
}

/** "These groups, like the others, operate": the subject stands before the aside, or at its end. */
function hasPluralBefore(words: readonly Word[], i: number): boolean {
	const near = words[i - 2];
	const head = words[words.findIndex(({ text }) => text === ",") - 1];
	return [near, head].some((word) => word !== undefined && isPlural(word));
}

/** "barriers to trade lie at": the plural is not always next to its verb. */
function endsPluralSubject(words: readonly Word[], i: number, after: Word | undefined): boolean {
	if (has(words[i], kinds.nounLike) || !has(after, kinds.preposition | kinds.determiner))
		return false;
	for (let at = i - 1; at >= Math.max(0, i - 8); at--) {
		const word = words[at];
		if (!word || has(word, finite | kinds.mark | kinds.third)) return false;
		if (has(word, kinds.preposition) && at > 0) {
			const head = words[at - 1];
			if (head && isPlural(head)) return true;
		}
	}
	return false;
}

const finite = kinds.be | kinds.have | kinds.do | kinds.modal;
const likeAdjectives = new Set(grammarWords.verbsLikeAdjectives.split(/\s+/));

function isPlural({ lower }: Word): boolean {
	return (
		(/\w[^sui]s$/.test(lower) && !singularsWithS.has(lower)) ||
		quantifiers.has(lower) ||
		pluralsWithoutS.has(lower)
	);
}

const singularsWithS = new Set(grammarWords.singularsWithS.split(/\s+/));
const pluralsWithoutS = new Set(grammarWords.pluralsWithoutS.split(/\s+/));
const phrasal = new Set(grammarWords.phrasal.split(/,\s+/));

/** "plans to", "results in": verbs although a noun is spelled alike. */
function isPhrasal(word: Word | undefined, before: Word, after: Word | undefined): boolean {
	return !has(before, kinds.mark) && phrasal.has(`${word?.lower} ${after?.lower}`);
}

function isPast(
	words: readonly Word[],
	i: number,
	second: boolean,
	before: Word,
	after: Word | undefined,
): boolean {
	const word = words[i];
	if (!word || !has(word, kinds.past) || has(before, kinds.be | kinds.have)) return false;
	if (!has(word, kinds.participle)) return true;
	if (quantifiers.has(before.lower) || has(before, kinds.subordinator)) return false;
	if (has(before, kinds.pronoun | kinds.relative)) return true;
	if (has(before, kinds.mark) && !closesAside(words, i)) return false;
	if (has(after, opensObject)) return !has(before, kinds.coordinator) || second;
	if (second || has(before, kinds.coordinator)) return false;
	if (has(after, kinds.coordinator)) return has(words[i + 2], kinds.past);
	if (!means(word, meanings.intransitive) && !isNoun(after) && words.at(-1)?.text !== ".")
		return false;
	// "the accord signed in May expired": a participle while a verb is still to come.
	return !hasVerbAhead(words, i + 1);
}

/** "The talks, however, collapsed", but not "In May, increased tariffs led". */
function closesAside(words: readonly Word[], i: number): boolean {
	const first = words.findIndex(({ text }) => text === ",");
	return first > 0 && first < i - 1;
}

/** Whether a sure finite verb follows in the same clause. */
function hasVerbAhead(words: readonly Word[], from: number): boolean {
	for (let i = from; i < Math.min(words.length, from + 30); i++) {
		const word = words[i];
		if (has(word, kinds.subordinator | kinds.relative) && word?.lower !== "as") return false;
		if (has(word, kinds.coordinator) || /^[:;—“"]$/.test(word?.text ?? "")) return false;
		if (has(word, finite) && words[i - 1]?.lower !== "to") return true;
		if (has(word, kinds.past) && !has(word, kinds.participle | kinds.base)) return true;
		if (has(word, kinds.third) && !has(word, kinds.nounLike | noVerb)) return true;
	}
	return false;
}
