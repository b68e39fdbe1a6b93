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

export function compilePhrases<T>(
	entries: Iterable<readonly [phrase: string, payload: T]>,
): Phrases<T> {
	const root = newNode<T>();
	const problems: PhraseProblem[] = [];
	const chunks: Chunks = new Map();
	for (const [phrase, payload] of entries) {
		const sequences = readPhrase(phrase, chunks);
		if (typeof sequences === "string") {
			problems.push({ phrase, message: `“${phrase}” ${sequences}` });
			continue;
		}
		const entry = { phrase, payload };
		for (const sequence of sequences) plant(root, sequence, entry);
	}
	const starts = indexByStart(root);
	return {
		problems,
		find: (text) => findAll(words(text), root, starts),
		findIn: (list) => findAll(list, root, starts),
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

/** What may follow the words read so far. */
interface Node<T> {
	readonly exact: Map<string, Node<T>>;
	/** Beginnings of words that were written with a `*`. */
	readonly prefixes: { readonly prefix: string; readonly node: Node<T> }[];
	/** What may follow after up to four other words. */
	loose: Node<T> | undefined;
	readonly entries: Entry<T>[];
}

function newNode<T>(): Node<T> {
	return { exact: new Map(), prefixes: [], loose: undefined, entries: [] };
}

function plant<T>(root: Node<T>, sequence: readonly Step[], entry: Entry<T>): void {
	let node = root;
	for (const step of sequence) {
		if (step.loose) {
			node.loose ??= newNode();
			node = node.loose;
		}
		node = step.prefix ? prefixChild(node, step.key) : exactChild(node, step.key);
	}
	if (!node.entries.includes(entry)) node.entries.push(entry);
}

function exactChild<T>(node: Node<T>, key: string): Node<T> {
	const known = node.exact.get(key);
	if (known) return known;
	const child = newNode<T>();
	node.exact.set(key, child);
	return child;
}

function prefixChild<T>(parent: Node<T>, prefix: string): Node<T> {
	const known = parent.prefixes.find((child) => child.prefix === prefix);
	if (known) return known.node;
	const node = newNode<T>();
	parent.prefixes.push({ prefix, node });
	return node;
}

type Starts<T> = ReadonlyMap<number, Node<T>["prefixes"]>;

/** Most words begin no phrase, so the root's many prefixes are looked up, not tried in turn. */
function indexByStart<T>(root: Node<T>): Starts<T> {
	const starts = new Map<number, Node<T>["prefixes"]>();
	for (const child of root.prefixes) {
		const start = startOf(child.prefix);
		const list = starts.get(start);
		if (list) list.push(child);
		else starts.set(start, [child]);
	}
	return starts;
}

/** A small number from the first letters: equal for equal beginnings, not only for them. */
function startOf(key: string): number {
	return (key.charCodeAt(0) * 961 + key.charCodeAt(1) * 31 + key.charCodeAt(2)) & 0x3fff;
}

function findAll<T>(list: readonly Word[], root: Node<T>, starts: Starts<T>): Match<T>[] {
	const found: Match<T>[] = [];
	for (let first = 0; first < list.length; first++) {
		const key = list[first]?.key;
		if (key === undefined) break;
		const from = found.length;
		const emit = (entry: Entry<T>, last: number) => add(found, from, entry, list, first, last);
		const exact = root.exact.get(key);
		if (exact) follow(exact, list, first, emit);
		if (key.length < shortestPrefix) continue;
		for (const { prefix, node } of starts.get(startOf(key)) ?? []) {
			if (key.startsWith(prefix)) follow(node, list, first, emit);
		}
	}
	return found;
}

type Emit<T> = (entry: Entry<T>, last: number) => void;

function follow<T>(node: Node<T>, list: readonly Word[], at: number, emit: Emit<T>): void {
	for (const entry of node.entries) emit(entry, at);
	if (list[at]?.gap === "space") descend(node, list, at + 1, emit);
	if (!node.loose) return;
	let passed = 0;
	for (let to = at + 1; to < list.length && passed <= looseWords; to++) {
		if (list[to - 1]?.gap === "break") return;
		descend(node.loose, list, to, emit);
		passed++;
	}
}

function descend<T>(node: Node<T>, list: readonly Word[], at: number, emit: Emit<T>): void {
	const key = list[at]?.key;
	if (key === undefined) return;
	const exact = node.exact.get(key);
	if (exact) follow(exact, list, at, emit);
	for (const { prefix, node: child } of node.prefixes) {
		if (key.startsWith(prefix)) follow(child, list, at, emit);
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
		if (match?.last === last && match.phrase === phrase && match.payload === payload) return;
	}
	const start = list[first]?.start ?? 0;
	const end = list[last]?.end ?? start;
	found.push({ phrase, payload, span: { start, end }, first, last });
}

/** One word of a phrase. */
interface Step {
	readonly key: string;
	/** The word may go on. */
	readonly prefix: boolean;
	/** Up to four other words may stand before it. */
	readonly loose: boolean;
}

const longestPhrase = 240;
const mostVariants = 1024;
const mostNesting = 8;
const mostLoose = 2;
const looseWords = 4;
const shortestPrefix = 3;

/** The word sequences a phrase stands for, or what is wrong with it. */
function readPhrase(phrase: string, chunks: Chunks): readonly (readonly Step[])[] | string {
	if (phrase.length > longestPhrase) return `is longer than ${longestPhrase} characters.`;
	const expansion = expand(phrase, 0, 0);
	if (typeof expansion === "string") return expansion;
	if (expansion.end < phrase.length) return "has a closing bracket without an opening one.";
	const sequences: (readonly Step[])[] = [];
	for (const variant of expansion.variants) {
		const steps = readVariant(variant, chunks);
		if (typeof steps === "string") return steps;
		sequences.push(steps);
	}
	return sequences;
}

interface Expansion {
	readonly variants: readonly string[];
	readonly end: number;
}

/** Writes out the choices from `at` to the end of the sequence, at `|`, `)` or the end. */
function expand(phrase: string, at: number, depth: number): Expansion | string {
	let variants: readonly string[] = [""];
	let next = at;
	while (next < phrase.length) {
		const char = phrase[next];
		if (char === ")" || (char === "|" && depth > 0)) break;
		const part = expandPart(phrase, next, depth);
		if (typeof part === "string") return part;
		if (variants.length * part.variants.length > mostVariants) return "has too many choices.";
		variants = variants.flatMap((head) => part.variants.map((tail) => head + tail));
		next = part.end;
	}
	return { variants, end: next };
}

/** A bracketed choice, an escaped sign or plain words, with the `?` that may follow. */
function expandPart(phrase: string, at: number, depth: number): Expansion | string {
	const char = phrase[at] ?? "";
	if (char === "(") return expandChoice(phrase, at, depth);
	if (char === "\\") return { variants: [phrase[at + 1] ?? ""], end: at + 2 };
	if (char === "?") return "has a “?” that follows neither a bracket nor a space.";
	if (char === "|") return "has a “|” outside brackets.";
	if (char === " " && phrase[at + 1] === "?") return { variants: [" ", ""], end: at + 2 };
	plainRun.lastIndex = at;
	const run = plainRun.exec(phrase)?.[0] ?? char;
	return { variants: [run], end: at + run.length };
}

/** Up to the next sign with a meaning, or a space that is optional. */
const plainRun = /(?: (?!\?)|[^ ()|\\?])+/uy;

function expandChoice(phrase: string, at: number, depth: number): Expansion | string {
	if (depth === mostNesting) return "has too many brackets inside brackets.";
	const variants: string[] = [];
	let next = at;
	do {
		const choice = expand(phrase, next + 1, depth + 1);
		if (typeof choice === "string") return choice;
		variants.push(...choice.variants);
		next = choice.end;
	} while (phrase[next] === "|");
	if (phrase[next] !== ")") return "has an opening bracket without a closing one.";
	if (variants.length > mostVariants) return "has too many choices.";
	if (phrase[next + 1] !== "?") return { variants, end: next + 1 };
	return { variants: [...variants, ""], end: next + 2 };
}

/** One way to write the phrase, without brackets, as steps. */
function readVariant(variant: string, known: Chunks): readonly Step[] | string {
	const steps: Step[] = [];
	let loose = false;
	let loosened = 0;
	for (const chunk of variant.split(" ")) {
		if (chunk === "") continue;
		if (chunk === "...") {
			if (steps.length === 0 || loose) return misplacedDots;
			loose = true;
			loosened++;
			continue;
		}
		const read = known.get(chunk) ?? readChunk(chunk);
		if (typeof read === "string") return read;
		known.set(chunk, read);
		for (const { key, prefix } of read) {
			steps.push({ key, prefix, loose });
			loose = false;
		}
	}
	if (loose || loosened > mostLoose) return loose ? misplacedDots : tooManyDots;
	return steps.length > 0 ? steps : "has no word.";
}

const misplacedDots = "has a “...” that does not stand between two words.";
const tooManyDots = `has more than ${mostLoose} “...”.`;

type Chunks = Map<string, readonly Step[]>;

/** The words of what stands between two spaces; usually one. */
function readChunk(chunk: string): readonly Step[] | string {
	const prefix = chunk.endsWith("*");
	const stem = prefix ? chunk.slice(0, -1) : chunk;
	if (stem.includes("*")) return "has a “*” that does not end a word.";
	const list = words(stem);
	const last = list.at(-1);
	if (last === undefined) return `has “${chunk}” where a word should stand.`;
	if (prefix && last.key.length < shortestPrefix) {
		return `needs at least ${shortestPrefix} letters before “*”.`;
	}
	return list.map((word) => ({ key: word.key, prefix: prefix && word === last, loose: false }));
}
