import { type ParseErrorCode, parse, printParseErrorCode, visit } from "jsonc-parser";
import { type Span, slice } from "../text/span.ts";
import type { CslItem } from "./csl.ts";
import type { Entry, EntryList, EntryProblem } from "./entry.ts";

/** Reads a list of works in CSL-JSON, as Zotero and pandoc write it. A broken item costs only itself. */
export function readCslJson(text: string): EntryList {
	const items = itemsOf(text);
	const entries: Entry[] = [];
	const problems: EntryProblem[] = [...items.problems];
	if (!items.list) problems.push({ span: firstSign(text), message: notAList });
	for (const { span, id, idSpan } of items.found) {
		if (id === undefined)
			problems.push({
				span: { start: span.start, end: span.start + 1 },
				message: "This item has no “id”.",
			});
		else entries.push(entryOf(text, span, id, idSpan ?? span));
	}
	return { entries, problems };
}

const notAList = "This is not a list of works in CSL-JSON.";

interface Item {
	readonly start: number;
	span: Span;
	id: string | undefined;
	idSpan: Span | undefined;
}

function itemsOf(text: string) {
	const found: Item[] = [];
	const problems: EntryProblem[] = [];
	let list = false;
	let open: Item | undefined;
	let depth = 0;
	visit(
		text,
		{
			onArrayBegin: () => {
				list ||= depth === 0;
				depth++;
			},
			onArrayEnd: () => {
				depth--;
			},
			onObjectBegin: (offset, length) => {
				depth++;
				if (list && depth === 2) {
					const span = { start: offset, end: offset + length };
					open = { start: offset, span, id: undefined, idSpan: undefined };
					found.push(open);
				}
			},
			onObjectEnd: (offset, length) => {
				depth--;
				if (open && depth === 1) open.span = { start: open.start, end: offset + length };
			},
			onLiteralValue: (value, offset, length, _line, _character, path) => {
				if (!open || depth !== 2 || (typeof value !== "string" && typeof value !== "number"))
					return;
				if (path().at(-1) !== "id") return;
				open.id = String(value);
				open.idSpan = innerSpan(value, offset, length);
			},
			onError: (error, offset, length) =>
				problems.push(problemOf(error, { start: offset, end: offset + length })),
		},
		{ allowTrailingComma: true },
	);
	return { found, problems, list };
}

/** Without the quotation marks. */
function innerSpan(value: unknown, offset: number, length: number): Span {
	const mark = typeof value === "string" ? 1 : 0;
	return { start: offset + mark, end: offset + length - mark };
}

function problemOf(error: ParseErrorCode, span: Span): EntryProblem {
	const words = printParseErrorCode(error)
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase();
	return { span, message: `This is not JSON: ${words}.` };
}

function firstSign(text: string): Span {
	const start = Math.max(0, text.search(/[^\s\uFEFF]/));
	return { start, end: Math.min(start + 1, text.length) };
}

function entryOf(text: string, span: Span, key: string, place: Span): Entry {
	const csl = (): CslItem | undefined => {
		const value: unknown = parse(slice(text, span));
		return typeof value === "object" && value !== null ? value : undefined;
	};
	return { key, span: place, csl, words: () => wordsOf(slice(text, span)) };
}

/** Titles and names, without reading the item. */
function wordsOf(source: string): string {
	const values = source.matchAll(/"(?:title|family|literal)"\s*:\s*"((?:[^"\\]|\\.)*)"/g);
	return Array.from(values, ([, words = ""]) => words).join(" ");
}
