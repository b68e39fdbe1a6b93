import { type RiskColumn, registerColumns, residualOf } from "../risk/columns.ts";
import { isBlank, type Rating, readRating } from "../risk/ratings.ts";
import { declaredIn, type RatedKind, readScale, type Scale, scalesOf } from "../risk/scales.ts";
import { remembered } from "../text/remember.ts";
import { type Span, shift, slice } from "../text/span.ts";
import type { Cell, Sentence, Table } from "./brief.ts";
import { type FrontMatter, textOf } from "./front-matter.ts";
import type { TableReading } from "./reading.ts";
import { tableFacts } from "./table-facts.ts";

/** A risk table that can be read row by row. */
export interface RiskRegister {
	readonly table: Table;
	readonly columns: readonly RegisterColumn[];
	readonly rows: readonly RegisterRow[];
}

export interface RegisterColumn {
	readonly header: Cell;
	/** Undefined for a column of the author's own. */
	readonly role: RiskColumn | undefined;
	/** Which ratings it holds; undefined where it holds none. */
	readonly rates: RatedKind | undefined;
	/** How it rates; undefined where it does not. */
	readonly scale: Scale | undefined;
}

export interface RegisterRow {
	/** One for each column. */
	readonly cells: readonly RegisterCell[];
	/** What names the risk, or else what stands first in the row; empty in a blank row and in a heading. */
	readonly name: string;
	/** The lenses through which the row argues. */
	readonly lenses: readonly string[];
}

export interface RegisterCell extends Cell {
	/** Where to point: the words, the room for them, or the row that has none. Never empty. */
	readonly place: Span;
	/** It holds nothing, or a word for nothing. */
	readonly blank: boolean;
	readonly rating: Rating;
}

/** What reading a table as a register takes besides the table. */
export interface RegisterContext {
	readonly text: string;
	readonly frontMatter: FrontMatter;
	/** Of the table. */
	readonly reading: TableReading;
	/** The sentences of the table's section, where they may say how it rates. */
	readonly legend: readonly Sentence[];
}

export function readRegister(table: Table, context: RegisterContext): RiskRegister {
	const roles = registerColumns(table.columns.map(({ text }) => text));
	const rows = readRows(table, roles, context);
	return { table, columns: readColumns(table, roles, rows, context), rows };
}

/** Rows with the offset at which their table stood when they were read. */
const readBefore = new WeakMap<
	TableReading,
	{ readonly start: number; readonly rows: readonly RegisterRow[] }
>();

/** They say the same wherever the table moves. */
function readRows(
	table: Table,
	roles: readonly (RiskColumn | undefined)[],
	context: RegisterContext,
): readonly RegisterRow[] {
	const { start } = table.span;
	const before = readBefore.get(context.reading);
	if (before?.start === start) return before.rows;
	const rows = before
		? before.rows.map((row) => movedBy(row, start - before.start))
		: withHeadings(
				table.rows.map((cells, index) => readRow(cells, roles, index, context)),
				context,
			);
	readBefore.set(context.reading, { start, rows });
	return rows;
}

function movedBy({ cells, ...row }: RegisterRow, by: number): RegisterRow {
	return {
		...row,
		cells: cells.map((cell) => ({
			...cell,
			span: shift(cell.span, by),
			place: shift(cell.place, by),
		})),
	};
}

/** A row in bold with one cell filled, among rows that are not, is a heading for those below it. */
function withHeadings(rows: readonly RegisterRow[], { text }: RegisterContext): RegisterRow[] {
	const isBold = ({ cells }: RegisterRow) => {
		const [only, ...others] = cells.filter(({ blank }) => !blank);
		return only && others.length === 0 && /^(?:\*\*|__).*(?:\*\*|__)$/.test(slice(text, only.span));
	};
	const headings = rows.map(isBold);
	if (!headings.includes(true) || rows.every((row, at) => row.name === "" || headings[at]))
		return [...rows];
	return rows.map((row, at) => (headings[at] ? { ...row, name: "" } : row));
}

function readRow(
	cells: readonly Cell[],
	roles: readonly (RiskColumn | undefined)[],
	index: number,
	{ text, reading }: RegisterContext,
): RegisterRow {
	const end = rowEnd(text, cells);
	const start = cells[0]?.span.start ?? end;
	const missing = { span: { start: end, end }, text: "" };
	const read = roles.map((role, column) => {
		const cell = cells[column];
		if (cell) return readCell(text, cell, end, role);
		return {
			...readCell(text, missing, end, role),
			place: { start: Math.min(start, end - 1), end },
		};
	});
	const named = [roles.indexOf("risk"), ...read.keys()].map((column) => read[column]);
	const name = named.find((cell) => cell && !cell.blank)?.text ?? "";
	return { cells: read, name, lenses: tableFacts(reading).lenses[index] ?? [] };
}

function readCell(
	text: string,
	cell: Cell,
	end: number,
	role: RiskColumn | undefined,
): RegisterCell {
	const source = slice(text, cell.span);
	const isNone = role !== "mitigation" && role !== "owner" && /^(?:none|nil)$/i.test(source);
	const read: Rating = isBlank(source) ? { form: "blank" } : readRating(cell.text);
	const rating: Rating = isNone ? { form: "text" } : read;
	const isForm = (role === "likelihood" || role === "impact") && rating.form === "blank";
	const blank = isForm || (!isNone && isBlank(source));
	return { ...cell, place: placeOf(text, cell.span, end), blank, rating };
}

/** The words, or the blanks between the pipes, or the pipe where not even those are. */
function placeOf(text: string, { start, end }: Span, rowsEnd: number): Span {
	if (end > start) return { start, end };
	let to = start;
	while (to < rowsEnd && /[ \t]/.test(text.charAt(to))) to++;
	return to > start ? { start, end: to } : { start: Math.max(0, start - 1), end: start };
}

/** Where the line of a row ends, without the white space behind it. */
function rowEnd(text: string, cells: readonly Cell[]): number {
	const from = cells.at(-1)?.span.end ?? 0;
	const feed = text.indexOf("\n", from);
	return from + text.slice(from, feed === -1 ? undefined : feed).trimEnd().length;
}

function readColumns(
	{ columns }: Table,
	roles: readonly (RiskColumn | undefined)[],
	rows: readonly RegisterRow[],
	{ frontMatter, legend }: RegisterContext,
): RegisterColumn[] {
	const declared = readScale(textOf(frontMatter, "risk-scale"));
	const inLegend = legend.map(({ text }) => legendScale(text)).find((most) => most !== undefined);
	const kinds = roles.map((role, column) => kindOf(role, columns[column]?.text ?? ""));
	const rated = kinds.flatMap((kind, column) =>
		kind === "likelihood" || kind === "impact" ? [{ kind, column }] : [],
	);
	const scales = scalesOf(
		rated.map(({ kind, column }) => ({
			kind,
			ratings: rows.map(({ cells }) => cells[column]?.rating ?? { form: "blank" }),
			declared: declaredIn(bracketed(columns[column]?.text ?? "")) ?? declared?.[kind] ?? inLegend,
		})),
	);
	return columns.map((header, column) => {
		const at = rated.findIndex((one) => one.column === column);
		return { header, role: roles[column], rates: kinds[column], scale: scales[at] };
	});
}

function kindOf(role: RiskColumn | undefined, header: string): RatedKind | undefined {
	if (role === "likelihood" || role === "impact" || role === "score") return role;
	return role === "residual" ? residualOf(header) : undefined;
}

/** What a header adds in brackets. */
function bracketed(header: string): string {
	return /[([]([^()[\]]*)[)\]]/.exec(header)?.[1] ?? "";
}

/** “Likelihood and impact run from 1 (lowest) to 5 (highest).” */
const legendScale = remembered((sentence: string): number | undefined =>
	/\b(?:likelihood|probability|impact|severity|scale|scored?|rated|ratings?)\b/i.test(sentence)
		? declaredIn(sentence)
		: undefined,
);
