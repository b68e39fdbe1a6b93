import type { Brief, Cell, Table } from "../brief/brief.ts";
import { firstFrom } from "../brief/sentences-within.ts";
import type { Fix, Flaw } from "../rules/rule.ts";
import { withoutTail } from "../text/tail.ts";
import { insertAt, insertBlocks } from "./insert.ts";

/** A comment that sets one finding aside, on the finding's own line, with its reason to be filled in. */
export function setAside(brief: Brief, rule: string, { span, whole = false }: Flaw): Fix {
	const title = whole ? `Set ${rule} aside in this brief` : "Set this finding aside here";
	const comment = `<!-- policy-brief-disable-${whole ? "file" : "line"} ${rule} -- TODO reason -->`;
	const edit = whole
		? insertBlocks(brief, brief.frontMatter.span?.end ?? 0, comment)
		: insertAt(placeOnLine(brief, span.start), ` ${comment}`);
	return { title, kind: "draft", edits: [edit] };
}

/** The end of the line's words: of the cell in a table, before the closing signs of a heading. */
function placeOnLine({ text, tables }: Brief, at: number): number {
	const table = tables[firstFrom(tables, at + 1) - 1];
	const cells = table && at < table.span.end ? cellsOf(table) : [];
	const cell = cells[firstFrom(cells, at + 1) - 1];
	if (cell && at <= cell.span.end) return cell.span.end;
	const feed = text.indexOf("\n", at);
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const line = text.slice(start, feed === -1 ? text.length : feed).trimEnd();
	return start + (/^ {0,3}#{1,6}\s/.test(line) ? withoutClosing(line) : line).length;
}

/** A heading without the signs that close it, and the space before them. */
function withoutClosing(heading: string): string {
	const words = withoutTail(heading, /#/);
	return words.length < heading.length && /\s$/.test(words) ? words.trimEnd() : heading;
}

/** In the order of the text. Remembered, for each cell may have a finding. */
function cellsOf(table: Table): readonly Cell[] {
	const cells = known.get(table) ?? [table.columns, ...table.rows].flat();
	known.set(table, cells);
	return cells;
}

const known = new WeakMap<Table, readonly Cell[]>();
