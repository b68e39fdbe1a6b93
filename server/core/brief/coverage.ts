import { isWithin, type Span } from "../text/span.ts";
import type { Brief, Sentence } from "./brief.ts";
import { sentencesWithin } from "./sentences-within.ts";

/** How many sentences of tier A or B make a claim, and how many of them have a source in reach, not a stub. */
export interface Coverage {
	readonly claims: number;
	readonly sourced: number;
}

/** Of the whole brief, or of the sentences within a span. Nothing is counted in another language. */
export function coverageOf(brief: Brief, within?: Span): Coverage {
	const all = countedClaims(brief);
	const inside = within
		? sentencesWithin(all, within).filter(({ span }) => isWithin(span, within))
		: all;
	return { claims: inside.length, sourced: inside.filter(isSourced).length };
}

/** The claims that are counted. */
export function countedClaims({ claims, english }: Brief): readonly Sentence[] {
	return english ? claims.filter(isClaim) : [];
}

/** Those of them without a source. */
export function openClaims(brief: Brief): readonly Sentence[] {
	return countedClaims(brief).filter((sentence) => !isSourced(sentence));
}

/** Whether something in the text points to a source, be it there or not. */
export function citesSources({ citations }: Brief): boolean {
	return citations.some(({ sentence }) => sentence >= 0);
}

/** It makes a claim that needs a source at the standard level. */
export function isClaim({ claim }: Sentence): boolean {
	return claim !== undefined && claim.tier !== "C";
}

export function isSourced({ sourcing, promised }: Sentence): boolean {
	return sourcing !== "none" && !promised;
}
