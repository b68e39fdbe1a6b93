import { claimWords } from "../lexicon/claim-words.ts";
import { vagueVoices } from "../lexicon/vague-voices.ts";
import { isWithin, type Span } from "../text/span.ts";
import { has } from "./finite-verbs.ts";
import { isName } from "./names.ts";
import { anyOf, itemsOf, oneOf, setOf } from "./patterns.ts";
import { groupViewIn } from "./positions.ts";
import { quotations } from "./quotations.ts";
import type { Clause } from "./read-clauses.ts";
import type { Sentence } from "./read-sentence.ts";
import type { Word } from "./read-words.ts";
import { meanings, means } from "./verb-meanings.ts";
import { kinds } from "./word-kinds.ts";

/** Who a sentence leans on, beyond whether it needs a source. */
export interface Voices {
	/** Many people and nobody: "critics argue", "is widely seen as". */
	readonly vague: Span | undefined;
	/** Nobody at all: "reportedly", "it is said that". */
	readonly hearsay: Span | undefined;
	/** Somebody with a name says or believes something. */
	readonly named: boolean;
}

export function voicesIn(sentence: Sentence): Voices {
	const named = sentence.clauses.some((clause) => namesSpeaker(sentence, clause));
	const vague = outsideQuotation(sentence, vagueIn(sentence));
	return {
		vague: vague && !givesExample(sentence, vague) ? vague : undefined,
		hearsay: outsideQuotation(sentence, hearsayIn(sentence)),
		named,
	};
}

export const noVoices: Voices = { vague: undefined, hearsay: undefined, named: false };

const holding = meanings.reporting | meanings.stance;

function namesSpeaker(sentence: Sentence, { subject, verb, form }: Clause): boolean {
	return (
		subject !== undefined && form !== "modal" && means(verb, holding) && isName(sentence, subject)
	);
}

/** The first of them. */
function vagueIn(sentence: Sentence): Span | undefined {
	const found = [
		...sentence.clauses.flatMap((clause) => [
			collectiveIn(sentence, clause),
			widelyIn(sentence, clause),
		]),
		groupIn(sentence),
		sentence.phrases.get("nobodySays"),
	].filter((span) => span !== undefined);
	return found.toSorted((a, b) => a.start - b.start)[0];
}

const collectives = setOf(vagueVoices.collectives);
const quantifiers = setOf(vagueVoices.quantifiers);
const pronouns = setOf(vagueVoices.pronouns);
const opining = setOf(vagueVoices.opining);

/** "critics of the plan argue", "some have warned". */
function collectiveIn({ words }: Sentence, clause: Clause): Span | undefined {
	const { auxiliary, verb, form, passive } = clause;
	if (form === "modal" || passive || !(means(verb, holding) || opining.has(verb.lower)))
		return undefined;
	const until = words.indexOf(auxiliary);
	const at = voiceBefore(words, until);
	const voice = words[at];
	if (!voice || !isAnybody(words, at)) return undefined;
	return { start: words[firstOf(words, at)]?.start ?? voice.start, end: verb.end };
}

/** The index of the collective that the verb at `until` belongs to, or -1. */
function voiceBefore(words: readonly Word[], until: number): number {
	for (let i = until - 1; i >= Math.max(0, until - 6); i--) {
		const word = words[i];
		if (!word || has(word, kinds.mark | kinds.relative | kinds.subordinator)) return -1;
		if (collectives.has(word.lower)) return i;
		if (pronouns.has(word.lower)) return opensClause(words, i) && i === until - 1 ? i : -1;
	}
	return -1;
}

/** At the start, or behind "but" and "while", not in "how others see it". */
function opensClause(words: readonly Word[], i: number): boolean {
	if (words[i - 1]?.lower === "how") return false;
	return (
		i === 0 ||
		has(words[i - 1], kinds.mark | kinds.coordinator | kinds.subordinator | kinds.relative)
	);
}

/** No article, no owner, no name and no number before it, and no house behind it. */
function isAnybody(words: readonly Word[], at: number): boolean {
	const after = words[at + 1];
	if (after && houses.has(after.lower)) return !words.slice(at + 2, at + 6).some(isNamed);
	for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
		const word = words[i];
		if (!word || quantifiers.has(word.lower) || has(word, clauseOpeners)) return true;
		if (has(word, kinds.determiner | kinds.number | kinds.preposition) || word.lower === "'s")
			return false;
		if (i > 0 && isNamed(word) && !place.test(word.lower)) return false;
	}
	return true;
}

const houses = setOf(vagueVoices.houses);
const place = new RegExp(`(?:${itemsOf(vagueVoices.placeEndings).join("|")})$`);
const clauseOpeners = kinds.mark | kinds.coordinator | kinds.subordinator | kinds.relative;

function isNamed(word: Word): boolean {
	return has(word, kinds.name);
}

/** With the quantifier and the adjectives: "many regional analysts". */
function firstOf(words: readonly Word[], at: number): number {
	let first = at;
	while (first > 0 && first > at - 4) {
		const before = words[first - 1];
		if (!before || has(before, clauseOpeners | kinds.preposition)) break;
		first--;
		if (quantifiers.has(before.lower)) break;
	}
	return first;
}

/** "Many farmers believe", from the quantifier on. */
function groupIn(sentence: Sentence): Span | undefined {
	const span = groupViewIn(sentence);
	if (!span) return undefined;
	const { words } = sentence;
	const at = words.findIndex(({ start }) => start === span.start);
	const first = words.slice(Math.max(0, at - 3), at).find(({ lower }) => quantifiers.has(lower));
	return first && { start: first.start, end: span.end };
}

const believed = setOf(claimWords.believed);
const widely = setOf(vagueVoices.widely);
const saidTo = setOf(claimWords.saidTo);

/** "is widely seen as", "it is generally assumed". */
function widelyIn(
	{ words }: Sentence,
	{ auxiliary, verb, next, passive }: Clause,
): Span | undefined {
	if (!passive || !believed.has(verb.lower)) return undefined;
	const parts = words.slice(words.indexOf(auxiliary), next);
	return parts.some(({ lower }) => widely.has(lower))
		? { start: auxiliary.start, end: verb.end }
		: undefined;
}

const courts = anyOf(vagueVoices.courts);

function hearsayIn({ text, clauses, words, phrases }: Sentence): Span | undefined {
	const adverb = phrases.get("hearsayAdverbs");
	if (adverb) return courts.test(text) ? undefined : adverb;
	const said = clauses.find((clause) => isSaid(words, clause));
	return said ? spanOfSaid(words, said) : phrases.get("rumors");
}

/** With the word that leads on: "it is believed that". */
function spanOfSaid(words: readonly Word[], { subject, auxiliary, verb, next }: Clause): Span {
	const first = subject?.lower === "it" ? subject : auxiliary;
	return { start: first.start, end: words[next]?.end ?? verb.end };
}

/** "is said to", "it is believed that". */
function isSaid(
	words: readonly Word[],
	{ subject, auxiliary, verb, next, passive, form }: Clause,
): boolean {
	if (!passive || form === "modal" || !saidTo.has(verb.lower)) return false;
	const parts = words.slice(words.indexOf(auxiliary), next);
	if (parts.some(({ lower }) => widely.has(lower) || lower === "n't" || lower === "not"))
		return false;
	const after = words[next]?.lower;
	if (after === "to") return has(words[next + 1], kinds.base | kinds.be | kinds.have);
	return subject?.lower === "it" && after === "that";
}

const examples = new RegExp(
	`\\b${oneOf(vagueVoices.exemplifying)}(?![\\w-])[^.;]{0,30}?\\p{Lu}`,
	"u",
);

/** "critics such as the Harbour Union": they are nobody no more. */
function givesExample({ text }: Sentence, { start }: Span): boolean {
	return examples.test(text.slice(start));
}

/** Words inside quotation marks are not the author’s. */
function outsideQuotation({ text }: Sentence, span: Span | undefined): Span | undefined {
	return span && quotations(text).some((quotation) => isWithin(span, quotation)) ? undefined : span;
}
