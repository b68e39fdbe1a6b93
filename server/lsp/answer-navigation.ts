import {
	type CancellationToken,
	type CompletionItem,
	type DocumentLink,
	type DocumentSymbol,
	type FoldingRange,
	FoldingRangeKind,
	type Position,
	type ServerCapabilities,
	SymbolKind,
	type TextDocumentIdentifier,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { foldsOf, linksOf, type OutlineItem, outlineOf } from "../core/index.ts";
import { completionsAt, completionTriggers, completionWithReference } from "./complete.ts";
import { toRange } from "./convert.ts";
import {
	definitionsOf,
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
	const found = async ({ textDocument, position }: Place, token: CancellationToken) => {
		const document = await session.ready(textDocument.uri, token);
		const label = document && labelUnder(document, briefs, position);
		return label && { document, label };
	};
	const opened = async (
		{ textDocument }: { readonly textDocument: TextDocumentIdentifier },
		token: CancellationToken,
	) => {
		const document = await session.ready(textDocument.uri, token);
		const brief = document && briefs.briefOf(document);
		return brief && { document, brief };
	};

	connection.onDefinition(
		guard.answer(undefined, async (params, token) => {
			const at = await found(params, token);
			return at && definitionsOf(at.document, at.label);
		}),
	);
	connection.onReferences(
		guard.answer(undefined, async (params, token) => {
			const at = await found(params, token);
			return at && referencesOf(at.document, at.label, params.context.includeDeclaration);
		}),
	);
	connection.onDocumentHighlight(
		guard.answer(undefined, async (params, token) => {
			const at = await found(params, token);
			return at && highlightsOf(at.document, at.label);
		}),
	);
	connection.onPrepareRename(
		guard.answer(undefined, async (params, token) => {
			const at = await found(params, token);
			return at && rangeOf(at.document, at.label);
		}),
	);
	connection.onRenameRequest(
		guard.answer(undefined, async (params, token) => {
			const at = await found(params, token);
			return at && renameIn(at.document, briefs, at.label, params.newName);
		}),
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
		guard.answer([], async (params, token) => {
			const at = await opened(params, token);
			return at ? symbolsOf(at.document, outlineOf(at.brief), session.outlined) : [];
		}),
	);
	connection.onFoldingRanges(
		guard.answer([], async (params, token) => {
			const at = await opened(params, token);
			return at ? foldsOf(at.brief).flatMap((span) => foldOf(at.document, span)) : [];
		}),
	);
	connection.onDocumentLinks(
		guard.answer([], async (params, token) => {
			const at = await opened(params, token);
			return at
				? linksOf(at.brief).map(
						({ span, url }): DocumentLink => ({ range: toRange(at.document, span), target: url }),
					)
				: [];
		}),
	);
}

interface Place {
	readonly textDocument: TextDocumentIdentifier;
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
