import type { Span } from "./span.ts";
import { type Word, words } from "./words.ts";

/**
 * Many phrases, found in one pass. A phrase is written as a policy analyst would write it:
 * case does not matter; a space also matches a hyphen; `(a|b)` is a choice, also inside a word;
 * `*` ends a word with any suffix; `?` after a choice or a space makes it optional;
 * ` ... ` stands for up to four words, never across a clause break; `\` takes a sign literally.
 */
export interface Phrases<T> {
	/** The phrases that could not be read. They match nothing. */
	readonly problems: readonly PhraseProblem[];
	/** Every match, overlapping ones too, by where they begin. */
	find(text: string): Match<T>[];
	/** The same for a sentence already split into words. */
	findIn(words: readonly Word[]): Match<T>[];
}

export interface Match<T> {
	/** The phrase as it was written in the list. */
	readonly phrase: string;
	readonly payload: T;
	/** UTF-16 offsets into the text. */
	readonly span: Span;
	/** The first and the last word of the match, counted from 0. */
	readonly first: number;
	readonly last: number;
}

export interface PhraseProblem {
	readonly phrase: string;
	/** One sentence for the user who wrote the phrase. */
	readonly message: string;
}

/** Costs about as much as reading the phrases aloud, so once for all texts. */
export function compilePhrases<T>(
	entries: Iterable<readonly [phrase: string, payload: T]>,
): Phrases<T> {
	const starts: Starts<T> = { exact: new Map(), prefixes: new Map() };
	const problems: PhraseProblem[] = [];
	for (const [phrase, payload] of entries) {
		const first = readPhrase(phrase);
		if (typeof first === "string") problems.push({ phrase, message: `“${phrase}” ${first}` });
		else addStarts(starts, first, { phrase, payload });
	}
	return {
		problems,
		find: (text) => findAll(words(text), starts),
		findIn: (list) => findAll(list, starts),
	};
}

/** Compiles a list on its first use, so that a run that never asks for it pays nothing. */
export function phrasesOnDemand<T>(
	entries: () => Iterable<readonly [phrase: string, payload: T]>,
): () => Phrases<T> {
	let compiled: Phrases<T> | undefined;
	return () => {
		compiled ??= compilePhrases(entries());
		return compiled;
	};
}

/**
 * The matches that do not overlap: longer before shorter, then as `prefer` orders them, then
 * the earlier. In the order of the text.
 */
export function longestMatches<T>(
	matches: readonly Match<T>[],
	prefer: (a: Match<T>, b: Match<T>) => number = () => 0,
): Match<T>[] {
	const byLength = matches.toSorted(
		(a, b) => lengthOf(b) - lengthOf(a) || prefer(a, b) || a.first - b.first,
	);
	const taken = new Set<number>();
	const kept = byLength.filter((match) => take(match, taken));
	return kept.sort((a, b) => a.first - b.first);
}

function lengthOf({ span }: Match<unknown>): number {
	return span.end - span.start;
}

function take({ first, last }: Match<unknown>, taken: Set<number>): boolean {
	for (let at = first; at <= last; at++) if (taken.has(at)) return false;
	for (let at = first; at <= last; at++) taken.add(at);
	return true;
}

interface Entry<T> {
	readonly phrase: string;
	readonly payload: T;
}

/** A place in a phrase, between two of its words. */
interface Place {
	/** The phrase may end here. */
	readonly ends: boolean;
	/** Up to four other words may stand before the next one. */
	readonly loose: boolean;
	readonly steps: readonly Step[];
	/** What follows may be left out, as if this place were the later one. */
	readonly skip: Place | undefined;
}

/** A word that may come next. */
interface Step {
	readonly key: string;
	/** The word may go on. */
	readonly prefix: boolean;
	readonly to: Place;
}

/** Where phrases begin, by their first word. */
interface Starts<T> {
	readonly exact: Map<string, Start<T>[]>;
	/** By the first letters of words that were written with a `*`. */
	readonly prefixes: Map<number, Start<T>[]>;
}

interface Start<T> {
	readonly entry: Entry<T>;
	readonly key: string;
	readonly to: Place;
}

function addStarts<T>({ exact, prefixes }: Starts<T>, first: Place, entry: Entry<T>): void {
	for (let place: Place | undefined = first; place; place = place.skip) {
		for (const { key, prefix, to } of place.steps) {
			const start = { entry, key, to };
			if (prefix) push(prefixes, firstLetters(key), start);
			else push(exact, key, start);
		}
	}
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}

/** A small number, equal for words that begin alike, and seldom for others. */
function firstLetters(key: string): number {
	return (key.charCodeAt(0) * 961 + key.charCodeAt(1) * 31 + key.charCodeAt(2)) & 0x3fff;
}

function findAll<T>(list: readonly Word[], { exact, prefixes }: Starts<T>): Match<T>[] {
	const found: Match<T>[] = [];
	let left = mostVisitsAWord * (list.length + 10);
	for (let first = 0; first < list.length && left > 0; first++) {
		const key = list[first]?.key;
		if (key === undefined) break;
		const from = found.length;
		for (const start of exact.get(key) ?? none) {
			if (left > 0) left -= follow(start, list, first, found, from);
		}
		if (key.length < shortestPrefix) continue;
		for (const start of prefixes.get(firstLetters(key)) ?? none) {
			if (left > 0 && key.startsWith(start.key)) left -= follow(start, list, first, found, from);
		}
	}
	return found;
}

const none: readonly never[] = [];

/** Returns how many words it looked at. */
function follow<T>(
	{ entry, to }: Start<T>,
	list: readonly Word[],
	first: number,
	found: Match<T>[],
	from: number,
): number {
	const search: Search = {
		list,
		left: mostVisits,
		report: (last) => add(found, from, entry, list, first, last),
	};
	walk(to, first, search);
	return 1 + mostVisits - search.left;
}

/** One phrase tried from one word on. */
interface Search {
	readonly list: readonly Word[];
	/** How many more words may be looked at; only a phrase that repeats itself needs many. */
	left: number;
	/** Takes each word that ends the phrase. */
	report(last: number): void;
}

/** Goes on from a place after the word at `at`. */
function walk(place: Place, at: number, search: Search): void {
	for (let here: Place | undefined = place; here; here = here.skip) {
		if (here.ends) search.report(at);
		if (here.loose) walkLoosely(here, at, search);
		else if (search.list[at]?.gap === "space") step(here, at + 1, search);
	}
}

function walkLoosely(place: Place, at: number, search: Search): void {
	for (let to = at + 1; to <= at + 1 + looseWords; to++) {
		if (search.list[to - 1]?.gap === "break") return;
		step(place, to, search);
	}
}

function step({ steps }: Place, at: number, search: Search): void {
	const word = search.list[at];
	if (word === undefined || search.left-- <= 0) return;
	for (const { key, prefix, to } of steps) {
		if (word.key === key || (prefix && word.key.startsWith(key))) walk(to, at, search);
	}
}

/** A phrase may reach one end in several ways; it counts once for each place. */
function add<T>(
	found: Match<T>[],
	from: number,
	{ phrase, payload }: Entry<T>,
	list: readonly Word[],
	first: number,
	last: number,
): void {
	for (let at = from; at < found.length; at++) {
		const match = found[at];
		if (match?.last === last && match.payload === payload && match.phrase === phrase) return;
	}
	const start = list[first]?.start ?? 0;
	const end = list[last]?.end ?? start;
	found.push({ phrase, payload, span: { start, end }, first, last });
}

const longestPhrase = 240;
const mostForms = 256;
const mostNesting = 8;
const mostLoose = 2;
const looseWords = 4;
const shortestPrefix = 3;
const mostVisits = 200;
/** Real vocabularies need a tenth of it; only phrases that were made to cost time need more. */
const mostVisitsAWord = 200;

/** The place before a phrase's first word, or what is wrong with the phrase. */
function readPhrase(phrase: string): Place | string {
	if (phrase.length > longestPhrase) return `is longer than ${longestPhrase} characters.`;
	const parts = splitPhrase(phrase);
	const dots = parts.filter((part) => part === "...").length;
	if (dots > mostLoose) return `has more than ${mostLoose} “...”.`;
	let place: Place = { ends: true, loose: false, steps: [], skip: undefined };
	for (let at = parts.length - 1; at >= 0; at--) {
		const part = parts[at] ?? "";
		if (part === "...") {
			const between = at > 0 && at < parts.length - 1 && parts[at - 1] !== "...";
			if (!between) return "has a “...” that does not stand between two words.";
			continue;
		}
		const before = placeBefore(part, parts[at - 1] === "...", place);
		if (typeof before === "string") return before;
		place = before;
	}
	return canEnd(place) ? "has no word." : place;
}

/** Whether everything from here on may be left out. */
function canEnd(place: Place): boolean {
	for (let at: Place | undefined = place; at; at = at.skip) if (at.ends) return true;
	return false;
}

/** Cuts at the spaces outside brackets, except optional ones. */
function splitPhrase(phrase: string): readonly string[] {
	if (!/[()\\?]/.test(phrase)) return phrase.split(" ").filter((part) => part !== "");
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	signs.lastIndex = 0;
	for (let match = signs.exec(phrase); match; match = signs.exec(phrase)) {
		const [sign] = match;
		if (sign === "(") depth++;
		else if (sign === ")") depth--;
		else if (sign === " " && depth <= 0) {
			if (match.index > from) parts.push(phrase.slice(from, match.index));
			from = match.index + 1;
		}
	}
	if (from < phrase.length) parts.push(phrase.slice(from));
	return parts;
}

/** Brackets and spaces; what is escaped or optional is taken together, so that it does not count. */
const signs = /\\.| \?|[ ()]/gsu;

/** The place before one part of a phrase, which may be several words or none. */
function placeBefore(part: string, loose: boolean, after: Place): Place | string {
	if (isPlain(part))
		return { ends: false, loose, steps: [plainStep(part, after)], skip: undefined };
	const expansion = expand(part, 0, 0);
	if (typeof expansion === "string") return expansion;
	if (expansion.end < part.length) return "has a closing bracket without an opening one.";
	const steps: Step[] = [];
	let skip: Place | undefined;
	for (const form of new Set(expansion.forms)) {
		if (form.trim() === "") {
			skip = after;
			continue;
		}
		const first = readForm(form, after);
		if (typeof first === "string") return first;
		steps.push(first);
	}
	return { ends: false, loose, steps, skip };
}

/** One word of a few plain letters, as most are. */
function isPlain(form: string): boolean {
	return /^[a-z]{3,}\*?$/.test(form);
}

function plainStep(word: string, to: Place): Step {
	const prefix = word.endsWith("*");
	return { key: prefix ? word.slice(0, -1) : word, prefix, to };
}

/** The step to the first word of a part written without brackets. */
function readForm(form: string, after: Place): Step | string {
	if (isPlain(form)) return plainStep(form, after);
	let to = after;
	let first: Step | undefined;
	for (const chunk of form.split(" ").reverse()) {
		if (chunk === "") continue;
		const prefix = chunk.endsWith("*");
		const stem = prefix ? chunk.slice(0, -1) : chunk;
		if (stem.includes("*")) return "has a “*” that does not end a word.";
		const keys = keysOf(stem);
		if (keys.length === 0) return `has “${chunk}” where a word should stand.`;
		for (const [index, key] of keys.toReversed().entries()) {
			const open = prefix && index === 0;
			if (open && key.length < shortestPrefix) {
				return `needs at least ${shortestPrefix} letters before “*”.`;
			}
			if (first) to = { ends: false, loose: false, steps: [first], skip: undefined };
			first = { key, prefix: open, to };
		}
	}
	return first ?? "has no word.";
}

function keysOf(stem: string): readonly string[] {
	return /^[a-z]+$/u.test(stem) ? [stem] : words(stem).map(({ key }) => key);
}

interface Expansion {
	readonly forms: readonly string[];
	readonly end: number;
}

/** Writes out the choices from `at` to the end of the part, at `|`, `)` or the end. */
function expand(part: string, at: number, depth: number): Expansion | string {
	let forms: readonly string[] = [""];
	let next = at;
	while (next < part.length) {
		const char = part[next];
		if (char === ")" || (char === "|" && depth > 0)) break;
		const piece = expandPiece(part, next, depth);
		if (typeof piece === "string") return piece;
		if (forms.length * piece.forms.length > mostForms) return "has too many choices.";
		forms = forms.flatMap((head) => piece.forms.map((tail) => head + tail));
		next = piece.end;
	}
	return { forms, end: next };
}

/** A bracketed choice, an escaped sign or plain words, with the `?` that may follow. */
function expandPiece(part: string, at: number, depth: number): Expansion | string {
	const char = part[at] ?? "";
	if (char === "(") return expandChoice(part, at, depth);
	if (char === "\\") return { forms: [part[at + 1] ?? ""], end: at + 2 };
	if (char === "?") return "has a “?” that follows neither a bracket nor a space.";
	if (char === "|") return "has a “|” outside brackets.";
	if (char === " " && part[at + 1] === "?") return { forms: [" ", ""], end: at + 2 };
	plainRun.lastIndex = at;
	const run = plainRun.exec(part)?.[0] ?? char;
	return { forms: [run], end: at + run.length };
}

/** Up to the next sign with a meaning, or a space that is optional. */
const plainRun = /(?: (?!\?)|[^ ()|\\?])+/uy;

function expandChoice(part: string, at: number, depth: number): Expansion | string {
	if (depth === mostNesting) return "has too many brackets inside brackets.";
	const forms: string[] = [];
	let next = at;
	do {
		const choice = expand(part, next + 1, depth + 1);
		if (typeof choice === "string") return choice;
		forms.push(...choice.forms);
		next = choice.end;
	} while (part[next] === "|");
	if (part[next] !== ")") return "has an opening bracket without a closing one.";
	if (forms.length > mostForms) return "has too many choices.";
	if (part[next + 1] !== "?") return { forms, end: next + 1 };
	return { forms: [...forms, ""], end: next + 2 };
}
