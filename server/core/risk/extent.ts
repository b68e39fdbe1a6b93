import {
	clauseOpeners,
	joints,
	nounEnds,
	pronouns,
	riskEdges,
	riskLeading,
} from "../lexicon/risk-grammar.ts";
import { badNews } from "../lexicon/risk-words.ts";
import { phrasesOnDemand } from "../text/phrases.ts";
import type { Word } from "../text/words.ts";
import { contentStems } from "./same-risk.ts";

/** A sentence and its words. */
export interface Text {
	readonly sentence: string;
	readonly list: readonly Word[];
}

/** A run of words, both ends included. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

export const mostWords = 12;

/** The noun phrase that begins at a word, without its article; undefined if nothing sensible does. */
export function nounPhrase(text: Text, from: number): Range | undefined {
	return extent(text, from, (key) => openers.has(key) || verbs.has(key));
}

/** The clause that begins at a word: like a noun phrase, but a verb does not end it. */
export function clause(text: Text, from: number): Range | undefined {
	return extent(text, from, (key) => openers.has(key));
}

export function hasBadNews(list: readonly Word[], from: number, to: number): boolean {
	return bad().findIn(list.slice(from, to + 1)).length > 0;
}

/** Whether a comma or a stronger break follows the word. */
export function endsRun(word: Word | undefined): boolean {
	return word === undefined || word.gap === "comma" || word.gap === "break";
}

function extent(text: Text, start: number, ends: (key: string) => boolean): Range | undefined {
	const { list } = text;
	let from = start;
	while (leading.has(list[from]?.key ?? "") && !endsRun(list[from])) from++;
	let to = from;
	while (to - from < mostWords && !endsHere(text, to, ends)) to++;
	if (to - from === mostWords) to = lastJoint(list, from, to);
	while (to > from && edges.has(list[to]?.key ?? "")) to--;
	const first = list[from]?.key ?? "";
	if (to < from || unnamed.has(first) || openers.has(first)) return undefined;
	const said = text.sentence.slice(list[from]?.start, list[to]?.end);
	return contentStems(said).size > 0 ? { from, to } : undefined;
}

/** Whether the name ends with the word at `at`. */
function endsHere({ sentence, list }: Text, at: number, ends: (key: string) => boolean): boolean {
	const word = list[at];
	const next = list[at + 1];
	if (word === undefined || next === undefined || endsRun(word) || ends(next.key)) return true;
	if (word.gap === "mark" && /[()[\]]/u.test(sentence.slice(word.end, next.start))) return true;
	if (next.key !== "and" && next.key !== "or") return false;
	const paired = list.slice(Math.max(0, at - 3), at).some(({ key }) => key === "between");
	return !paired && !hasBadNews(list, at + 2, at + 4);
}

/** The word before the last preposition or conjunction, so that the cut does not split a thought. */
function lastJoint(list: readonly Word[], from: number, to: number): number {
	for (let at = to; at > from + 2; at--) if (cuts.has(list[at]?.key ?? "")) return at - 1;
	return to - 1;
}

const bad = phrasesOnDemand(() => badNews.map((phrase) => [phrase, true] as const));
const openers: ReadonlySet<string> = new Set(clauseOpeners);
const verbs: ReadonlySet<string> = new Set(nounEnds);
const edges: ReadonlySet<string> = new Set(riskEdges);
const leading: ReadonlySet<string> = new Set(riskLeading);
const cuts: ReadonlySet<string> = new Set(joints);
const unnamed: ReadonlySet<string> = new Set(pronouns);
