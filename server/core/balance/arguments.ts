import { axes as shipped } from "../lexicon/axes.ts";
import { mask } from "../lexicon/axes-mask.ts";
import type { Axis, Lens } from "../lexicon/axes-shape.ts";
import {
	compilePhrases,
	longestMatches,
	type Match,
	type PhraseProblem,
	type Phrases,
} from "../text/phrases.ts";
import type { Span } from "../text/span.ts";
import { type Word, words } from "../text/words.ts";
import { type Context, type Cue, cues, readContext } from "./context.ts";

/** A consideration that a sentence puts forward, reports or denies. */
export interface Argument {
	/** The lens's id: `sovereignty`. */
	readonly lens: string;
	/** The weights of the distinct terms added up, 2 to 4. */
	readonly strength: number;
	/** In the order of the sentence. Never empty. */
	readonly hits: readonly Hit[];
	/** Without what it concedes, the sentence would not argue through this lens. */
	readonly conceded: boolean;
	/** Without what it denies, the sentence would not argue through this lens. */
	readonly negated: boolean;
	/** Whose view it is, in the sentence's words; undefined when the author speaks. */
	readonly holder: string | undefined;
}

/** A term of a lens's vocabulary where the sentence uses it. */
export interface Hit {
	/** The term as the vocabulary spells it. */
	readonly phrase: string;
	/** The kind of argument: `territorial-integrity`. */
	readonly sub: string;
	readonly weight: number;
	/** UTF-16 offsets into the sentence. */
	readonly span: Span;
	readonly conceded: boolean;
	readonly negated: boolean;
}

/** What a sentence argues, and what it only touches upon. */
export interface Considered {
	readonly arguments: readonly Argument[];
	/** Ids of lenses. */
	readonly touched: readonly string[];
}

export interface ArgumentReader {
	/** The lenses of the active axes with their vocabularies, each once. */
	readonly lenses: readonly Lens[];
	/** What could not be read in the axes. Such a phrase or lens matches nothing. */
	readonly problems: readonly PhraseProblem[];
	/** The arguments of a sentence of clean prose, in the order of the lenses. Takes any string. */
	read(sentence: string): readonly Argument[];
	/** The same, with the lenses whose terms are too weak in it for an argument. */
	readAll(sentence: string): Considered;
	/** The lenses, or kinds of argument of a lens, that the words name or use any term of; it need not make an argument. */
	touches(words: string): readonly string[];
}

/**
 * Prepares the vocabulary of the active axes; costs milliseconds, so once for all sentences.
 * `known` are the axes whose lenses a `use` may name, besides the active ones.
 */
export function compileAxes(
	active: readonly Axis[],
	known: readonly Axis[] = shipped,
): ArgumentReader {
	const { lenses, problems } = resolveLenses(active, known);
	const phrases = compilePhrases<Mark>([
		...mask.map((phrase) => [phrase, { role: "mask", lens: undefined }] as const),
		...lenses.flatMap(marksOf),
		...cues(),
	]);
	const ids = lenses.map(({ id }) => id);
	const hints = compilePhrases(
		lenses.flatMap(({ id, hints: list = [] }) => list.map((hint) => [hint, id] as const)),
	);
	return {
		lenses,
		problems: [...problems, ...phrases.problems, ...hints.problems],
		read: (sentence) => readArguments(sentence, phrases, ids).arguments,
		readAll: (sentence) => readArguments(sentence, phrases, ids),
		touches: (words) => readTouches(words, phrases, hints, lenses),
	};
}

function readTouches(
	text: string,
	phrases: Phrases<Mark>,
	hints: Phrases<string>,
	lenses: readonly Lens[],
): readonly string[] {
	const list = words(text);
	const { terms, masks } = marksIn(list, phrases);
	const hinted = new Set(hints.findIn(list).map(({ payload }) => payload));
	const said = text.toLowerCase().replaceAll("-", " ");
	const isNamed = ({ label, sub = {} }: Lens) =>
		[label.toLowerCase(), ...Object.keys(sub)].some(
			(name) => name !== "core" && said.includes(name.replaceAll("-", " ")),
		);
	return lenses
		.filter(
			(lens) => isNamed(lens) || hinted.has(lens.id) || termsOf(lens.id, terms, masks).length > 0,
		)
		.map(({ id }) => id);
}

/** What a phrase of the one list stands for. */
type Mark = Term | Mask | Cue;

interface Term {
	readonly role: "term";
	readonly lens: string;
	readonly sub: string;
	readonly weight: number;
}

interface Mask {
	readonly role: "mask";
	/** Undefined: hides the words from every lens. */
	readonly lens: string | undefined;
}

const enough = 2;
const most = 4;

function readArguments(
	sentence: string,
	phrases: Phrases<Mark>,
	lenses: readonly string[],
): Considered {
	const list = words(sentence);
	const { terms, masks, found } = marksIn(list, phrases);
	if (terms.length === 0) return nothing;
	const read: Argument[] = [];
	const touched: string[] = [];
	let context: Context | undefined;
	for (const lens of lenses) {
		const kept = termsOf(lens, terms, masks);
		if (strengthOf(kept.map(({ phrase, payload }) => [phrase, payload.weight])) < enough) {
			if (kept.length > 0) touched.push(lens);
			continue;
		}
		context ??= readContext(sentence, list, found);
		read.push(argumentOf(lens, kept, context));
	}
	return { arguments: read, touched };
}

const nothing: Considered = { arguments: [], touched: [] };

function marksIn(list: readonly Word[], phrases: Phrases<Mark>) {
	const terms: Match<Term>[] = [];
	const masks: Match<Mask>[] = [];
	const found: Match<Cue>[] = [];
	for (const { payload, ...place } of phrases.findIn(list)) {
		if (payload.role === "term") terms.push({ ...place, payload });
		else if (payload.role === "mask") masks.push({ ...place, payload });
		else found.push({ ...place, payload });
	}
	return { terms, masks, found };
}

function argumentOf(
	lens: string,
	terms: readonly Match<Term>[],
	{ isConceded, isNegated, holderOf }: Context,
): Argument {
	const hits = terms.map((term) => ({
		phrase: term.phrase,
		sub: term.payload.sub,
		weight: term.payload.weight,
		span: term.span,
		conceded: isConceded(term),
		negated: isNegated(term),
	}));
	return {
		lens,
		strength: Math.min(most, strengthOf(hits.map(weigh))),
		hits,
		conceded: strengthOf(hits.filter((hit) => !hit.conceded).map(weigh)) < enough,
		negated: strengthOf(hits.filter((hit) => !hit.negated).map(weigh)) < enough,
		holder: terms.map(holderOf).find((holder) => holder !== undefined),
	};
}

function weigh({ phrase, weight }: Hit): Weighed {
	return [phrase, weight];
}

type Weighed = readonly [phrase: string, weight: number];

/** A term said twice is not said more strongly. */
function strengthOf(weighed: readonly Weighed[]): number {
	let sum = 0;
	for (const weight of new Map(weighed).values()) sum += weight;
	return sum;
}

/** The lens's terms outside the masks, the longer of overlapping ones. */
function termsOf(
	lens: string,
	terms: readonly Match<Term>[],
	masks: readonly Match<Mask>[],
): readonly Match<Term>[] {
	const own = terms.filter(({ payload }) => payload.lens === lens);
	if (own.length === 0) return own;
	const hiding = masks.filter(({ payload }) => payload.lens === undefined || payload.lens === lens);
	const open = own.filter((term) => !hiding.some((hidden) => overlap(term, hidden)));
	return longestMatches(open, (a, b) => b.payload.weight - a.payload.weight);
}

function overlap(a: Match<unknown>, b: Match<unknown>): boolean {
	return a.first <= b.last && b.first <= a.last;
}

function marksOf(lens: Lens): readonly (readonly [string, Mark])[] {
	const terms = Object.entries(lens.sub ?? {}).flatMap(([sub, list]) =>
		list.map(([phrase, weight]): readonly [string, Mark] => [
			phrase,
			{ role: "term", lens: lens.id, sub, weight },
		]),
	);
	const masks = (lens.mask ?? []).map((phrase): readonly [string, Mark] => [
		phrase,
		{ role: "mask", lens: lens.id },
	]);
	return [...terms, ...masks];
}

/** The lenses with their vocabularies, each id once. */
function resolveLenses(
	active: readonly Axis[],
	known: readonly Axis[],
): { readonly lenses: readonly Lens[]; readonly problems: readonly PhraseProblem[] } {
	const lenses = new Map<string, Lens>();
	const sources = new Map<string, Lens>();
	const problems: PhraseProblem[] = [];
	for (const axis of active) {
		for (const lens of axis.lenses) {
			const source = findLens(lens, [...active, ...known]);
			const earlier = sources.get(lens.id);
			if (source === undefined) {
				const message = `The lens “${lens.id}” uses “${lens.use}”, which no axis defines.`;
				problems.push({ phrase: lens.use ?? lens.id, message });
			} else if (earlier === undefined) {
				sources.set(lens.id, source);
				lenses.set(lens.id, { ...source, id: lens.id, label: lens.label });
			} else if (earlier !== source) {
				const message = `The lens “${lens.id}” has two vocabularies; the first one counts.`;
				problems.push({ phrase: lens.id, message });
			}
		}
	}
	return { lenses: [...lenses.values()], problems };
}

/** The lens itself, or the one it uses; a used lens must have words of its own. */
function findLens(lens: Lens, axes: readonly Axis[]): Lens | undefined {
	if (lens.use === undefined) return lens;
	const [axisId, lensId] = lens.use.split("/");
	return axes
		.filter((axis) => axis.id === axisId)
		.flatMap((axis) => axis.lenses)
		.find(({ id, use }) => id === lensId && use === undefined);
}
