import type { Brief } from "../brief/brief.ts";
import type { Fix, Flaw } from "../rules/rule.ts";
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
	const table = tables.find(({ span }) => span.start <= at && at < span.end);
	const cells = table ? [table.columns, ...table.rows].flat() : [];
	const cell = cells.find(({ span }) => span.start <= at && at <= span.end);
	if (cell) return cell.span.end;
	const feed = text.indexOf("\n", at);
	const start = text.lastIndexOf("\n", at - 1) + 1;
	const line = text.slice(start, feed === -1 ? text.length : feed).trimEnd();
	const closing = /^ {0,3}#{1,6}\s/.test(line) ? (/\s+#+$/.exec(line)?.[0].length ?? 0) : 0;
	return start + line.length - closing;
}
