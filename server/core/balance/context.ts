import {
	concedesAfter,
	concedesBefore,
	holds,
	negation,
	notConcession,
	notNegation,
	opinions,
	outweighsAfter,
	unnamedHolders,
} from "../lexicon/axes-context.ts";
import type { Match } from "../text/phrases.ts";
import type { Word } from "../text/words.ts";
import { type HolderCue, readHolders } from "./holder.ts";

/** A phrase that says how an argument is meant. */
export interface Cue {
	readonly role: CueRole;
}

type CueRole =
	| "concedesAfter"
	| "concedesBefore"
	| "outweighsAfter"
	| "notConcession"
	| "negation"
	| "notNegation"
	| HolderCue;

export interface Context {
	isConceded(match: Match<unknown>): boolean;
	isNegated(match: Match<unknown>): boolean;
	/** Whose view a term is part of; undefined for the author's. */
	holderOf(match: Match<unknown>): string | undefined;
}

export function cues(): readonly (readonly [phrase: string, cue: Cue])[] {
	const lists: readonly (readonly [CueRole, readonly string[]])[] = [
		["concedesAfter", concedesAfter],
		["concedesBefore", concedesBefore],
		["outweighsAfter", outweighsAfter],
		["notConcession", notConcession],
		["negation", negation],
		["notNegation", notNegation],
		["holds", holds],
		["opinion", opinions],
		["unnamedHolder", unnamedHolders],
	];
	return lists.flatMap(([role, phrases]) => phrases.map((phrase) => [phrase, { role }] as const));
}

export function readContext(
	sentence: string,
	list: readonly Word[],
	matches: readonly Match<Cue>[],
): Context {
	const conceded = concessions(sentence, list, matches);
	const denials = negations(list, matches);
	const holderAt = readHolders(sentence, list, matches);
	return {
		isConceded: ({ first }) => conceded.some((range) => range.from <= first && first <= range.to),
		isNegated: ({ first }) => denials.some((at) => denies(list, at, first)),
		holderOf: ({ first }) => holderAt(first),
	};
}

/** A run of words, both ends included. */
interface Range {
	readonly from: number;
	readonly to: number;
}

function concessions(
	sentence: string,
	list: readonly Word[],
	matches: readonly Match<Cue>[],
): readonly Range[] {
	const exceptions = of(matches, "notConcession");
	const ranges: Range[] = [];
	for (const match of matches) {
		const { role } = match.payload;
		if (role === "concedesAfter") {
			if (!exceptions.some((other) => covers(other, match))) {
				ranges.push({ from: match.first, to: clauseEnd(list, match.last) });
			}
		} else if (role === "concedesBefore") {
			if (!exceptions.some((other) => covers(other, match))) {
				ranges.push({ from: clauseStart(list, match.first), to: match.first });
			}
		} else if (role === "outweighsAfter" && isLowerCase(sentence, match.span.start)) {
			ranges.push({ from: match.last, to: clauseEnd(list, match.last) });
		}
	}
	return ranges;
}

function isLowerCase(text: string, at: number): boolean {
	const letter = text[at] ?? "";
	return letter === letter.toLowerCase();
}

function clauseEnd(list: readonly Word[], from: number): number {
	let at = from;
	while (at < list.length - 1 && !endsClause(list[at])) at++;
	return at;
}

function clauseStart(list: readonly Word[], from: number): number {
	let at = from;
	while (at > 0 && !endsClause(list[at - 1])) at--;
	return at;
}

function endsClause(word: Word | undefined): boolean {
	return word?.gap === "comma" || word?.gap === "break";
}

/** The last words of the cues that deny. */
function negations(list: readonly Word[], matches: readonly Match<Cue>[]): readonly number[] {
	const exceptions = of(matches, "notNegation");
	const cueEnds = of(matches, "negation").map(({ last }) => last);
	const contracted = list.flatMap(({ key }, at) => (key.endsWith("n't") ? [at] : []));
	return [...cueEnds, ...contracted].filter(
		(at) => !exceptions.some(({ first, last }) => first <= at && at <= last),
	);
}

const reach = 3;

/** A cue reaches the next three words, never across a comma or a stronger break. */
function denies(list: readonly Word[], cue: number, first: number): boolean {
	if (cue >= first || first - cue > reach) return false;
	for (let at = cue; at < first; at++) if (endsClause(list[at])) return false;
	return true;
}

function of(matches: readonly Match<Cue>[], role: CueRole): readonly Match<Cue>[] {
	return matches.filter(({ payload }) => payload.role === role);
}

function covers(outer: Match<unknown>, inner: Match<unknown>): boolean {
	return outer.first <= inner.first && inner.first <= outer.last;
}
