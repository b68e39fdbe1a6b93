import { firmness } from "../lexicon/claim-firmness.ts";
import { claimWords } from "../lexicon/claim-words.ts";
import type { Reason } from "./claim.ts";
import { has } from "./finite-verbs.ts";
import { isName } from "./names.ts";
import { oneOf, setOf } from "./patterns.ts";
import type { Clause } from "./read-clauses.ts";
import type { Sentence } from "./read-sentence.ts";
import type { Word } from "./read-words.ts";
import { meanings, means } from "./verb-meanings.ts";
import { kinds } from "./word-kinds.ts";

/** A soft reason of a sentence, with the clause that ends with its words. */
interface Found {
	readonly reason: Reason;
	readonly sentence: Sentence;
	readonly clause: Clause | undefined;
	readonly score: number;
	/** The ids of all reasons. */
	readonly ids: readonly string[];
}

/** Learned scores from which seven, eight and nine in ten such sentences need a source. */
const fair = 0.46;
const likely = 1.08;
const sure = 2.03;

/** The reasons sure enough to be shown to every author, not only to those who ask for all. */
export function firmReasons(
	reasons: readonly Reason[],
	sentence: Sentence,
	score: number,
): readonly Reason[] {
	const ids = reasons.map(({ id }) => id);
	if (announces.test(sentence.text) || namesStudy(sentence))
		return reasons.filter(({ hard }) => hard);
	return reasons.filter((reason) => {
		const clause = sentence.clauses.find(({ verb }) => verb.end === reason.span.end);
		return (
			reason.hard || (tests.get(reason.id)?.({ reason, sentence, clause, score, ids }) ?? true)
		);
	});
}

/** It leads over to a list, or speaks of the document. */
const announces = /:["”’)\]]?$|\b[Tt]his (?:post|brief|paper|report|article|memo|note)\b/;

const tests: ReadonlyMap<string, (found: Found) => boolean> = new Map([
	["law", isLaw],
	["datedEvent", ({ sentence }) => !sentence.clauses.some(isWish)],
	["pastAct", isDeed],
	["actorAction", isDeed],
	["history", ({ ids }) => ids.includes("pastAct") || ids.includes("actorAction")],
	["trend", ({ sentence }) => sentence.clauses.some(isTrend)],
	["causal", isCause],
	["mechanism", isMechanism],
	["comparison", isComparison],
	["superlative", isRanking],
]);

const doers = kinds.actor | kinds.unnamed | kinds.instrument;
const people = setOf("he, she, they, who");

function isLaw({ clause, sentence, score }: Found): boolean {
	if (clause && ambiguous.has(clause.subject?.lower ?? "")) return score >= likely;
	return sentence.main?.form !== "modal" || score >= likely;
}
const ambiguous = setOf(firmness.ambiguousLaws);

function isDeed({ sentence, clause, score }: Found): boolean {
	if (!clause) return false;
	if (score < likely) return false;
	if (isTrend(clause) || (score >= sure && isPlainlyPast(clause))) return true;
	const { words } = sentence;
	const { subject, auxiliary } = clause;
	if (!subject || !isDoer(sentence, subject)) return false;
	const between = words.slice(words.indexOf(subject) + 1, words.indexOf(auxiliary));
	return !between.some(({ lower }) => lower === "to");
}

function isDoer(sentence: Sentence, subject: Word): boolean {
	return has(subject, doers) || isName(sentence, subject) || people.has(subject.lower);
}

/** "was founded", "fell": no form that could as well be a participle. */
function isPlainlyPast({ auxiliary, verb, form }: Clause): boolean {
	if (form === "perfect") return true;
	return form === "past" && (auxiliary !== verb || !has(verb, kinds.participle));
}

/** "has declined", "are rising", "fell", but not "improved diagnostics". */
function isTrend({ subject, auxiliary, verb, form, ongoing, passive }: Clause): boolean {
	if (!subject || passive || !means(verb, meanings.trend)) return false;
	if (form === "past")
		return (
			auxiliary !== verb || !has(verb, kinds.participle) || auxiliary.start - subject.end === 1
		);
	return form === "perfect" || ongoing;
}

/** What would or should be, with the year when. */
function isWish({ role, form }: Clause): boolean {
	return role === "main" && form === "modal";
}

const plainCauses = setOf(firmness.plainCauses);
const looseCauses = setOf(firmness.looseCauses);

function isCause({ reason, sentence, score }: Found): boolean {
	const words = textOf(reason, sentence);
	return plainCauses.has(words) || score >= (looseCauses.has(words) ? sure : likely);
}

const effects = setOf(firmness.effects);
const risking = setOf(firmness.risking);
const interpreting = setOf(firmness.interpreting);

/** "fuels unrest", "risks destabilising", "cartels cut heroin". */
function isMechanism({ clause, sentence, score }: Found): boolean {
	if (!clause || score < fair) return false;
	const { verb, subject, next, passive } = clause;
	const after = sentence.words[next];
	if (risking.has(verb.lower)) return after !== undefined && means(after, meanings.causal);
	if (has(verb, kinds.nounLike) && !has(after, opensObject)) return false;
	if (means(verb, meanings.causal) || effects.has(verb.lower)) return true;
	if (score < likely || passive || interpreting.has(verb.lower) || !subject) return false;
	if (appointment.test(sentence.text)) return false;
	return isDoer(sentence, subject);
}

/** "The agencies meet in May": what is due, not how it works. */
const appointment = new RegExp(`\\b${oneOf(claimWords.months)}(?![\\w-])`);

/** Behind a form that may be a noun, these show that it is a verb. */
const opensObject = kinds.determiner | kinds.name | kinds.number;

const judgements = setOf(claimWords.judgements);

/** "deadlier than", but not "more urgent than" or "more harm than good". */
function isComparison({ reason, sentence, score }: Found): boolean {
	const words = textOf(reason, sentence).split(/\s+/);
	if ((score < fair && !isPredicate(reason, sentence)) || words.at(-1) !== "than") return false;
	return (
		!words.some((word) => judgements.has(word)) && !/ than (?:good|ever)\b/.test(sentence.text)
	);
}

const strong = setOf(firmness.strongRankings);
const promising = setOf(firmness.promising);

function isRanking({ reason, sentence, score }: Found): boolean {
	if (score < fair) return false;
	const before = wordsBefore(reason, sentence);
	if (strong.has(textOf(reason, sentence)))
		return !before.some(({ lower }) => promising.has(lower));
	return isPredicate(reason, sentence);
}

/** "is the largest", "are deadlier than". */
function isPredicate(reason: Reason, sentence: Sentence): boolean {
	return wordsBefore(reason, sentence)
		.slice(-4)
		.some((word) => has(word, kinds.be) || /^(?:remains?|became|become)$/.test(word.lower));
}

function wordsBefore({ span }: Reason, { words }: Sentence): readonly Word[] {
	return words.filter(({ end }) => end <= span.start).slice(-8);
}

/** "the court’s 2029 report", "a study in the Courier (2031)": a reader can look it up. */
function namesStudy({ words, text }: Sentence): boolean {
	const study = words.findIndex((word) => has(word, kinds.study));
	if (study < 0 || !/\b(?:19|20)\d\d\b/.test(text)) return false;
	return words
		.slice(Math.max(0, study - 5), study + 6)
		.some((word) => has(word, kinds.name) && word !== words[0]);
}

function textOf({ span }: Reason, { text }: Sentence): string {
	return text.slice(span.start, span.end).toLowerCase();
}
