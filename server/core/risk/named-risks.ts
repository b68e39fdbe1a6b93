import {
	beforeRisking,
	clauseOpeners,
	denials,
	determiners,
	doubts,
	nounEnds,
	possibilities,
	prepositions,
	pronouns,
	riskAdverbs,
	riskEdges,
	riskLeading,
} from "../lexicon/risk-grammar.ts";
import {
	harms,
	mishaps,
	neutralLeadIns,
	notRisked,
	notRiskLanguage,
	riskClauses,
	riskLeadIns,
	riskLists,
	riskVerbs,
	setbacks,
} from "../lexicon/risk-words.ts";
import { type Match, phrasesOnDemand } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import { type Word, words } from "../text/words.ts";
import {
	clause,
	endsRun,
	hasBadNews,
	mostWords,
	nounPhrase,
	type Range,
	type Text,
} from "./extent.ts";

/** What may go wrong, in the author's own words. */
export interface NamedRisk {
	/** UTF-16 offsets into the sentence. */
	readonly span: Span;
	/** The words at the span: a noun phrase or a short clause, at most twelve words. */
	readonly phrase: string;
}

/**
 * The risks a sentence of clean prose names, in its order; they do not overlap. Empty when it
 * speaks of risk in general only, and when no phrase would make sense in a table.
 */
export function namedRisks(sentence: string): readonly NamedRisk[] {
	const list = words(sentence);
	const matches = phrases().findIn(list);
	const masks = matches.filter(({ payload }) => payload === "mask");
	const open = matches.filter((match) => !masks.some((mask) => overlap(match, mask)));
	const text: Text = { sentence, list };
	const ranges = kinds.flatMap((kind) =>
		open.filter(({ payload }) => payload === kind).map((match) => rangeOf(text, match)),
	);
	const kept: Range[] = [];
	for (const range of ranges) {
		if (range && !kept.some((other) => range.from <= other.to && other.from <= range.to)) {
			kept.push(range);
		}
	}
	return kept.sort((a, b) => a.from - b.from).flatMap((range) => nameAt(text, range) ?? []);
}

/** In the order in which they win where they overlap. */
const kinds = ["leadIn", "clause", "verb", "harm", "setback", "neutral", "list", "mishap"] as const;
type Kind = (typeof kinds)[number] | "mask";

const phrases = phrasesOnDemand<Kind>(() => [
	...riskLeadIns.map((phrase) => [phrase, "leadIn"] as const),
	...riskClauses.map((phrase) => [phrase, "clause"] as const),
	...riskVerbs.map((phrase) => [phrase, "verb"] as const),
	...harms.map((phrase) => [phrase, "harm"] as const),
	...setbacks.map((phrase) => [phrase, "setback"] as const),
	...neutralLeadIns.map((phrase) => [phrase, "neutral"] as const),
	...riskLists.map((phrase) => [phrase, "list"] as const),
	...mishaps.map((phrase) => [phrase, "mishap"] as const),
	...notRiskLanguage.map((phrase) => [phrase, "mask"] as const),
]);

function rangeOf(text: Text, match: Match<Kind>): Range | undefined {
	if (isDenied(text.list, match)) return undefined;
	switch (match.payload) {
		case "leadIn":
			return follows(text, match) ? nounPhrase(text, match.last + 1) : undefined;
		case "clause":
			return feared(text, match);
		case "verb":
			return risked(text, match);
		case "harm":
			return harmed(text, match, new Set(possibilities));
		case "setback":
			return harmed(text, match, new Set(doubts));
		case "neutral":
			return badOutcome(text, match);
		case "list":
			return listed(text, match);
		case "mishap":
			return mishap(text, match);
		case "mask":
			return undefined;
	}
}

/** Whether the next word belongs to the same run of words. */
function follows({ list }: Text, { last }: Match<unknown>): boolean {
	return !endsRun(list[last]);
}

function isDenied(list: readonly Word[], { first, last }: Match<unknown>): boolean {
	return list.slice(Math.max(0, first - 1), last + 1).some(({ key }) => denying.has(key));
}

/** “the risk that the host withdraws”, not “risks that need a plan” or “the danger that it poses”. */
function feared(text: Text, match: Match<unknown>): Range | undefined {
	const next = text.list[match.last + 1];
	if (next === undefined || !follows(text, match)) return undefined;
	const letter = text.sentence[next.start] ?? "";
	const relative = !articles.has(next.key) && letter === letter.toLowerCase();
	if (relative && !isStated(text, match)) return undefined;
	const range = clause(text, match.last + 1);
	if (range === undefined) return undefined;
	const said = text.list.slice(range.from, range.to + 1);
	return said.some(({ key }) => key.startsWith("pose")) ? undefined : range;
}

/** “There is a risk that smugglers turn to the road” goes on with a clause of its own. */
function isStated({ list }: Text, { first }: Match<unknown>): boolean {
	return list.slice(Math.max(0, first - 6), first).some(({ key }) => key === "there");
}

/** “risks” is a verb before “losing …”, “the trust of …” or “escalation”, and hardly elsewhere. */
function risked(text: Text, match: Match<unknown>): Range | undefined {
	const { list } = text;
	const next = list[match.last + 1]?.key ?? "";
	if (!follows(text, match) || notRisked.includes(next)) return undefined;
	const before = list[match.first - 1]?.key ?? "";
	const plural = before.endsWith("s") && !before.endsWith("ss");
	if (list[match.first]?.key === "risk" && !plural && !risking.has(before)) return undefined;
	const acts = next.length > 5 && next.endsWith("ing");
	const starts = acts || articles.has(next) || hasBadNews(list, match.last + 1, match.last + 2);
	return starts ? nounPhrase(text, match.last + 1) : undefined;
}

/** “Belmora might scale back cooperation”: with its subject where that is short and no pronoun. */
function harmed(text: Text, match: Match<unknown>, modals: ReadonlySet<string>): Range | undefined {
	const { list } = text;
	let modal = match.first - 1;
	while (adverbs.has(list[modal]?.key ?? "") && list[modal]?.gap === "space") modal--;
	if (!modals.has(list[modal]?.key ?? "") || list[modal]?.gap !== "space") return undefined;
	const rest = nounPhrase(text, match.first);
	if (rest === undefined) return undefined;
	const from = subjectStart(list, modal);
	if (from !== undefined && rest.to - from < mostWords) return { from, to: rest.to };
	return rest.to > rest.from ? rest : undefined;
}

const longestSubject = 4;

/** The first word of a clause that begins with its subject, a few words before the modal. */
function subjectStart(list: readonly Word[], modal: number): number | undefined {
	let at = modal;
	while (at > 0 && !endsRun(list[at - 1])) at--;
	while (leading.has(list[at]?.key ?? "") && at < modal) at++;
	if (at >= modal || modal - at > longestSubject) return undefined;
	const subject = list.slice(at, modal).map(({ key }) => key);
	return unnamed.has(subject[0] ?? "") || subject.some((key) => openers.has(key)) ? undefined : at;
}

function badOutcome(text: Text, match: Match<unknown>): Range | undefined {
	const range = follows(text, match) ? nounPhrase(text, match.last + 1) : undefined;
	return range && hasBadNews(text.list, range.from, range.to) ? range : undefined;
}

/** “unintended consequences—like higher prices”: what the list begins with. */
function listed(text: Text, match: Match<unknown>): Range | undefined {
	const next = text.list[match.last + 1]?.key;
	if (next === "like" || next === "including") return nounPhrase(text, match.last + 2);
	if (next !== "such" || text.list[match.last + 2]?.key !== "as") return undefined;
	return nounPhrase(text, match.last + 3);
}

const mostAdjectives = 3;

/** “a broader diplomatic fallout”: the noun with the adjectives after its article. */
function mishap(text: Text, match: Match<unknown>): Range | undefined {
	const { list } = text;
	let from = match.first;
	while (from > 0 && match.first - from < mostAdjectives && list[from - 1]?.gap === "space") {
		const before = list[from - 1]?.key ?? "";
		if (before === "to") return undefined;
		if (articles.has(before) || joining.has(before) || before.endsWith("ing")) break;
		if (edges.has(before) || openers.has(before) || verbs.has(before)) return undefined;
		from--;
	}
	const goesOn = follows(text, match) && joining.has(list[match.last + 1]?.key ?? "");
	const to = goesOn ? (nounPhrase(text, match.first)?.to ?? match.last) : match.last;
	return from === match.first && to === match.last ? undefined : { from, to };
}

function overlap(a: Match<unknown>, b: Match<unknown>): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** Undefined where a quotation would be cut in two. */
function nameAt({ sentence, list }: Text, { from, to }: Range): NamedRisk | undefined {
	const start = list[from]?.start ?? 0;
	const end = list[to]?.end ?? start;
	const phrase = sentence.slice(start, end);
	const marks = phrase.match(/["“”„«»]/gu)?.length ?? 0;
	return marks % 2 === 0 ? { span: { start, end }, phrase } : undefined;
}

const adverbs: ReadonlySet<string> = new Set(riskAdverbs);
const articles: ReadonlySet<string> = new Set(determiners);
const denying: ReadonlySet<string> = new Set(denials);
const edges: ReadonlySet<string> = new Set(riskEdges);
const joining: ReadonlySet<string> = new Set(prepositions);
const leading: ReadonlySet<string> = new Set(riskLeading);
const openers: ReadonlySet<string> = new Set(clauseOpeners);
const risking: ReadonlySet<string> = new Set(beforeRisking);
const unnamed: ReadonlySet<string> = new Set(pronouns);
const verbs: ReadonlySet<string> = new Set(nounEnds);
