/** What the client asks for its commands that help to write. Shared with the client. */
import type { CaretParams, DocumentParams } from "./protocol.ts";

/** Asks what a risk table would have rows for, and which tables there are to choose from. */
export const riskTablesRequest = "policyBrief/riskTables";

export interface RiskTables {
	/** How many risks the prose names, and how many options none of them names. */
	readonly risks: number;
	readonly options: number;
	/** The brief has a risk table already. */
	readonly another: boolean;
	readonly layouts: readonly {
		readonly id: string;
		readonly columns: readonly string[];
	}[];
}

export interface InsertRiskTableParams extends DocumentParams {
	/** The `id` of a layout; the first one where it is left out. */
	readonly layout?: string;
}

/** Asks what the brief may cite, the sources that speak of the sentence at the caret first. */
export const sourcesRequest = "policyBrief/sources";

export interface SourcesParams extends CaretParams {
	/** Words that a source has to hold. */
	readonly typed: string;
}

export interface Sources {
	readonly sources: readonly Source[];
	/** There are others, which more words would find. */
	readonly more: boolean;
}

export interface Source {
	readonly kind: "entry" | "reference" | "footnote";
	/** Its key, its label, or its place in the list of sources. */
	readonly name: string;
	/** As the brief cites it: `@doe99`, `[^2]`, `[3]`. */
	readonly mark: string;
	readonly title: string;
	/** What the reference says besides; empty where that is nothing. */
	readonly detail: string;
	/** It shares words with the sentence at the caret. */
	readonly close: boolean;
}

/** Asks where the citation of a source goes; null where nothing can be cited. */
export const citeRequest = "policyBrief/cite";

export interface CiteParams extends CaretParams {
	readonly source: Pick<Source, "kind" | "name">;
}

export interface CitePlace {
	readonly position: CaretParams["position"];
	/** What is looked for, such as a page, may stand between the two. */
	readonly before: string;
	readonly after: string;
}

/** Asks for the edits that insert a footnote; null where there can be none. */
export const insertFootnoteRequest = "policyBrief/insertFootnote";

export interface InsertedFootnote {
	readonly edits: readonly { readonly range: ProtocolRange; readonly newText: string }[];
	/** What is to be written, once the edits are made. */
	readonly stub: ProtocolRange;
}

/** Asks for the next claim without a source, or the one before. */
export const openClaimRequest = "policyBrief/openClaim";

export interface OpenClaimParams extends DocumentParams {
	readonly selected: ProtocolRange;
	readonly direction: "next" | "previous";
}

export interface OpenClaimAnswer {
	/** `other`: the document is no brief, or too long. `foreign`: claims are read in English only. */
	readonly read: "brief" | "other" | "foreign";
	/** All claims that need a source. */
	readonly claims: number;
	/** Undefined where each has one. */
	readonly open?: { readonly range: ProtocolRange; readonly number: number; readonly of: number };
}

interface ProtocolRange {
	readonly start: CaretParams["position"];
	readonly end: CaretParams["position"];
}
