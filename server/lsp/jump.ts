import type { Command, Position, Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Edit } from "../core/index.ts";
import { selectCommand } from "./protocol.ts";

const marker = "TODO";

/** Selects the first place that a fix leaves for the author to write; undefined when it leaves none. */
export function jumpToStub(document: TextDocument, edits: readonly Edit[]): Command | undefined {
	const range = stubAfter(document, edits);
	if (!range) return undefined;
	return {
		title: "Go to what is to be written",
		command: selectCommand,
		arguments: [document.uri, range],
	};
}

/** Where the marker stands once the edits are made. They are apart and in the order of the text. */
export function stubAfter(document: TextDocument, edits: readonly Edit[]): Range | undefined {
	let lines = 0;
	let shift: { readonly line: number; readonly by: number } = { line: -1, by: 0 };
	for (const { span, newText } of edits) {
		const start = document.positionAt(span.start);
		const end = document.positionAt(span.end);
		const moved = start.character + (shift.line === start.line ? shift.by : 0);
		const at = newText.indexOf(marker);
		if (at !== -1) {
			const first = behind({ line: start.line + lines, character: moved }, newText.slice(0, at));
			return { start: first, end: { ...first, character: first.character + marker.length } };
		}
		const last = behind({ line: start.line, character: moved }, newText);
		shift = { line: end.line, by: last.character - end.character };
		lines += last.line - end.line;
	}
	return undefined;
}

function behind({ line, character }: Position, text: string): Position {
	const breaks = text.split("\n");
	const last = breaks.at(-1) ?? "";
	return breaks.length === 1
		? { line, character: character + last.length }
		: { line: line + breaks.length - 1, character: last.length };
}
