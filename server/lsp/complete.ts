import {
	type CompletionItem,
	CompletionItemKind,
	InsertTextFormat,
	MarkupKind,
	type Position,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { newFootnote } from "../core/index.ts";
import type { OpenBriefs } from "./briefs.ts";
import { toTextEdits } from "./convert.ts";

/** Keys that open a list of what may follow. */
export const completionTriggers = ["^", "@"];

/** The footnotes of the brief and a new one, behind `[^`. */
export function completionsAt(
	document: TextDocument,
	briefs: OpenBriefs,
	position: Position,
): CompletionItem[] {
	const brief = briefs.briefOf(document);
	const line = document.getText({
		start: { line: position.line, character: 0 },
		end: { line: position.line + 1, character: 0 },
	});
	const typed = /\[\^([^\s[\]^]*)$/.exec(line.slice(0, position.character))?.[1];
	if (!brief || typed === undefined) return [];
	const rest = /^[^\s[\]^]*/.exec(line.slice(position.character))?.[0] ?? "";
	const closed = line.charAt(position.character + rest.length) === "]";
	const range = {
		start: { ...position, character: position.character - typed.length },
		end: { ...position, character: position.character + rest.length },
	};
	const item = (label: string) => ({
		label: `[^${label}]`,
		kind: CompletionItemKind.Reference,
		filterText: label,
		textEdit: { range, newText: closed ? label : `${label}]` },
	});
	const own = brief.footnotes.map(({ label, text }, index) => ({
		...item(label),
		detail: text.slice(0, 80),
		documentation: { kind: MarkupKind.PlainText, value: text },
		sortText: String(index).padStart(6, "0"),
	}));
	const { label, definition } = newFootnote(brief);
	const detail = "A new footnote, to be filled in";
	const fresh = { ...item(label), detail, sortText: "~" };
	if (definition.span.start > document.offsetAt(range.end) + 1)
		return [
			...own,
			{ ...fresh, additionalTextEdits: toTextEdits(document, { edits: [definition] }) },
		];
	const newText = `${fresh.textEdit.newText}$0${definition.newText.trimEnd()}`;
	const insertTextFormat = InsertTextFormat.Snippet;
	return [...own, { ...fresh, insertTextFormat, textEdit: { range, newText } }];
}
