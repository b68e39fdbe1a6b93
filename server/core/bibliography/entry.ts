import type { Span } from "../text/span.ts";
import type { CslItem } from "./csl.ts";

/** One work that a brief may cite by its key. */
export interface Entry {
	readonly key: string;
	/** Of the key, in the text that the entry was read from. */
	readonly span: Span;
	/** Who wrote it and what it is called, as stored, markup included: to be searched. */
	words(): string;
	/** What the entry says. Undefined where it is broken. */
	csl(): CslItem | undefined;
}

/** A place in a bibliography that its readers would stumble over. */
export interface EntryProblem {
	readonly span: Span;
	/** One sentence with its full stop. */
	readonly message: string;
}

/** What one file, or one front matter, offers to be cited. */
export interface EntryList {
	readonly entries: readonly Entry[];
	readonly problems: readonly EntryProblem[];
}
