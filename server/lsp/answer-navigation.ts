import {
	type CompletionItem,
	type DocumentLink,
	type DocumentSymbol,
	type FoldingRange,
	FoldingRangeKind,
	type Position,
	type ReferenceParams,
	type RenameParams,
	type ServerCapabilities,
	SymbolKind,
	type TextDocumentIdentifier,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Brief, foldsOf, linksOf, type OutlineItem, outlineOf } from "../core/index.ts";
import { completionsAt, completionTriggers, completionWithReference } from "./complete.ts";
import { toRange } from "./convert.ts";
import {
	definitionsOf,
	type Found,
	highlightsOf,
	labelUnder,
	rangeOf,
	referencesOf,
	renameIn,
} from "./navigate-labels.ts";
import type { Session } from "./session.ts";

export const navigationCapabilities: ServerCapabilities = {
	completionProvider: { triggerCharacters: completionTriggers, resolveProvider: true },
	definitionProvider: true,
	referencesProvider: true,
	documentHighlightProvider: true,
	renameProvider: { prepareProvider: true },
	documentSymbolProvider: true,
	foldingRangeProvider: true,
	documentLinkProvider: {},
};

/** Answers where the footnotes and sources of an open brief are named and defined. */
export function answerNavigation(session: Session): void {
	const { connection, guard, briefs } = session;
	/** Answers about the label at a place; about other words there is nothing to say. */
	const aboutLabel = <Params extends Place, Answer>(
		answer: (document: TextDocument, label: Found, params: Params) => Answer | Promise<Answer>,
	) =>
		guard.answer<Params, Answer | undefined>(undefined, async (params, token) => {
			const document = await session.ready(params.textDocument.uri, token);
			const label = document && labelUnder(document, briefs, params.position);
			return label && answer(document, label, params);
		});
	/** Answers with a list about a brief, empty for other documents. */
	const aboutBrief = <Item>(answer: (document: TextDocument, brief: Brief) => Item[]) =>
		guard.answer<Named, Item[]>([], async ({ textDocument }, token) => {
			const document = await session.ready(textDocument.uri, token);
			const brief = document && briefs.briefOf(document);
			return brief ? answer(document, brief) : [];
		});

	connection.onDefinition(aboutLabel(definitionsOf));
	connection.onReferences(
		aboutLabel((document, label, { context }: ReferenceParams) =>
			referencesOf(document, label, context.includeDeclaration),
		),
	);
	connection.onDocumentHighlight(aboutLabel(highlightsOf));
	connection.onPrepareRename(aboutLabel(rangeOf));
	connection.onRenameRequest(
		aboutLabel((document, label, { newName }: RenameParams) =>
			renameIn(document, briefs, label, newName),
		),
	);
	connection.onCompletion(
		guard.answer([], async ({ textDocument, position }, token) => {
			const document = await session.ready(textDocument.uri, token);
			return document ? completionsAt(document, briefs, position) : [];
		}),
	);
	connection.onCompletionResolve((item, token) =>
		guard.answer(item, async ({ data }: CompletionItem, token) => {
			const document = await session.ready(String(data?.uri), token);
			return document ? completionWithReference(item, document, briefs) : item;
		})(item, token),
	);
	connection.onDocumentSymbol(
		aboutBrief((document, brief) => symbolsOf(document, outlineOf(brief), session.outlined)),
	);
	connection.onFoldingRanges(
		aboutBrief((document, brief) => foldsOf(brief).flatMap((span) => foldOf(document, span))),
	);
	connection.onDocumentLinks(
		aboutBrief((document, brief) =>
			linksOf(brief).map(
				({ span, url }): DocumentLink => ({ range: toRange(document, span), target: url }),
			),
		),
	);
}

interface Named {
	readonly textDocument: TextDocumentIdentifier;
}

interface Place extends Named {
	readonly position: Position;
}

/** `outlined`: the editor lists the sections itself. */
function symbolsOf(
	document: TextDocument,
	items: readonly OutlineItem[],
	outlined: boolean,
): DocumentSymbol[] {
	return items
		.filter(({ kind }) => !outlined || kind !== "section")
		.map(({ kind, title, span, name, children }) => ({
			name: title.trim() || "–",
			kind: kinds[kind],
			range: toRange(document, span),
			selectionRange: toRange(document, name),
			children: symbolsOf(document, children, outlined),
		}));
}

const kinds: Readonly<Record<OutlineItem["kind"], SymbolKind>> = {
	section: SymbolKind.String,
	notes: SymbolKind.Namespace,
	note: SymbolKind.Key,
};

/** The last line break of a section does not belong to its fold. */
function foldOf(document: TextDocument, span: { start: number; end: number }): FoldingRange[] {
	const text = document.getText().slice(span.start, span.end).trimEnd();
	const startLine = document.positionAt(span.start).line;
	const endLine = document.positionAt(span.start + text.length).line;
	return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
}
