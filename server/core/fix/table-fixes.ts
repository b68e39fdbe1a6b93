import type { Brief, Cell, Table } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { highest } from "../text/highest.ts";
import { type Line, lineBreakOf, linesOf } from "../text/lines.ts";
import { shift } from "../text/span.ts";
import { insertAt, joined } from "./insert.ts";

/**
 * Gives pipe rows the line under the header and pipes at both edges. Cells keep every byte. Lines that
 * touch the rows are set apart, for a table takes in what stands right under it.
 */
export function addDelimiterRow(brief: Brief, table: Table): Fix {
	const { start, end } = table.span;
	const lineBreak = lineBreakOf(brief.text);
	const above = brief.text.slice(0, start).replace(/^\uFEFF/, "");
	const gaps = [
		...(/(?:^|\n)[^\S\n]*\r?\n$/.test(above) || above === "" ? [] : [insertAt(start, lineBreak)]),
		...(/^[^\S\n]*\n[^\S\n]*\S/.test(brief.text.slice(end)) ? [insertAt(end, lineBreak)] : []),
	];
	return {
		title: "Add the line under the header",
		kind: "safe",
		edits: joined([...gaps.slice(0, 1), ...delimiterEdits(brief, table), ...gaps.slice(1)]),
	};
}

export function delimiterEdits(brief: Brief, table: Table): Edit[] {
	const columns = columnCount(table);
	const delimiter = `|${" --- |".repeat(columns)}`;
	const lines = rowLines(brief, table);
	return lines.flatMap((line, index) => {
		const words = brief.text.slice(line.start, line.end);
		if (index === 1 && isDelimiter(words)) {
			const span = { start: line.start, end: line.end };
			return [{ span, newText: delimiter }];
		}
		const second = lines[1];
		const next = second && brief.text.slice(second.start, second.end);
		const needsLine = index === 0 && !(next && isDelimiter(next));
		const cells =
			(index === 0 ? table.columns : table.rows[rowOf(lines, brief, index)])?.length ?? columns;
		return edgeEdits(
			brief,
			line,
			needsLine ? lineBreakOf(brief.text) + delimiter : "",
			columns - cells,
		);
	});
}

function rowOf(lines: readonly Line[], { text }: Brief, index: number): number {
	const second = lines[1];
	const delimited = second !== undefined && isDelimiter(text.slice(second.start, second.end));
	return index - (delimited ? 2 : 1);
}

/** Pads the header, or the shorter rows, so that every cell has a column. A line without a pipe stays. */
export function padCells(brief: Brief, table: Table): Fix {
	const columns = columnCount(table);
	const edits = rowLines(brief, table).flatMap((line, index) => {
		if (!brief.text.slice(line.start, line.end).includes("|")) return [];
		const cells = (index === 1 ? table.columns : cellsAt(table, index))?.length ?? columns;
		return edgeEdits(brief, line, "", columns - cells, index === 1 ? " --- |" : "  |");
	});
	return { title: "Give every cell a column", kind: "safe", edits };
}

/** The cells of a line of a table that has its line under the header. */
function cellsAt({ columns, rows }: Table, line: number): readonly Cell[] | undefined {
	return line === 0 ? columns : rows[line - 2];
}

function columnCount({ columns, rows }: Table): number {
	return highest(
		rows.map((row) => row.length),
		columns.length,
	);
}

export function rowLines({ text }: Brief, { span }: Table): Line[] {
	return Array.from(linesOf(text.slice(span.start, span.end)), (line) => ({
		...shift(line, span.start),
		next: line.next + span.start,
	}));
}

export function isDelimiter(words: string): boolean {
	return /^\s*(?:\|\s*)?:?-+:?\s*(?:\|\s*:?-+:?\s*)*(?:\|\s*)?$/.test(words) && words.includes("-");
}

/** Pipes at both edges, `empty` for each missing cell, and what is to follow the row. */
function edgeEdits(
	{ text }: Brief,
	line: Line,
	behind: string,
	missing: number,
	empty = "  |",
): Edit[] {
	const words = text.slice(line.start, line.end);
	const start = line.start + words.length - words.trimStart().length;
	const end = line.start + words.trimEnd().length;
	const open = words.trimStart().startsWith("|") ? "" : "| ";
	const close = words.trimEnd().endsWith("|") ? "" : " |";
	const tail = close + empty.repeat(Math.max(0, missing)) + behind;
	return [
		...(open === "" ? [] : [insertAt(start, open)]),
		...(tail === "" ? [] : [insertAt(end, tail)]),
	];
}
