import {
	type CompletionItem,
	CompletionItemKind,
	type CompletionList,
	InsertTextFormat,
	MarkupKind,
	type Position,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Brief, newFootnote, referenceOf, shortName } from "../core/index.ts";
import type { OpenBriefs } from "./briefs.ts";
import { toTextEdits } from "./convert.ts";

/** Keys that open a list of what may follow. */
export const completionTriggers = ["^", "@"];

/** More are not listed; what is typed next narrows them. */
const mostEntries = 100;

/** The footnotes of the brief and a new one behind `[^`, the entries of its bibliographies behind `@`. */
export function completionsAt(
	document: TextDocument,
	briefs: OpenBriefs,
	position: Position,
): CompletionList {
	const brief = briefs.briefOf(document);
	const line = document.getText({
		start: { line: position.line, character: 0 },
		end: { line: position.line + 1, character: 0 },
	});
	const before = line.slice(0, position.character);
	const label = /\[\^([^\s[\]^]*)$/.exec(before)?.[1];
	const key = /(?:^|[\s[;(–—-])@\{?([\p{L}\p{N}_:.#$%&+?<>~/-]*)$/u.exec(before)?.[1];
	if (!brief || (label === undefined && key === undefined))
		return { isIncomplete: false, items: [] };
	if (label !== undefined)
		return { isIncomplete: false, items: footnotesAt(document, brief, position, line, label) };
	const entries = briefs.entriesFor(document, brief).matching(key ?? "", mostEntries);
	const start = { ...position, character: position.character - (key?.length ?? 0) };
	const rest = /^[\p{L}\p{N}_]*/u.exec(line.slice(position.character))?.[0] ?? "";
	const end = { ...position, character: position.character + rest.length };
	return {
		isIncomplete: entries.length === mostEntries,
		items: entries.map((entry) => ({
			label: entry.key,
			labelDetails: { description: shortName(entry) },
			kind: CompletionItemKind.Reference,
			filterText: `${entry.key} ${entry.words()}`,
			textEdit: { range: { start, end }, newText: entry.key },
			data: { uri: document.uri, key: entry.key },
		})),
	};
}

/** Adds the reference of an entry, which takes longer to read than its key. */
export function completionWithReference(
	item: CompletionItem,
	document: TextDocument,
	briefs: OpenBriefs,
): CompletionItem {
	const brief = briefs.briefOf(document);
	const found = brief && briefs.entriesFor(document, brief).find(item.label);
	if (!found) return item;
	const value = referenceOf(found.entry);
	const documentation = { kind: MarkupKind.Markdown, value };
	return { ...item, detail: shortName(found.entry), ...(value !== "" && { documentation }) };
}

function footnotesAt(
	document: TextDocument,
	brief: Brief,
	position: Position,
	line: string,
	typed: string,
): CompletionItem[] {
	const rest = /^[^\s[\]^]*/.exec(line.slice(position.character))?.[0] ?? "";
	const closed = line.charAt(position.character + rest.length) === "]";
	const range = {
		start: { ...position, character: position.character - typed.length },
		end: { ...position, character: position.character + rest.length },
	};
	const item = (label: string, description: string) => ({
		label: `[^${label}]`,
		labelDetails: { description },
		detail: description,
		kind: CompletionItemKind.Reference,
		filterText: label,
		textEdit: { range, newText: closed ? label : `${label}]` },
	});
	const own = brief.footnotes.map(({ label, text }, index) => ({
		...item(label, text.slice(0, 80)),
		documentation: { kind: MarkupKind.PlainText, value: text },
		sortText: String(index).padStart(6, "0"),
	}));
	const { label, definition } = newFootnote(brief);
	const fresh = { ...item(label, "A new footnote, to be filled in"), sortText: "~" };
	if (definition.span.start > document.offsetAt(range.end) + 1)
		return [
			...own,
			{ ...fresh, additionalTextEdits: toTextEdits(document, { edits: [definition] }) },
		];
	const newText = `${fresh.textEdit.newText}$0${definition.newText.trimEnd()}`;
	const insertTextFormat = InsertTextFormat.Snippet;
	return [...own, { ...fresh, insertTextFormat, textEdit: { range, newText } }];
}
