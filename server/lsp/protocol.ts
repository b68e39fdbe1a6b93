/** Our own requests and what the client tells the server at the start. Shared with the client. */

export interface InitializationOptions {
	/** Where the rule pages are, without a slash at the end. */
	readonly rulePages?: string;
	/** The client shows what `statusNotification` tells it. */
	readonly status?: boolean;
	/** The client has `selectCommand`. */
	readonly selects?: boolean;
	/** False: only what lies in the workspace is read, whatever its configuration files name. */
	readonly trusted?: boolean;
	/** The client lists the sections of a document itself. */
	readonly outlined?: boolean;
	/** The client has previews, and hears `staleNotification`. */
	readonly previews?: boolean;
	/** What the author said of single documents, by address: whether they are briefs. */
	readonly chosen?: Readonly<Record<string, boolean>>;
}

/** Tells what became of a document, each time it is checked. */
export const statusNotification = "policyBrief/status";

export type Status = { readonly uri: string } & (
	| {
			readonly kind: "checked";
			readonly findings: number;
			/** Claims that need a source, and those of them that have one. */
			readonly claims: number;
			readonly sourced: number;
	  }
	| { readonly kind: "other" }
	/** It is a brief, and its settings leave this version unchecked until it is saved or a check is asked for. */
	| { readonly kind: "paused"; readonly until: "save" | "command" }
	/** Longer than what is read while somebody writes. */
	| { readonly kind: "tooLong" }
	| { readonly kind: "failed"; readonly why: string }
);

/** Says that a document is a brief, or that it is none, whatever its name. */
export const chooseNotification = "policyBrief/choose";

export interface ChooseParams extends DocumentParams {
	readonly brief: boolean;
}

/** Says that the author trusts the workspace from now on. */
export const trustNotification = "policyBrief/trust";

/** Asks for the edits that insert a risk table into an open document. */
export const insertRiskTable = "policyBrief/insertRiskTable";

export interface DocumentParams {
	readonly textDocument: { readonly uri: string };
}

/** Checks an open document now, whatever the settings say about when. */
export const checkRequest = "policyBrief/check";

/** Says where the author is, so that a sentence that was left is read. */
export const caretNotification = "policyBrief/caret";

export interface CaretParams extends DocumentParams {
	readonly position: { readonly line: number; readonly character: number };
}

/** Asks which settings hold for an open document, and where each was set, as lines of text. */
export const configurationRequest = "policyBrief/configuration";

/** The server in a browser asks the client for a file; null when it is not there. */
export const readFileRequest = "policyBrief/readFile";

/** It asks for the names of the files in a folder, too. */
export const readFolderRequest = "policyBrief/readFolder";

/** And for the addresses of the Markdown files in a folder and below. */
export const findMarkdownRequest = "policyBrief/findMarkdown";

export interface FileParams {
	readonly uri: string;
}

export interface ReadFileParams extends FileParams {
	/** In bytes. */
	readonly most?: number | undefined;
	/** Not through a link. */
	readonly plain?: boolean;
}

export interface ReadFileResult {
	readonly text?: string;
	readonly tooLarge?: boolean;
}

/** Among these, from a folder on, are its briefs. */
export const markdownFiles = "**/*.{md,markdown,qmd,Rmd,rmd}";

/** Folders and files with a dot in front are left out besides. */
export const ignoredFiles = "**/node_modules/**";

/** Larger files are not read. In bytes. */
export const largestFile = 15_000_000;

/** A command of the client: shows a range of a document, by address, and selects it. */
export const selectCommand = "policyBrief.select";

/** The section of the editor's settings. */
export const configurationSection = "policyBrief";

/** Asks for an open document as the preview shows it. */
export const previewRequest = "policyBrief/preview";

export interface PreviewParams extends DocumentParams {
	/** Keys of blocks whose HTML the client has already. */
	readonly known: readonly string[];
	/** Pictures may be loaded from the network; otherwise words stand in their place. */
	readonly remoteImages?: boolean;
}

export interface PreviewResult {
	/** Of the document. */
	readonly version: number;
	/** It is treated as a brief. */
	readonly isBrief: boolean;
	readonly title: string;
	/** HTML. */
	readonly overview: string;
	/** In the order of the page. */
	readonly blocks: readonly PreviewPart[];
}

export interface PreviewPart {
	/** Differs where the HTML differs. Unique on the page. */
	readonly key: string;
	/** UTF-16 offsets into the document, end exclusive; `data-from` and `data-to` inside count from the start. */
	readonly start: number;
	readonly end: number;
	/** Left out where the client has it. */
	readonly html?: string;
}

/** Asks for an open document as one page that needs nothing beside it. */
export const renderRequest = "policyBrief/render";

export interface RenderParams extends DocumentParams {
	/**
	 * Contents of local pictures in Base64, by their addresses as the brief writes them. A first answer
	 * says which there are.
	 */
	readonly images?: Readonly<Record<string, string>>;
}

export interface RenderResult {
	readonly html: string;
	readonly images: readonly RenderedImage[];
	/** Addresses of the files that it cites from. */
	readonly bibliographies: readonly string[];
}

/** A local picture. */
export interface RenderedImage {
	/** As the brief writes it. */
	readonly address: string;
	/** The picture itself as a `data:` address, where its content was given. */
	readonly data?: string;
}

/** Tells that what is known of the open documents changed although their text did not. */
export const staleNotification = "policyBrief/stale";

/** Asks what is said of the sentences of an open document; null where it is too long. */
export const marksRequest = "policyBrief/marks";

export interface MarksResult {
	/** Of the document. */
	readonly version: number;
	/** None where the document is no brief. */
	readonly sentences: readonly MarkedSentence[];
}

export interface MarkedSentence {
	/** Where it begins, counted from 0. */
	readonly line: number;
	/** Its prose, without markup and citation marks. */
	readonly text: string;
	readonly classes: readonly string[];
	readonly title: string;
	readonly badges: readonly { readonly of: "claim" | "lens"; readonly text: string }[];
}
