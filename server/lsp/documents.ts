import type {
	Position,
	TextDocumentContentChangeEvent,
	TextDocumentsConfiguration,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** How documents are made from what a client says. What is no text is not let in: nobody could read it. */
export const textDocuments: TextDocumentsConfiguration<TextDocument> = {
	create(uri, languageId, version, text) {
		for (const words of [uri, languageId, text])
			if (typeof words !== "string") throw new Error("A document was opened without its text.");
		return TextDocument.create(uri, languageId, Number(version), text);
	},
	update(document, changes, version) {
		if (!changes.every(isChange)) throw new Error(`${document.uri} was changed into no text.`);
		return changes.reduce(
			(changed, change) => TextDocument.update(changed, [inside(changed, change)], Number(version)),
			document,
		);
	},
};

function isChange(change: TextDocumentContentChangeEvent): boolean {
	if (typeof change?.text !== "string") return false;
	if (!("range" in change) || change.range === undefined) return true;
	const { start, end } = change.range;
	return [start.line, start.character, end.line, end.character].every(Number.isInteger);
}

/** Lines behind the end would be counted from then on. */
function inside(
	document: TextDocument,
	change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
	if (!("range" in change) || change.range === undefined) return change;
	const within = (position: Position) => document.positionAt(document.offsetAt(position));
	const { start, end } = change.range;
	return { text: change.text, range: { start: within(start), end: within(end) } };
}
