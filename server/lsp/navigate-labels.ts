import {
	type DocumentHighlight,
	DocumentHighlightKind,
	ErrorCodes,
	type Location,
	type Position,
	type Range,
	ResponseError,
	type TextEdit,
	type WorkspaceEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Brief, isLabelName, type Label, labelAt, labelsOf, placesOf } from "../core/index.ts";
import type { OpenBriefs } from "./briefs.ts";
import type { CitedEntry } from "./cited-entries.ts";
import { toRange } from "./convert.ts";

/** The label under a position, and every place of the brief that names the same. */
export interface Found {
	readonly brief: Brief;
	readonly label: Label;
	readonly places: readonly Label[];
	/** Where an entry that is cited stands: in a bibliography or in the front matter. */
	readonly entry: CitedEntry | undefined;
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
	if (!label) return undefined;
	const entry =
		label.kind === "key" ? briefs.entriesFor(document, brief).find(label.name) : undefined;
	return { brief, label, places: placesOf(labels, label), entry };
}

/** The note of a footnote's mark, the entry of a key. */
export function definitionsOf(document: TextDocument, { places, entry }: Found): Location[] {
	const notes = places.filter(({ definition }) => definition);
	return [...(entry ? [entry.place] : []), ...notes.map((note) => locationOf(document, note))];
}

export function referencesOf(
	document: TextDocument,
	found: Found,
	declaration: boolean,
): Location[] {
	const uses = found.places.filter(({ definition }) => !definition);
	return [
		...(declaration ? definitionsOf(document, found) : []),
		...uses.map((use) => locationOf(document, use)),
	];
}

function locationOf(document: TextDocument, { span }: Label): Location {
	return { uri: document.uri, range: toRange(document, span) };
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

/** In the brief and where the entry stands. Throws what the author is told where the name cannot be. */
export function renameIn(
	document: TextDocument,
	briefs: OpenBriefs,
	found: Found,
	newName: string,
): WorkspaceEdit {
	const { brief, label, places, entry } = found;
	const name = newName.replace(label.kind === "footnote" ? /^\[?\^|\]$/g : /^@/, "");
	if (!isLabelName(label.kind, name)) throw refusal(`“${newName}” ${cannotName[label.kind]}.`);
	const renamed = { ...label, name: label.kind === "footnote" ? name.toLowerCase() : name };
	const isTaken =
		label.kind === "footnote"
			? placesOf(labelsOf(brief), renamed).length > 0
			: briefs.entriesFor(document, brief).find(name) !== undefined;
	if (isTaken && renamed.name !== label.name)
		throw refusal(
			`There is ${label.kind === "footnote" ? "a footnote" : "an entry"} “${name}” already.`,
		);
	const changes = new Map<string, TextEdit[]>();
	const own = places.map((place) => locationOf(document, place));
	if (entry) briefs.renameEntry(document, entry.entry, name);
	for (const { uri, range } of entry ? [...own, entry.place] : own)
		changes.set(uri, [...(changes.get(uri) ?? []), { range, newText: name }]);
	return { changes: Object.fromEntries(changes) };
}

const cannotName = {
	footnote: "cannot name a footnote: it may hold no spaces and no brackets",
	key: "cannot be a key: it may hold letters, digits and signs such as - _ : . /",
} as const;

function refusal(message: string): ResponseError<void> {
	return new ResponseError(ErrorCodes.InvalidParams, message);
}
