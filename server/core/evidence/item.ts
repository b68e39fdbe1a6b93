import type { Brief } from "../brief/brief.ts";
import { firstFrom } from "../brief/sentences-within.ts";
import { clip } from "../text/clip.ts";
import type { Span } from "../text/span.ts";

/** `view`: what the author gives as a view of their own. */
export type EvidenceKind = "claim" | "view" | "argument" | "risk" | "source";

/**
 * `complete`: nothing is missing. `lacking`: a source, a note or a rating is. `promised`: the author
 * has marked it as still to be written. `unused`: a source that nothing points to. `unlisted`: a risk
 * in no risk table. `free`: it needs no source.
 */
export type EvidenceState = "complete" | "lacking" | "promised" | "unused" | "unlisted" | "free";

/** One thing that a brief rests on, where it stands and what is to be said about it. Plain data. */
export interface EvidenceItem {
	readonly kind: EvidenceKind;
	readonly state: EvidenceState;
	/** The lens that an argument argues through, by its id. */
	readonly lens?: string;
	readonly span: Span;
	/** Index into the sections; -1 before the first heading. */
	readonly section: number;
	/** In the author's words, on one line. */
	readonly label: string;
	/** The same in full. */
	readonly text: string;
	/** What is to be said about it, in a few words: “no source”. */
	readonly detail: string;
	/** Why it is listed, in whole sentences. */
	readonly reasons: readonly string[];
	/** Where a source is cited. */
	readonly places: readonly EvidencePlace[];
}

export interface EvidencePlace {
	readonly span: Span;
	readonly label: string;
}

const longestLabel = 120;
const longestText = 1000;

/** The author's words as label and text. Code in them is shown as an ellipsis. */
export function wordsOf(prose: string): Pick<EvidenceItem, "label" | "text"> {
	const words = prose.replaceAll("\uFFFC", "…").replace(/\s+/g, " ").trim();
	return { label: clip(words, longestLabel), text: clip(words, longestText) };
}

/** The innermost section at an offset, as an index. */
export function sectionAt({ sections }: Brief, at: number): number {
	return firstFrom(sections, at + 1) - 1;
}
