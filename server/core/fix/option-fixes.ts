import type { Brief, Cell, LensReading, PolicyOption, Table } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { tailStart } from "../text/tail.ts";
import { insertAt, insertBlocks, joined } from "./insert.ts";
import { isDelimiter, rowLines } from "./table-fixes.ts";

/**
 * Room for what is said of an option through these lenses: columns that the table lacks, a TODO in the
 * cells that are empty, a line in its section or item. Undefined where that would break a table.
 */
export function addTests(
	brief: Brief,
	option: PolicyOption,
	lenses: readonly LensReading[],
): Fix | undefined {
	const table = brief.tables[option.table];
	return table ? inTable(brief, option, table, lenses) : inProse(brief, option, lenses);
}

function inTable(
	brief: Brief,
	{ row }: PolicyOption,
	table: Table,
	lenses: readonly LensReading[],
): Fix | undefined {
	const places = lenses.map((lens) => ({
		lens,
		column: table.columns.findIndex((column) => column.lenses.includes(lens.id)),
	}));
	const added = places.filter(({ column }) => column === -1).map(({ lens }) => lens.column);
	const columns = added.length > 0 ? columnEdits(brief, table, added) : [];
	const cells = places
		.filter(({ column }) => column !== -1)
		.map(({ column }) => cellEdit(brief, table.rows[row]?.[column]));
	const filled = cells.filter((edit) => edit !== undefined);
	if (columns === undefined || filled.length < cells.length) return undefined;
	const title =
		filled.length > 0
			? `Mark what is missing about ${named(lenses.map(({ label }) => label))}`
			: `Add ${added.length > 1 ? "columns" : "a column"} ${named(added.map(inQuotes))}`;
	return { title, kind: "draft", edits: joined([...columns, ...filled]) };
}

/** New cells at the right edge of each row. What stands in the table keeps every byte. */
function columnEdits(
	brief: Brief,
	table: Table,
	headers: readonly string[],
): readonly Edit[] | undefined {
	const lines = rowLines(brief, table).map((line) => {
		const words = brief.text.slice(line.start, line.end).trimEnd();
		return { words, end: line.start + words.length };
	});
	const isLine = (words: string, index: number) => index > 0 && isDelimiter(words);
	const rows = lines.filter(({ words }, index) => !isLine(words, index));
	if (table.broken === "ragged" || rows.length !== table.rows.length + 1) return undefined;
	return lines.map(({ words, end }, index) => {
		const delimits = isLine(words, index);
		const row = rows.findIndex((other) => other.end === end);
		const cells = delimits || row === 0 ? table.columns : table.rows[row - 1];
		const missing = "  |".repeat(Math.max(0, table.columns.length - (cells?.length ?? 0)));
		const added = headers.map((header) => (delimits ? "---" : row === 0 ? header : "TODO"));
		const closed = /(?:^|[^\\])\|$/.test(words) ? "" : " |";
		return insertAt(end, `${closed}${missing}${added.map((cell) => ` ${cell} |`).join("")}`);
	});
}

/** Undefined where the row ends before the cell. */
function cellEdit({ text }: Brief, cell: Cell | undefined): Edit | undefined {
	if (!cell) return undefined;
	const { start, end } = cell.span;
	const until = text.slice(Math.max(0, start - 1), end);
	const before = until.length - tailStart(until, /[ \t]/);
	const after = /^[ \t]*/.exec(text.slice(end, end + 1000))?.[0].length ?? 0;
	return { span: { start: end - before, end: end + after }, newText: " TODO " };
}

function inProse(
	brief: Brief,
	{ extent, kind, span }: PolicyOption,
	lenses: readonly LensReading[],
): Fix {
	const lines = lenses.map(({ column }) => `${column}: TODO`);
	const title = `Add ${named(lenses.map(({ column }) => inQuotes(column)))} to this option`;
	if (kind === "item") {
		const full = /[.!?]\s*$/.test(brief.text.slice(extent.start, extent.end));
		const edit = insertAt(extent.end, `${full ? "" : "."} ${lines.join(". ")}`);
		return { title, kind: "draft", edits: [edit] };
	}
	const inner = brief.sections.find(
		(section) => section.span.start > extent.start && section.span.start < extent.end,
	);
	const note = brief.footnotes.find((footnote) => footnote.span.start > span.end);
	const at = Math.min(inner?.span.start ?? extent.end, note?.span.start ?? brief.text.length);
	return { title, kind: "draft", edits: [insertBlocks(brief, at, lines.join("\n\n"))] };
}

function named(names: readonly string[]): string {
	return names.join(" and ");
}

function inQuotes(name: string): string {
	return `“${name}”`;
}
