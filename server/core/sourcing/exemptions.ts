import { claimWords } from "../lexicon/claim-words.ts";
import { isEvaluative } from "./evaluations.ts";
import { has, wordAfter } from "./finite-verbs.ts";
import { longPattern, setOf } from "./patterns.ts";
import type { Sentence } from "./read-sentence.ts";
import type { Word } from "./read-words.ts";
import { meanings, means } from "./verb-meanings.ts";
import { kinds } from "./word-kinds.ts";

/** Why a sentence needs no source although it shows signs of a claim. */
export interface Exemption {
	readonly id: string;
	/** All signs, or the soft ones, alone or with hard ones that are wanted, guessed or the author's own. */
	readonly silences: "all" | "own" | "wanted" | "guessed" | "soft";
	readonly holds: (sentence: Sentence) => boolean;
	/** Where what is wanted begins; a figure before it is found, not wanted. */
	readonly from?: (sentence: Sentence) => number;
}

export const exemptions: readonly Exemption[] = [
	{ id: "question", silences: "all", holds: isQuestion },
	{ id: "pointer", silences: "all", holds: isPointer },
	{ id: "hypothetical", silences: "all", holds: ({ phrases }) => phrases.has("hypotheticals") },
	{ id: "imperative", silences: "wanted", holds: isImperative },
	{ id: "ownView", silences: "wanted", holds: isOwnView },
	{ id: "ownWork", silences: "own", holds: isOwnWork },
	{ id: "reader", silences: "wanted", holds: ({ phrases }) => phrases.has("readers") },
	{ id: "definition", silences: "wanted", holds: isDefinition },
	{ id: "recommendation", silences: "wanted", holds: isRecommendation, from: beginOfWish },
	{ id: "target", silences: "wanted", holds: isTarget },
	{ id: "example", silences: "wanted", holds: isExample },
	{ id: "ownPlan", silences: "wanted", holds: (s) => isFuture(s) && isOwnSide(s) },
	{ id: "future", silences: "guessed", holds: isFuture },
	{ id: "hedged", silences: "guessed", holds: isHedged },
	{ id: "ownSide", silences: "soft", holds: isOwnSide },
	{ id: "judgement", silences: "soft", holds: isJudgement },
	{ id: "comment", silences: "soft", holds: isComment },
	{ id: "counting", silences: "soft", holds: isCounting },
	{ id: "noVerb", silences: "soft", holds: ({ main }) => main === undefined },
];

function isQuestion({ text }: Sentence): boolean {
	return /\?["”’)\]]{0,3}\s{0,3}$/.test(text.slice(-8));
}

const parts = setOf(claimWords.documentParts);
const documents = setOf(claimWords.documents);
const documentVerbs = setOf(claimWords.documentVerbs);
/** “This working paper, our second, argues”: the document and what it does are looked up. */
const thisDocument =
	/\b[Tt]his (?=((?:policy|working|discussion)\s{1,3}[a-z]{2,12}|[a-z]{2,12})(?:,[^,]{1,120},)? ([a-z]{2,12})\b)/g;
const itsPart =
	/\b(?:[Tt]able|[Ff]igure|Box|Appendix|[Ss]ection|[Cc]hapter|Annex|Part) (?:[\d.]{1,5}|[A-Z][a-z]{2,5}) (?:below |above )?([a-z]{2,12})\b/g;
const nextDocument =
	/\b[Tt]he (?:following|next|preceding|present) (?=(?:([a-z]{1,20}) )?([a-z]{1,20})\b)/g;
const listed = setOf("paragraph, list, step, steps, question, questions, sections");

const pointer = longPattern(
	[
		"\\b(?:[Ff]or (?:more|additional|further|an overview|details)[^.;]{0,60}\\b(?:see|on|about)|[Ss]ee (?:also|the|section|table|figure|above|below|CRS|appendix|annex|Table|Figure|Section)|(?:^|\\. )See)\\b",
		"\\b(?:is|are) (?:discussed|described|explained|presented|summari[sz]ed|listed|shown|given|set out) (?:in|below|above)\\b",
		"\\b[Ll]et(?:['’]s| us| me)\\b|\\b[Aa]s (?:noted|discussed|mentioned|described|shown|outlined) (?:above|below|earlier|in [Ss]ection)\\b",
	].join("|"),
);

/** It speaks of the document or leads elsewhere; an aside in parentheses does not make it do so. */
function isPointer({ text, main }: Sentence): boolean {
	if (parts.has(main?.subject?.lower ?? "")) return true;
	const outside = text.includes("(") ? text.replaceAll(/\([^()]{0,300}\)/g, "") : text;
	return speaksOfItself(outside) || pointer.test(outside);
}

function speaksOfItself(text: string): boolean {
	for (const [, document = "", verb = ""] of text.matchAll(thisDocument))
		if (documents.has(document.replaceAll(/\s+/g, " ")) && documentVerbs.has(verb)) return true;
	for (const [, verb = ""] of text.matchAll(itsPart)) if (documentVerbs.has(verb)) return true;
	for (const [, first = "", second = ""] of text.matchAll(nextDocument))
		if (isDocument(first) || isDocument(second)) return true;
	return false;
}

function isDocument(word: string): boolean {
	return documents.has(word) || listed.has(word);
}

const numerals = setOf(claimWords.numerals);
const ownVerbs = setOf(claimWords.ownVerbs);

function isOwnView({ words, clauses, phrases }: Sentence): boolean {
	if (phrases.has("opinions") || words.some(isAuthor)) return true;
	return clauses.some(
		({ subject, auxiliary, verb }) =>
			auxiliary === verb && subject?.lower === "we" && ownVerbs.has(verb.lower),
	);
}

const ownWorks = setOf(claimWords.ownWorks);
const ownDeeds = setOf(claimWords.ownDeeds);

/** "Our survey found …", "We interviewed …": the brief is the source. */
function isOwnWork({ words, main }: Sentence): boolean {
	const [first] = words;
	if (/^our$/i.test(first?.text ?? ""))
		return words.slice(1, 4).some(({ lower }) => ownWorks.has(lower));
	return main?.subject?.lower === "we" && ownDeeds.has(main.verb.lower);
}

/** "I", but not in "World War I" or "Title I". */
function isAuthor({ text }: Word, i: number, words: readonly Word[]): boolean {
	return text === "I" && !numerals.has(words[i - 1]?.text ?? "");
}

const targets = setOf(claimWords.targets);
const planLabels = setOf(claimWords.planLabels);

/** "The target is 40%", "KPI: 80% of cases"; not "The EU’s target is 40%", which somebody else has set. */
function isTarget({ words, main }: Sentence): boolean {
	const [first, second] = words;
	if (second?.text === ":" && planLabels.has(first?.lower ?? "")) return true;
	if (main?.form !== "state" || !targets.has(main.subject?.lower ?? "")) return false;
	return /^(?:our|the|this|its|a|one)$/i.test(first?.text ?? "") && main.subject === second;
}

/** "For example, a household that earns 2,000 marks would pay …": made up to explain. */
function isExample({ text }: Sentence): boolean {
	return /^(?:[Ff]or (?:example|instance)|[Ss]ay|[Ii]magine),? an? [^.;]{1,200}\b(?:would|could|might)\b/.test(
		text,
	);
}

const defined = setOf("defined, understood, taken");
const meant = setOf("means, denotes, refers");

/** "is defined as", "means": it fixes a word and states no fact. */
function isDefinition({ main, phrases, words }: Sentence): boolean {
	if (phrases.has("definitions")) return true;
	if (!main || !defined.has(main.verb.lower)) return meant.has(main?.verb.lower ?? "");
	return main.passive && /^(?:as|to)$/.test(words[main.next]?.lower ?? "");
}

const imperatives = setOf(claimWords.imperatives);
const opensObject =
	kinds.determiner | kinds.name | kinds.number | kinds.preposition | kinds.gerund | kinds.relative;

/** A bare verb opens the sentence, or follows its label: "Sanctions: Freeze the accounts". */
function isImperative({ words, clauses }: Sentence): boolean {
	const colon = words.findIndex(({ text }) => text === ":");
	if (colon > 0 && colon < 8 && imperatives.has(words[colon + 1]?.lower ?? "")) return true;
	const [first, second] = words;
	if (!has(first, kinds.base) || has(first, kinds.past)) return false;
	if (second && second.kinds !== 0 && !has(second, opensObject)) return false;
	const [clause] = clauses;
	return clause === undefined || clause.role !== "main" || clause.auxiliary === first;
}

const duties = setOf("should, must, shall, ought");
const urgent = setOf(claimWords.urgent);

function isRecommendation({ main, words, phrases }: Sentence): boolean {
	if (phrases.has("wishes")) return true;
	if (!main) return false;
	const { auxiliary, verb, subject, next } = main;
	if (duties.has(auxiliary.lower)) return true;
	if (main.form === "state" && subject?.lower === "it") {
		return urgent.has(wordAfter(words, next - 1)?.lower ?? "");
	}
	if (/^(?:needs?|has|have)$/.test(verb.lower) && words[next]?.lower === "to") return true;
	if (!means(verb, meanings.norm) || !has(verb, kinds.base | kinds.third)) return false;
	if (/^(?:needs?|deserves?)$/.test(verb.lower)) return true;
	return !has(subject, kinds.instrument | kinds.actor | kinds.name);
}

const futures = setOf("will, 'll, wo, shall");

function beginOfWish({ main, phrases }: Sentence): number {
	return phrases.get("wishes")?.start ?? main?.auxiliary.start ?? 0;
}

function isFuture({ main, clauses, words }: Sentence): boolean {
	if (futures.has(main?.auxiliary.lower ?? "")) return true;
	return clauses.some(({ verb, next }) => verb.lower === "going" && words[next]?.lower === "to");
}

const hedges = setOf("could, may, might, would");
const openHedges = setOf("if, unless, perhaps, maybe, possibly");
const proposals = setOf(claimWords.proposals);

/** "could collapse", but not "the bill would ban", which is what the bill says. */
function isHedged({ main, words }: Sentence): boolean {
	if (openHedges.has(words[0]?.lower ?? "")) return true;
	if (!main || !hedges.has(main.auxiliary.lower)) return false;
	return main.auxiliary.lower !== "would" || !proposals.has(main.subject?.lower ?? "");
}

const ours = /^(?:[Ww]e|I|[Uu]s|[Oo]urs?|[Mm]y)$/;

function isOwnSide({ main, words }: Sentence): boolean {
	return ours.test(main?.subject?.text ?? "") || ours.test(words[0]?.text ?? "");
}

function isJudgement(sentence: Sentence): boolean {
	return sentence.main !== undefined && isEvaluative(sentence, sentence.main);
}

/** "It’s a classic case of …": it comments on the sentence before. */
function isComment({ main }: Sentence): boolean {
	return main?.form === "state" && /^(?:this|that|these|it|here)$/i.test(main.subject?.text ?? "");
}

const counters = setOf(claimWords.counters);
const topicsRaised = setOf(claimWords.topicsRaised);

/** "The first is to …", "The question is whether …". */
function isCounting({ main }: Sentence): boolean {
	if (!main?.subject || main.form === "past") return false;
	const { lower } = main.subject;
	return counters.has(lower) || (main.form === "state" && topicsRaised.has(lower));
}
