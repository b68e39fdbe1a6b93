import type { Brief, Table } from "../brief/brief.ts";
import type { Edit } from "../rules/rule.ts";
import { type Line, lineBreakOf, linesOf } from "../text/lines.ts";
import { insertAt } from "./insert.ts";

/** The lines of a table as renderers show it: header, delimiter, rows. Whole lines, with what a quotation puts before. */
export function tableLines({ text }: Brief, { span }: Table): Line[] {
	const first = text.lastIndexOf("\n", span.start - 1) + 1;
	const lines: Line[] = [];
	for (const line of linesOf(text, first)) {
		if (line.start >= span.end) break;
		lines.push(line);
	}
	return lines;
}

/** What stands before a row: quotation marks, a list marker, white space. */
export function prefixOf({ text }: Brief, line: Line): string {
	const words = text.slice(line.start, line.end);
	return /^\uFEFF?[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+)*/.exec(words)?.[0] ?? "";
}

/** Where the cells of a line begin, each behind its pipe, and whether a pipe closes the last one. */
interface Cells {
	readonly starts: readonly number[];
	readonly closed: boolean;
	/** The end of the line, without white space. */
	readonly end: number;
}

export function cellsIn(brief: Brief, line: Line): Cells {
	const start = line.start + prefixOf(brief, line).length;
	const words = brief.text.slice(start, line.end).trimEnd();
	const end = start + words.length;
	const pipes = Array.from(words.matchAll(/\\.|\|/gs), ({ 0: sign, index }) =>
		sign === "|" ? [start + index + 1] : [],
	).flat();
	const closed = pipes.at(-1) === end && pipes.length > 1;
	const starts = words.startsWith("|") ? pipes : [start, ...pipes];
	return { starts: closed ? starts.slice(0, -1) : starts, closed, end };
}

/** Puts columns before the one at `at`, or behind the last one. The cells of other columns keep every byte. */
export function insertColumns(
	brief: Brief,
	table: Table,
	at: number,
	headers: readonly string[],
): Edit[] {
	return tableLines(brief, table).flatMap((line, index) => {
		const words = headers.map((header) => (index === 0 ? header : index === 1 ? "---" : ""));
		const { starts, closed, end } = cellsIn(brief, line);
		const start = starts[at];
		if (start !== undefined && at > 0)
			return [insertAt(start, words.map((word) => ` ${word} |`).join(""))];
		if (index > 1 && starts.length < table.columns.length) return [];
		const pad = Array.from({ length: Math.max(0, table.columns.length - starts.length) }, () => "");
		return [insertAt(end, behind([...pad, ...words], closed))];
	});
}

/** Puts words into a cell, which a short row may not have yet. */
export function setCell(
	brief: Brief,
	table: Table,
	row: number,
	column: number,
	words: string,
): Edit {
	const line = tableLines(brief, table)[row + 2] ?? { start: 0, end: 0, next: 0 };
	const { starts, closed, end } = cellsIn(brief, line);
	const start = starts[column];
	if (start === undefined) {
		const pad = Array.from({ length: column - starts.length }, () => "");
		return insertAt(end, behind([...pad, words], closed));
	}
	const next = starts[column + 1];
	const stop = next === undefined ? (closed ? end - 1 : line.end) : next - 1;
	const cell = brief.text.slice(start, stop);
	if (cell.trim() === "") return { span: { start, end: stop }, newText: ` ${words} ` };
	const from = start + cell.length - cell.trimStart().length;
	return { span: { start: from, end: from + cell.trim().length }, newText: words };
}

/** Adds rows under the last one, each with its cells in the order of the columns. */
export function appendRows(brief: Brief, table: Table, rows: readonly (readonly string[])[]): Edit {
	const lines = tableLines(brief, table);
	const last = lines.at(-1) ?? { start: 0, end: 0, next: 0 };
	const prefix = prefixOf(brief, last);
	const lineBreak = lineBreakOf(brief.text);
	const written = rows.map((cells) => `${lineBreak}${prefix}| ${cells.join(" | ")} |`);
	return insertAt(last.end, written.join(""));
}

/** Takes a row out, with its line break. */
export function removeRow(brief: Brief, table: Table, row: number): Edit {
	const lines = tableLines(brief, table);
	const line = lines[row + 2] ?? { start: 0, end: 0, next: 0 };
	const before = lines[row + 1];
	if (line.next > line.end) return { span: { start: line.start, end: line.next }, newText: "" };
	return { span: { start: before?.end ?? line.start, end: line.end }, newText: "" };
}

/** Words as a cell may hold them. */
export function asCell(words: string): string {
	return words
		.replace(/\s+/g, " ")
		.replace(/(?<!\\)\|/g, "\\|")
		.trim();
}

function behind(words: readonly string[], closed: boolean): string {
	if (closed) return words.map((word) => ` ${word} |`).join("");
	return words
		.map((word) => ` | ${word}`)
		.join("")
		.concat(" |");
}
