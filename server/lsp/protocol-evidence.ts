import type { Range } from "vscode-languageserver-protocol";
import type { EvidenceAxis, EvidenceItem, Review } from "../core/index.ts";

/** What a brief rests on, and the briefs of a workspace side by side. Shared with the client. */

/** Asks what an open brief rests on; null where the document is none. */
export const evidenceRequest = "policyBrief/evidence";

export interface EvidenceAnswer {
	readonly uri: string;
	readonly english: boolean;
	/** Claims that need a source, and those of them that have one. */
	readonly claims: number;
	readonly sourced: number;
	readonly sections: readonly PlacedSection[];
	readonly axes: readonly EvidenceAxis[];
	/** In the order of the text. */
	readonly items: readonly PlacedItem[];
	/** How many more there are; no reader visits them all. */
	readonly left: number;
}

export interface PlacedSection {
	readonly title: string;
	readonly depth: number;
	/** Of its heading. */
	readonly range: Range;
}

export type PlacedItem = Omit<EvidenceItem, "span" | "places"> & {
	readonly range: Range;
	readonly places: readonly PlacedLabel[];
};

export interface PlacedLabel {
	readonly label: string;
	readonly range: Range;
}

/** Asks for a summary of the same in Markdown; null where the document is no brief. */
export const evidenceSummaryRequest = "policyBrief/evidenceSummary";

/** Reads every brief of the workspace. What it read is sent as progress while it reads on. */
export const reviewRequest = "policyBrief/review";

export interface ReviewParams {
	/** Progress of the kind `ReviewProgress` is sent with it. */
	readonly token: string;
}

/** After each file. */
export interface ReviewProgress {
	readonly read: number;
	/** Files to be read, briefs or not. */
	readonly files: number;
	/** Undefined where the file is no brief. */
	readonly brief?: ReviewedBrief;
}

export interface ReviewedBrief {
	readonly uri: string;
	/** From the folder of the workspace. */
	readonly name: string;
	/** “12 findings, 5/9 sourced, sovereignty 4 : security 9” */
	readonly words: string;
	readonly review: Review;
}

export interface ReviewAnswer {
	/** Every file was read; else the author had seen enough. */
	readonly complete: boolean;
	/** What was read, in Markdown. */
	readonly report: string;
}
