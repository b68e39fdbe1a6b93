import type { Brief, Citation } from "../brief/brief.ts";
import { normalLabel } from "../brief/citations.ts";
import { type Span, slice } from "../text/span.ts";

/** One place where a footnote or a bibliography entry is named. */
export interface Label {
	readonly kind: "footnote" | "key";
	/** The same for all places that mean one thing. */
	readonly name: string;
	/** The name alone: `2` of `[^2]`, `doe99` of `[see @doe99, p. 3]`. */
	readonly span: Span;
	/** It stands where the thing is defined. */
	readonly definition: boolean;
}

/** Every label of the brief, in the order of the text. */
export function labelsOf(brief: Brief): Label[] {
	const definitions = brief.footnotes.map(({ label, span: { start } }): Label => {
		const span = { start: start + 2, end: start + 2 + label.length };
		return { kind: "footnote", name: normalLabel(label), span, definition: true };
	});
	const uses = brief.citations.flatMap((citation) => usesIn(brief.text, citation));
	return [...definitions, ...uses].sort((a, b) => a.span.start - b.span.start);
}

function usesIn(text: string, { kind, keys, span }: Citation): Label[] {
	if (kind === "footnote") {
		const inner = { start: span.start + 2, end: span.end - 1 };
		return [{ kind, name: normalLabel(slice(text, inner)), span: inner, definition: false }];
	}
	if (kind !== "pandoc") return [];
	const source = slice(text, span);
	const found: Label[] = [];
	let at = 0;
	for (const key of keys) {
		const index = source.indexOf(key, at);
		if (index === -1) continue;
		at = index + key.length;
		const inner = { start: span.start + index, end: span.start + at };
		found.push({ kind: "key", name: key, span: inner, definition: false });
	}
	return found;
}

/** The label at an offset; its marks belong to it. */
export function labelAt(labels: readonly Label[], at: number): Label | undefined {
	return labels.find(({ kind, span: { start, end } }) => {
		const marks = kind === "footnote" ? 2 : 1;
		return start - marks <= at && at <= end;
	});
}

/** All places that name the same thing. */
export function placesOf(labels: readonly Label[], { kind, name }: Label): Label[] {
	return labels.filter((label) => label.kind === kind && label.name === name);
}

/** Whether a name may stand between `[^` and `]`, or behind `@`. */
export function isLabelName(kind: Label["kind"], name: string): boolean {
	return kind === "footnote"
		? /^[^\s[\]^]+$/.test(name)
		: /^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?$/u.test(name);
}
