import {
	beforeHolding,
	holderOpeners,
	notHolders,
	notNames,
	possessives,
	viewWords,
} from "../lexicon/axes-context.ts";
import type { Match } from "../text/phrases.ts";
import type { Word } from "../text/words.ts";

/** A verb of saying or thinking, what somebody has, and people without a name: critics, officials. */
export type HolderCue = "holds" | "opinion" | "unnamedHolder";

/**
 * Finds whose view a sentence reports, in its own words: “For Arvenia, …”, “According to X, …”,
 * “Belmora's ministers insist …”, “Belmora's objections to …”, “…, critics say”. The answer takes
 * the place of a term, as the number of its first word; undefined is the author's own view.
 */
export function readHolders(
	sentence: string,
	list: readonly Word[],
	matches: readonly Match<{ readonly role: string }>[],
): (first: number) => string | undefined {
	const text = { sentence, list };
	const whole = accordingTo(text) ?? forSomebody(text);
	if (whole) return () => nameAt(text, whole);
	const reported = matches.flatMap((cue) => viewOf(text, cue, matches) ?? []);
	if (reported.length === 0) return () => undefined;
	return (first) => {
		const before = reported.findLast(({ from }) => from <= first);
		const view = before ?? reported.find(({ last }) => last);
		return view && nameAt(text, view.holder);
	};
}

interface Text {
	readonly sentence: string;
	readonly list: readonly Word[];
}

/** A run of words, both ends included. */
interface Range {
	readonly from: number;
	readonly to: number;
}

interface View {
	readonly holder: Range;
	/** The word that says that a view follows. */
	readonly from: number;
	/** It closes the sentence or a quotation, so that the view stands before it. */
	readonly last: boolean;
}

const longestName = 8;

function nameAt({ sentence, list }: Text, { from, to }: Range): string | undefined {
	const first = list[from];
	const last = list[to];
	return first && last ? sentence.slice(first.start, last.end) : undefined;
}

function accordingTo({ list }: Text): Range | undefined {
	const at = list.findIndex(
		({ key }, index) => key === "according" && list[index + 1]?.key === "to",
	);
	const start = list[at + 2]?.key;
	if (at === -1 || start === undefined || others.has(start)) return undefined;
	return nameFrom(list, at + 2, longestName);
}

/** The words up to the next comma or break, if they are few. */
function nameFrom(list: readonly Word[], from: number, most: number): Range | undefined {
	let to = from;
	while (to < list.length && !endsRun(list[to])) to++;
	return to - from < most ? { from, to } : undefined;
}

/** “For Arvenia, …” and “In Arvenia's view, …”. */
function forSomebody(text: Text): Range | undefined {
	const { list } = text;
	const key = list[0]?.key;
	if (key !== "for" && key !== "in" && key !== "from") return undefined;
	const name = nameFrom(list, 1, 4);
	if (name === undefined || list[name.to]?.gap !== "comma" || !hasName(text, name))
		return undefined;
	if (key === "for") return name;
	if (!views.has(list[name.to]?.key ?? "") || name.to === name.from) return undefined;
	return { from: name.from, to: name.to - 1 };
}

function viewOf(
	text: Text,
	cue: Match<{ readonly role: string }>,
	matches: readonly Match<{ readonly role: string }>[],
): View | undefined {
	const { role } = cue.payload;
	if (cue.first === 0 || (role !== "holds" && role !== "opinion")) return undefined;
	const range = role === "opinion" ? owner(text, cue.first) : subject(text, cue.first);
	if (range === undefined || range.to - range.from >= longestName) return undefined;
	const unnamed = matches.some(
		({ first, payload }) =>
			payload.role === "unnamedHolder" && first >= range.from && first <= range.to,
	);
	if (!unnamed && !hasName(text, range)) return undefined;
	const last = cue.last >= text.list.length - 2 || followsQuotation(text, range.from);
	return { holder: range, from: cue.first, last };
}

function followsQuotation({ sentence, list }: Text, at: number): boolean {
	const before = list[at - 1];
	return before !== undefined && /["”»]/u.test(sentence.slice(before.end, list[at]?.start));
}

/** “Belmora's” before “objections”: the name that has the opinion. */
function owner({ sentence, list }: Text, opinion: number): Range | undefined {
	let to = opinion - 1;
	if (!isPossessive(sentence, list[to]) && !isPossessive(sentence, list[to - 1])) return undefined;
	if (!isPossessive(sentence, list[to])) to--;
	let from = to;
	while (from > 0 && list[from - 1]?.gap === "space" && isCapital(sentence, list[from - 1])) from--;
	return { from, to };
}

/** The clause before the verb, or what an aside follows: “The envoy, once a judge, says”. */
function subject({ list }: Text, verb: number): Range | undefined {
	let to = verb - 1;
	while (to > 0 && isAuxiliary(list[to]?.key ?? "") && !endsRun(list[to])) to--;
	if (endsRun(list[to])) {
		const from = afterOpeners(list, 0);
		const name = nameFrom(list, from, longestName);
		return name && name.to < to ? name : undefined;
	}
	let from = to;
	while (from > 0 && !endsRun(list[from - 1])) from--;
	from = afterOpeners(list, from);
	if (from > to || notHolders.includes(list[from]?.key ?? "")) return undefined;
	return { from, to };
}

function afterOpeners(list: readonly Word[], start: number): number {
	let from = start;
	while (openers.has(list[from]?.key ?? "")) from++;
	return from;
}

function isAuxiliary(key: string): boolean {
	return auxiliaries.has(key) || (key.length > 4 && key.endsWith("ly"));
}

function endsRun(word: Word | undefined): boolean {
	return word?.gap === "comma" || word?.gap === "break";
}

function isPossessive(sentence: string, word: Word | undefined): boolean {
	const sign = word && sentence[word.end];
	return sign === "'" || sign === "’";
}

function isCapital(sentence: string, word: Word | undefined): boolean {
	const letter = word && sentence[word.start];
	return letter !== undefined && letter !== letter.toLowerCase();
}

/** Whether a capital letter names somebody; that of the first word may be the sentence's own. */
function hasName({ sentence, list }: Text, { from, to }: Range): boolean {
	for (let at = from; at <= to; at++) {
		const word = list[at];
		if (isCapital(sentence, word) && (at > 0 || !isCommon(word?.key ?? ""))) return true;
	}
	return false;
}

function isCommon(key: string): boolean {
	return common.has(key) || (key.length > 5 && key.endsWith("ing"));
}

const auxiliaries: ReadonlySet<string> = new Set(beforeHolding);
const common: ReadonlySet<string> = new Set(notNames);
const openers: ReadonlySet<string> = new Set(holderOpeners);
const others: ReadonlySet<string> = new Set(possessives);
const views: ReadonlySet<string> = new Set(viewWords);
