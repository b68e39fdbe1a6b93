/** Our own requests and what the client tells the server at the start. Shared with the client. */

export interface InitializationOptions {
	/** Where the rule pages are, without a slash at the end. */
	readonly rulePages?: string;
}

/** Asks for the edits that insert a risk table into an open document. */
export const insertRiskTable = "policyBrief/insertRiskTable";

export interface DocumentParams {
	readonly textDocument: { readonly uri: string };
}

/** The section of the editor's settings. */
export const configurationSection = "policyBrief";
