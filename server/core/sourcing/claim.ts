import type { Span } from "../text/span.ts";

/** A needs a source beyond doubt, B is a factual assertion that normally needs one, C states a plain fact. */
export type Tier = "A" | "B" | "C";

/** What a claim is about; decides which rule reports it. In order of precedence. */
export const topics = [
	"statistic",
	"quotation",
	"legal",
	"attribution",
	"event",
	"causal",
	"comparative",
	"fact",
] as const;
export type Topic = (typeof topics)[number];

/** Why a sentence needs a source, with the words that say so. */
export interface Reason {
	/** A name for scripts: `statistic`, `reportedSpeech`. */
	readonly id: string;
	/** A sentence part an author understands: "states a percentage or ratio". */
	readonly why: string;
	readonly topic: Topic;
	/** Hard reasons make tier A, soft ones tier B. */
	readonly hard: boolean;
	/** Offsets into the sentence's text. */
	readonly span: Span;
}

export interface Claim {
	readonly tier: Tier;
	/** The topic of the reason that decides, by precedence among those that make the tier. */
	readonly topic: Topic;
	/** The deciding reason first. Never empty. */
	readonly reasons: readonly Reason[];
	/** Share of such sentences that careful editors want a source for, 0 to 1, measured. */
	readonly confidence: number;
	/** Its deciding reason rests on more than the form of a verb. */
	readonly firm: boolean;
	/** It names the law, the treaty or the ruling that it speaks of. */
	readonly namesLaw: boolean;
}
