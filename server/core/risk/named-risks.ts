import {
	badNews,
	clauseOpeners,
	harms,
	mishaps,
	neutralLeadIns,
	notRisked,
	notRiskLanguage,
	nounEnds,
	riskClauses,
	riskEdges,
	riskLeadIns,
	riskLists,
	riskVerbs,
	setbacks,
} from "../lexicon/risk-words.ts";
import { type Match, phrasesOnDemand } from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import { type Word, words } from "../text/words.ts";
import { contentStems } from "./same-risk.ts";

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
		open.filter(({ payload }) => payload === kind).map((match) => rangeAfter(text, match)),
	);
	const kept: Range[] = [];
	for (const range of ranges) {
		if (range && !kept.some((other) => range.from <= other.to && other.from <= range.to)) {
			kept.push(range);
		}
	}
	return kept.sort((a, b) => a.from - b.from).map((range) => nameAt(text, range));
}

/** In the order in which they win where they overlap. */
const kinds = ["leadIn", "clause", "verb", "harm", "setback", "neutral", "list", "mishap"] as const;
type Kind = (typeof kinds)[number];

const phrases = phrasesOnDemand<Kind | "mask">(() => [
	...riskLeadIns.map((phrase) => [phrase, "leadIn"] as const),
	...neutralLeadIns.map((phrase) => [phrase, "neutral"] as const),
	...riskClauses.map((phrase) => [phrase, "clause"] as const),
	...riskVerbs.map((phrase) => [phrase, "verb"] as const),
	...harms.map((phrase) => [phrase, "harm"] as const),
	...riskLists.map((phrase) => [phrase, "list"] as const),
	...setbacks.map((phrase) => [phrase, "setback"] as const),
	...mishaps.map((phrase) => [phrase, "mishap"] as const),
	...notRiskLanguage.map((phrase) => [phrase, "mask"] as const),
]);

const bad = phrasesOnDemand(() => badNews.map((phrase) => [phrase, true] as const));

interface Text {
	readonly sentence: string;
	readonly list: readonly Word[];
}

/** A run of words, both ends included. */
interface Range {
	readonly from: number;
	readonly to: number;
}

function rangeAfter(text: Text, match: Match<Kind | "mask">): Range | undefined {
	if (isDenied(text.list, match)) return undefined;
	switch (match.payload) {
		case "leadIn":
			return follows(text, match) ? nounPhrase(text, match.last + 1) : undefined;
		case "neutral":
			return withBadNews(text, follows(text, match) ? nounPhrase(text, match.last + 1) : undefined);
		case "clause":
			return follows(text, match) ? clause(text, match.last + 1) : undefined;
		case "verb":
			return risked(text, match);
		case "harm":
			return harmed(text, match, permits);
		case "setback":
			return harmed(text, match, doubts);
		case "mishap":
			return mishap(text, match);
		case "list":
			return listed(text, match);
		case "mask":
			return undefined;
	}
}

/** Whether the next word belongs to the same run of words. */
function follows({ list }: Text, { last }: Match<unknown>): boolean {
	return list[last]?.gap === "space" || list[last]?.gap === "mark";
}

const denials: ReadonlySet<string> = new Set(["no", "without", "little", "not", "never", "cannot"]);

function isDenied(list: readonly Word[], { first, last }: Match<unknown>): boolean {
	return list.slice(Math.max(0, first - 1), last + 1).some(({ key }) => denials.has(key));
}

function withBadNews(text: Text, range: Range | undefined): Range | undefined {
	if (range === undefined) return undefined;
	return bad().findIn(text.list.slice(range.from, range.to + 1)).length > 0 ? range : undefined;
}

const determiners: ReadonlySet<string> = new Set([
	"a",
	"an",
	"another",
	"any",
	"both",
	"her",
	"his",
	"its",
	"our",
	"the",
	"their",
	"further",
	"greater",
	"more",
]);

/** “risks” is a verb before “losing …”, “the trust of …” or “escalation”, and hardly elsewhere. */
function risked(text: Text, match: Match<unknown>): Range | undefined {
	if (!follows(text, match)) return undefined;
	const { list } = text;
	const next = list[match.last + 1]?.key ?? "";
	if (notRisked.includes(next)) return undefined;
	const acts = next.length > 5 && next.endsWith("ing");
	const noun =
		list[match.first]?.key === "risk" && determiners.has(list[match.first - 1]?.key ?? "");
	if (noun) return undefined;
	if (!acts && !determiners.has(next) && !startsBadly(list, match.last + 1)) return undefined;
	return nounPhrase(text, match.last + 1);
}

function startsBadly(list: readonly Word[], at: number): boolean {
	return bad().findIn(list.slice(at, at + 2)).length > 0;
}

const doubts: ReadonlySet<string> = new Set(["could", "might"]);
const permits: ReadonlySet<string> = new Set(["could", "may", "might", "would"]);

const adverbs: ReadonlySet<string> = new Set([
	"also",
	"easily",
	"even",
	"eventually",
	"further",
	"quickly",
	"seriously",
	"severely",
	"simply",
	"soon",
	"still",
	"then",
	"well",
]);

/** “Belmora might scale back cooperation”: with its subject where that is short and no pronoun. */
function harmed(text: Text, match: Match<unknown>, modals: ReadonlySet<string>): Range | undefined {
	const { list } = text;
	let modal = match.first - 1;
	while (adverbs.has(list[modal]?.key ?? "") && list[modal]?.gap === "space") modal--;
	if (!modals.has(list[modal]?.key ?? "") || list[modal]?.gap !== "space") return undefined;
	const rest = nounPhrase(text, match.first);
	if (rest === undefined) return undefined;
	const from = subjectStart(list, modal);
	const whole = from === undefined ? undefined : { from, to: rest.to };
	if (whole && whole.to - whole.from < mostWords) return whole;
	return rest.to > rest.from ? rest : undefined;
}

const pronouns: ReadonlySet<string> = new Set([
	"he",
	"i",
	"it",
	"she",
	"that",
	"these",
	"they",
	"this",
	"those",
	"we",
	"which",
	"who",
	"you",
]);

/** The first word of a clause that begins with its subject, a few words before the modal. */
function subjectStart(list: readonly Word[], modal: number): number | undefined {
	let at = modal;
	while (at > 0 && !endsRun(list[at - 1])) at--;
	while (leading.has(list[at]?.key ?? "") && at < modal) at++;
	const first = list[at]?.key ?? "";
	if (at >= modal || modal - at > longestSubject || pronouns.has(first)) return undefined;
	for (let index = at; index < modal; index++) {
		if (openers.has(list[index]?.key ?? "")) return undefined;
	}
	return at;
}

const longestSubject = 4;

/** “a broader diplomatic fallout”: the noun with the adjectives between it and its article. */
function mishap(text: Text, match: Match<unknown>): Range | undefined {
	const { list } = text;
	let from = match.first;
	while (from > 0 && match.first - from < 3 && list[from - 1]?.gap === "space") {
		const before = list[from - 1]?.key ?? "";
		if (determiners.has(before) || prepositions.has(before)) break;
		if (edges.has(before) || openers.has(before) || verbal.has(before)) return undefined;
		from--;
	}
	if (from > 0 && list[from - 1]?.gap === "space" && match.first - from === 3) from = match.first;
	const goesOn = follows(text, match) && prepositions.has(list[match.last + 1]?.key ?? "");
	const to = goesOn ? (nounPhrase(text, match.first)?.to ?? match.last) : match.last;
	const bare = from === match.first && to === match.last;
	return bare ? undefined : { from, to };
}

const prepositions: ReadonlySet<string> = new Set([
	"against",
	"among",
	"at",
	"between",
	"by",
	"from",
	"in",
	"of",
	"on",
	"over",
	"with",
]);

/** “unintended consequences—like higher migration”: what the list begins with. */
function listed(text: Text, match: Match<unknown>): Range | undefined {
	const next = text.list[match.last + 1]?.key;
	if (next === "like" || next === "including") return nounPhrase(text, match.last + 2);
	if (next !== "such" || text.list[match.last + 2]?.key !== "as") return undefined;
	return nounPhrase(text, match.last + 3);
}

const verbal: ReadonlySet<string> = new Set(nounEnds);
const openers: ReadonlySet<string> = new Set(clauseOpeners);
const edges: ReadonlySet<string> = new Set(riskEdges);
const leading: ReadonlySet<string> = new Set([
	"a",
	"also",
	"an",
	"and",
	"any",
	"but",
	"either",
	"or",
	"some",
	"such",
	"the",
	"yet",
]);

const mostWords = 12;

function nounPhrase(text: Text, from: number): Range | undefined {
	return extent(text, from, (key) => openers.has(key) || verbal.has(key));
}

/** Not “the danger that such weapons pose”, which names what is dangerous. */
function clause(text: Text, from: number): Range | undefined {
	const range = extent(text, from, (key) => openers.has(key));
	if (range === undefined) return undefined;
	const said = text.list.slice(range.from, range.to + 1);
	return said.some(({ key }) => key.startsWith("pose")) ? undefined : range;
}

/** From the first word that matters to the end of the clause, but no more than twelve words. */
function extent(text: Text, start: number, ends: (key: string) => boolean): Range | undefined {
	const { list } = text;
	let from = start;
	while (leading.has(list[from]?.key ?? "") && !endsRun(list[from])) from++;
	let to = from;
	while (to - from < mostWords && !endsHere(text, to, ends)) to++;
	if (to - from === mostWords) to = lastJoint(list, from, to);
	while (to > from && edges.has(list[to]?.key ?? "")) to--;
	const first = list[from]?.key ?? "";
	if (to < from || pronouns.has(first) || ends(first)) return undefined;
	const said = text.sentence.slice(list[from]?.start, list[to]?.end);
	return contentStems(said).size > 0 ? { from, to } : undefined;
}

/** Whether the name ends with the word at `at`. */
function endsHere({ sentence, list }: Text, at: number, ends: (key: string) => boolean): boolean {
	const word = list[at];
	const next = list[at + 1];
	if (word === undefined || next === undefined || endsRun(word)) return true;
	if (word.gap === "mark" && /[()[\]]/u.test(sentence.slice(word.end, next.start))) return true;
	if (ends(next.key)) return true;
	return (
		next.key === "and" &&
		(pronouns.has(list[at + 2]?.key ?? "") || verbal.has(list[at + 2]?.key ?? ""))
	);
}

function endsRun(word: Word | undefined): boolean {
	return word === undefined || word.gap === "comma" || word.gap === "break";
}

const joints: ReadonlySet<string> = new Set([
	"and",
	"at",
	"by",
	"for",
	"from",
	"in",
	"of",
	"on",
	"or",
	"over",
	"through",
	"to",
	"with",
]);

/** The word before the last preposition or conjunction, so that the cut does not split a thought. */
function lastJoint(list: readonly Word[], from: number, to: number): number {
	for (let at = to; at > from + 2; at--) if (joints.has(list[at]?.key ?? "")) return at - 1;
	return to - 1;
}

function overlap(a: Match<unknown>, b: Match<unknown>): boolean {
	return a.first <= b.last && b.first <= a.last;
}

/** The name with the possessive ’s that the words leave out. */
function nameAt({ sentence, list }: Text, { from, to }: Range): NamedRisk {
	const start = list[from]?.start ?? 0;
	const end = list[to]?.end ?? start;
	return { span: { start, end }, phrase: sentence.slice(start, end) };
}
