import type { Match } from "../text/phrases.ts";
import type { Word } from "../text/words.ts";

/** `holds`: a verb of saying or thinking; `opinion`: what somebody has; `unnamedHolder`: critics, officials. */
export type HolderCue = "holds" | "opinion" | "unnamedHolder";

/**
 * Whose view a sentence reports, in its own words: “For Arvenia, …”, “According to X, …”,
 * “Belmora's ministers insist …”, “Belmora's objections to …”. Undefined for the author's.
 */
export function readHolder(
	sentence: string,
	list: readonly Word[],
	matches: readonly Match<{ readonly role: string }>[],
): string | undefined {
	const range =
		accordingTo(list) ?? forSomebody(sentence, list) ?? subject(sentence, list, matches);
	if (range === undefined) return undefined;
	const first = list[range.from];
	const last = list[range.to];
	return first && last ? sentence.slice(first.start, last.end) : undefined;
}

interface Range {
	readonly from: number;
	readonly to: number;
}

const longestName = 8;

function accordingTo(list: readonly Word[]): Range | undefined {
	const at = list.findIndex(
		({ key }, index) => key === "according" && list[index + 1]?.key === "to",
	);
	if (at === -1 || at + 2 >= list.length) return undefined;
	return nameFrom(list, at + 2);
}

function nameFrom(list: readonly Word[], from: number): Range | undefined {
	let to = from;
	while (to < list.length && list[to]?.gap !== "comma" && list[to]?.gap !== "break") to++;
	return to - from < longestName ? { from, to } : undefined;
}

/** “For Arvenia, …” and “In Arvenia's view, …”. */
function forSomebody(sentence: string, list: readonly Word[]): Range | undefined {
	const [first] = list;
	if (first?.key !== "for" && first?.key !== "in" && first?.key !== "from") return undefined;
	const name = nameFrom(list, 1);
	if (name === undefined || list[name.to]?.gap !== "comma" || !hasName(sentence, list, name)) {
		return undefined;
	}
	if (first.key === "for") return name;
	const last = list[name.to]?.key ?? "";
	const views = last === "view" || last === "eyes" || last === "perspective";
	return views && name.to > name.from ? { from: name.from, to: name.to - 1 } : undefined;
}

/** The words before the first verb of holding, or before an opinion that belongs to somebody. */
function subject(
	sentence: string,
	list: readonly Word[],
	matches: readonly Match<{ readonly role: string }>[],
): Range | undefined {
	const cue = matches.find(({ payload }) => payload.role === "holds" || payload.role === "opinion");
	if (cue === undefined || cue.first === 0 || cue.first > longestName + 4) return undefined;
	const from = subjectStart(list, cue.first);
	const range = { from, to: cue.first - 1 };
	const known = matches.some(
		({ first, payload }) =>
			payload.role === "unnamedHolder" && first >= range.from && first <= range.to,
	);
	if (cue.payload.role === "opinion" && !isPossessive(sentence, list[range.to])) return undefined;
	const author = authors.has(list[from]?.key ?? "");
	return !author && (known || hasName(sentence, list, range)) ? range : undefined;
}

/** After the last clause break or introductory word before the verb. */
function subjectStart(list: readonly Word[], verb: number): number {
	let at = verb - 1;
	while (at > 0) {
		const gap = list[at - 1]?.gap;
		if (gap === "comma" || gap === "break" || openers.has(list[at - 1]?.key ?? "")) break;
		at--;
	}
	return openers.has(list[at]?.key ?? "") && at < verb - 1 ? at + 1 : at;
}

const openers: ReadonlySet<string> = new Set([
	"but",
	"and",
	"yet",
	"so",
	"while",
	"although",
	"as",
]);

const authors: ReadonlySet<string> = new Set(["i", "we", "this", "it", "our", "my"]);

function isPossessive(sentence: string, word: Word | undefined): boolean {
	if (word === undefined) return false;
	const sign = sentence[word.end];
	return sign === "'" || sign === "’";
}

/** Whether a capital letter says that somebody is named; the sentence's own capital does not count. */
function hasName(sentence: string, list: readonly Word[], { from, to }: Range): boolean {
	for (let at = from; at <= to; at++) {
		const word = list[at];
		if (word === undefined) return false;
		const first = sentence[word.start] ?? "";
		if (first !== first.toLowerCase() && (at > 0 || !commonOpening.has(word.key))) return true;
	}
	return false;
}

const commonOpening: ReadonlySet<string> = new Set([
	"a",
	"all",
	"an",
	"any",
	"each",
	"every",
	"few",
	"her",
	"his",
	"its",
	"most",
	"one",
	"such",
	"that",
	"the",
	"their",
	"there",
	"these",
	"they",
	"those",
	"what",
	"who",
]);
