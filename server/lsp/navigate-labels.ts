import {
	type DocumentHighlight,
	DocumentHighlightKind,
	ErrorCodes,
	type Location,
	type Position,
	type Range,
	ResponseError,
	type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { isLabelName, type Label, labelAt, labelsOf, placesOf } from "../core/index.ts";
import type { OpenBriefs } from "./briefs.ts";
import { toRange } from "./convert.ts";

/** The label under a position, and every place of the brief that names the same. */
interface Found {
	readonly label: Label;
	readonly places: readonly Label[];
}

export function labelUnder(
	document: TextDocument,
	briefs: OpenBriefs,
	position: Position,
): Found | undefined {
	const brief = briefs.briefOf(document);
	if (!brief) return undefined;
	const labels = labelsOf(brief);
	const label = labelAt(labels, document.offsetAt(position));
	return label && { label, places: placesOf(labels, label) };
}

/** The note of a footnote's mark. */
export function definitionsOf(document: TextDocument, { places }: Found): Location[] {
	return places
		.filter(({ definition }) => definition)
		.map(({ span }) => ({ uri: document.uri, range: toRange(document, span) }));
}

export function referencesOf(
	document: TextDocument,
	{ places }: Found,
	declaration: boolean,
): Location[] {
	return places
		.filter(({ definition }) => declaration || !definition)
		.map(({ span }) => ({ uri: document.uri, range: toRange(document, span) }));
}

export function highlightsOf(document: TextDocument, { places }: Found): DocumentHighlight[] {
	return places.map(({ span, definition }) => ({
		range: toRange(document, span),
		kind: definition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
	}));
}

export function rangeOf(document: TextDocument, { label }: Found): Range {
	return toRange(document, label.span);
}

/** Throws what the author is told where the new name cannot be one, or is taken. */
export function renameIn(
	document: TextDocument,
	briefs: OpenBriefs,
	{ label, places }: Found,
	newName: string,
): WorkspaceEdit {
	const name = newName.replace(label.kind === "footnote" ? /^\[?\^|\]$/g : /^@/, "");
	if (!isLabelName(label.kind, name))
		throw new ResponseError(
			ErrorCodes.InvalidParams,
			`“${newName}” cannot name ${label.kind === "footnote" ? "a footnote: it may hold no spaces and no brackets" : "a source: it may hold letters, digits and - _ : . /"}.`,
		);
	const brief = briefs.briefOf(document);
	const taken = brief && placesOf(labelsOf(brief), { ...label, name: name.toLowerCase() });
	if (label.kind === "footnote" && label.name !== name.toLowerCase() && taken?.length)
		throw new ResponseError(ErrorCodes.InvalidParams, `There is a footnote “${name}” already.`);
	const edits = places.map(({ span }) => ({ range: toRange(document, span), newText: name }));
	return { changes: { [document.uri]: edits } };
}
