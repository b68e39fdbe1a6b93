import { isWithin, type Span } from "../text/span.ts";
import type { Brief, Sentence } from "./brief.ts";

/** How many sentences of tier A or B make a claim, and how many of them have a source in reach, not a stub. */
export interface Coverage {
	readonly claims: number;
	readonly sourced: number;
}

/** Of the whole brief, or of the sentences within a span. Nothing is counted in another language. */
export function coverageOf({ sentences, english }: Brief, within?: Span): Coverage {
	const claims = english
		? sentences.filter(
				({ claim, span }) => claim && claim.tier !== "C" && (!within || isWithin(span, within)),
			)
		: [];
	const sourced = claims.filter(isSourced);
	return { claims: claims.length, sourced: sourced.length };
}

export function isSourced({ sourcing, promised }: Sentence): boolean {
	return sourcing !== "none" && !promised;
}
