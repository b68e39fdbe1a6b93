import { type Span, slice } from "../text/span.ts";
import type { Reference } from "./brief.ts";
import type { Draft } from "./build.ts";
import type { Mark } from "./citations.ts";
import type { BlockKind } from "./reading.ts";

/** A block of a section that lists sources, before it is known whether it is an entry. */
export interface DraftReference {
	readonly span: Span;
	readonly text: string;
	readonly kind: BlockKind;
	/** The addresses and links in it. */
	readonly marks: readonly Mark[];
	readonly section: number;
}

/** The entries among the blocks of the sections that list sources. */
export function finishReferences(
	text: string,
	{ references, definitions }: Pick<Draft, "references" | "definitions">,
): Reference[] {
	const entries: Reference[] = [];
	const indents: number[] = [];
	for (const draft of references) {
		const links = draft.marks.flatMap(({ keys, label }) =>
			label === undefined ? keys : (definitions.get(label)?.url ?? []),
		);
		const marker = markerOf(text, draft);
		const last = entries.at(-1);
		if (draft.kind === "item" && !marker && last?.section === draft.section) {
			entries[entries.length - 1] = goingOn(last, draft, links);
			continue;
		}
		if (draft.kind !== "item" && !isPrinted(text, draft)) continue;
		const indent = marker?.indent ?? 0;
		if (last?.section === draft.section && indent > (indents.at(-1) ?? 0) + 1) {
			entries.pop(); // the head of a list inside the list
			indents.pop();
		}
		const above = entries.at(-1);
		entries.push({
			span: draft.span,
			text: draft.text,
			links,
			number: numberOf(
				slice(text, draft.span),
				marker,
				above?.section === draft.section ? above : undefined,
			),
			item: { start: marker?.start ?? draft.span.start, end: draft.span.end },
			section: draft.section,
		});
		indents.push(indent);
	}
	return entries;
}

interface Marker {
	readonly start: number;
	/** Columns before it. */
	readonly indent: number;
	readonly number: number | undefined;
}

/** What stands before an item on its line. */
function markerOf(text: string, { kind, span }: DraftReference): Marker | undefined {
	if (kind !== "item") return undefined;
	const start = text.lastIndexOf("\n", span.start - 1) + 1;
	const before = text.slice(start, span.start);
	const match = /^(\uFEFF?[\s>]*)(?:[-*+•]|(\d{1,9})[.)])\s+(?:\[[ xX]\]\s+)?$/.exec(before);
	if (!match) return undefined;
	const { 1: indent = "", 2: number } = match;
	return {
		start,
		indent: indent.length,
		number: number === undefined ? undefined : Number(number),
	};
}

/** A further paragraph of the entry above. */
function goingOn(
	entry: Reference,
	{ span, text }: DraftReference,
	links: readonly string[],
): Reference {
	return {
		...entry,
		span: { start: entry.span.start, end: span.end },
		text: `${entry.text} ${text}`,
		links: [...entry.links, ...links],
		item: { start: entry.item.start, end: span.end },
	};
}

/** A paragraph that is an entry, and not a word about the list. */
function isPrinted(source: string, { kind, text, span }: DraftReference): boolean {
	if (kind !== "paragraph") return false;
	if (printedNumber.test(source.slice(span.start, span.start + 8))) return true;
	const dated = /[([,.]\s?(?:1[5-9]|20)\d\d[a-z]?[)\].,;:]/.test(text);
	return dated && /^[\p{Lu}“"]/u.test(text) && text.length < 600 && !/:$/.test(text.trimEnd());
}

/** Markdown counts on from the first item, whatever the others say. */
function numberOf(
	source: string,
	marker: Marker | undefined,
	above: Reference | undefined,
): number | undefined {
	const printed = printedNumber.exec(source);
	if (printed) return Number(printed[1] ?? printed[2]);
	if (marker?.number === undefined) return undefined;
	return above?.number === undefined ? marker.number : above.number + 1;
}

const printedNumber = /^\[(\d{1,4})\]|^(\d{1,3})\.\s/;
