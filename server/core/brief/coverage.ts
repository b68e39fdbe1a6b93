import { isWithin, type Span } from "../text/span.ts";
import type { Brief, Sentence } from "./brief.ts";
import { sentencesWithin } from "./sentences-within.ts";

/** How many sentences of tier A or B make a claim, and how many of them have a source in reach, not a stub. */
export interface Coverage {
	readonly claims: number;
	readonly sourced: number;
}

/** Of the whole brief, or of the sentences within a span. Nothing is counted in another language. */
export function coverageOf({ claims, english }: Brief, within?: Span): Coverage {
	const inside = within
		? sentencesWithin(claims, within).filter(({ span }) => isWithin(span, within))
		: claims;
	const counted = english ? inside.filter(isClaim) : [];
	const sourced = counted.filter(isSourced);
	return { claims: counted.length, sourced: sourced.length };
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
