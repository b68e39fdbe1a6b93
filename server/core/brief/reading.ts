import type { Argument } from "../balance/arguments.ts";
import type { Claim } from "../sourcing/claim.ts";
import type { Loaded } from "../sourcing/loaded.ts";
import type { Span } from "../text/span.ts";
import type { Mark } from "./citations.ts";
import type { Suppression } from "./suppression.ts";

/**
 * What one passage says. All offsets count from the start of the passage, so that a passage that
 * moves need not be read again.
 */
export interface Reading {
	readonly blocks: readonly BlockReading[];
	readonly footnotes: readonly FootnoteReading[];
	readonly definitions: readonly DefinitionReading[];
	readonly suppressions: readonly Suppression[];
	/** The lines of a pasted article stand here without blank lines between them. */
	readonly pasted: boolean;
	/** Too deeply nested or too dense for Markdown to be read in reasonable time: read as plain lines. */
	readonly bounded: boolean;
	/** Words, and how many of them are common English ones. */
	readonly words: number;
	readonly englishWords: number;
}

export type BlockKind =
	| "heading"
	| "paragraph"
	| "item"
	| "quotation"
	/** Who said the quotation above: “– Security analyst”. */
	| "byline"
	/** `Source: …` under a table or a figure. */
	| "sourceLine"
	/** `Figure 3: …` */
	| "caption"
	| "cell"
	| "footnote"
	| "code"
	| "html"
	| "table";

export interface BlockReading {
	readonly kind: BlockKind;
	readonly span: Span;
	/** Clean prose: no markup, no citation marks. */
	readonly text: string;
	/** Of a heading, 1 to 6; else 0. */
	readonly depth: number;
	readonly sentences: readonly SentenceReading[];
	readonly citations: readonly CitationReading[];
	/** Counts the lists of the passage from 1; 0 outside lists. */
	readonly list: number;
	readonly table?: TableReading;
}

/** What one sentence of clean prose says, whoever says it. */
export interface SentenceFacts {
	readonly claim: Claim | undefined;
	/** It says that it is the author's own view, and claims nothing else. */
	readonly judgement: boolean;
	readonly arguments: readonly Argument[];
	/** The lenses that it touches upon without an argument, by their ids. */
	readonly touched: readonly string[];
	/** The risks that the sentence names, in its own words. */
	readonly risks: readonly Span[];
	/** The words that speak of a risk. */
	readonly riskLanguage: Span | undefined;
	/** The figures that its claim states, without years: `12.5%`, `4,300`. */
	readonly figures: readonly string[];
	/** It points to a figure or a table, which has a source of its own. */
	readonly exhibit: boolean;
	/** Who is cited without a name. */
	readonly anonymous: Span | undefined;
	/** Many who are said to hold something, and nobody in particular. */
	readonly vague: Span | undefined;
	/** Words that pass on what is said without saying by whom. */
	readonly hearsay: Span | undefined;
	/** Somebody with a name says or believes something. */
	readonly named: boolean;
	/** Its words that take a side, outside quotation marks. */
	readonly loaded: readonly Loaded[];
	/** Words in which somebody speaks of himself or herself, quoted or not. */
	readonly personal: readonly Span[];
}

export interface SentenceReading extends SentenceFacts {
	readonly span: Span;
	/** Clean prose. */
	readonly text: string;
	/** The author says in it that something is missing. */
	readonly marked: boolean;
}

export interface CitationReading extends Mark {
	/** Index of the sentence it stands in or behind. */
	readonly sentence: number;
}

export interface FootnoteReading {
	/** As written, without `[^` and `]`. */
	readonly label: string;
	readonly span: Span;
	readonly text: string;
}

export interface DefinitionReading {
	readonly label: string;
	readonly url: string;
	readonly span: Span;
}

export interface TableReading {
	readonly header: readonly BlockReading[];
	readonly rows: readonly (readonly BlockReading[])[];
	/** What keeps renderers from showing it as it is meant. */
	readonly broken: "noDelimiter" | "ragged" | undefined;
}
