import type { PhrasingContent, RootContent } from "mdast";
import { parseMarkdown } from "../parse/markdown.ts";
import { type Span, shift } from "../text/span.ts";

/** The inline content of a line that starts no block. Parsed only where it has markup. */
export function inlineOf(text: string, span: Span): PhrasingContent[] {
	const source = text.slice(span.start, span.end);
	if (!/[*_`<[\\&!]/.test(source)) return [textNode(source, span)];
	const [paragraph, ...others] = parseMarkdown(source).children;
	if (paragraph?.type !== "paragraph" || others.length > 0) return [textNode(source, span)];
	relocate(paragraph, span.start);
	return paragraph.children;
}

export function textNode(value: string, span: Span): PhrasingContent {
	return { type: "text", value, position: positionOf(span) };
}

/** Of a node that no parser made; nobody asks for its line. */
export function positionOf({ start, end }: Span): NonNullable<RootContent["position"]> {
	const point = (offset: number) => ({ line: 1, column: 1, offset });
	return { start: point(start), end: point(end) };
}

/** Moves a tree that was parsed from a slice to where the slice stands. */
export function relocate(node: RootContent, by: number): void {
	for (const point of [node.position?.start, node.position?.end])
		if (point?.offset !== undefined) point.offset += by;
	if ("children" in node) for (const child of node.children) relocate(child, by);
}

/** The cells of a pipe row, without the pipes at its edges. */
export function cellsOf(text: string, row: Span): Span[] {
	const cells: Span[] = [];
	const words = text.slice(row.start, row.end);
	let start = words.length - words.trimStart().length;
	const stop = words.trimEnd().length;
	if (words.charAt(start) === "|") start++;
	for (let at = start; at <= stop; at++) {
		const isPipe = words.charAt(at) === "|" && words.charAt(at - 1) !== "\\";
		if (at < stop && !isPipe) continue;
		if (at > start || isPipe) cells.push(shift(trimCell(words, { start, end: at }), row.start));
		start = at + 1;
	}
	return cells;
}

export function trimCell(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end).replace(/^\|/, " ").replace(/\|$/, " ");
	if (words.trim() === "")
		return { start: Math.min(start + 1, end), end: Math.min(start + 1, end) };
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: from + words.trim().length };
}

/** The words of an item of a pasted list, without the sign that makes it one. */
export function itemWords(text: string, { start, end }: Span): Span {
	const marker = /^(?:[-*+•]|\d{1,3}[.)])\s+/.exec(text.slice(start, end));
	return { start: start + (marker?.[0].length ?? 0), end };
}
