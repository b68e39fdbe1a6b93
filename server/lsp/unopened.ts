import { TextDocument } from "vscode-languageserver-textdocument";

/** What a file that is not open is read as. Undefined for what is no text. */
export function asMarkdown(uri: string, text: string): TextDocument | undefined {
	// Not by its language: on the command line too, Quarto is checked only where it is said to be a brief.
	return isLegible(text) ? TextDocument.create(uri, "markdown", 0, text) : undefined;
}

/** Whether a path inside a folder of the workspace leads to what is nobody's brief. */
export function isIgnored(path: string): boolean {
	return /\/(?:\.|node_modules(?:\/|$))/.test(path);
}

/** Lets those requests through that came meanwhile. */
export function requestsAnswered(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

function isLegible(text: string): boolean {
	return !/[\0\uFFFD]/.test(text.slice(0, 8000));
}
