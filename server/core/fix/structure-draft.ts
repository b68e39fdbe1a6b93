import type { Block, Brief, Table } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { lineBreakOf } from "../text/lines.ts";
import { isWithin, type Span } from "../text/span.ts";
import { moveTags, tagsOf } from "./front-matter-fixes.ts";
import { insertAt, joined } from "./insert.ts";
import { delimiterEdits } from "./table-fixes.ts";

/** What a pasted article is made of: its blocks and its tables, in order. */
type Part = (Block & { readonly table?: never }) | { readonly span: Span; readonly table: Table };

/** Writes a pasted article as Markdown. Adds marks and line breaks only: no word is lost or invented. */
export function structureDraft(brief: Brief): Fix {
	const edits = brief.pasted.flatMap((span) => passageEdits(brief, span));
	return { title: "Structure this draft", kind: "safe", edits: joined(edits) };
}

/** The same, with the tags at the end of the article in the front matter, where they are no section. */
export function structureWithTags(brief: Brief): Fix[] {
	const tags = tagsOf(brief);
	if (!tags) return [];
	const moved = moveTags(brief, tags).edits;
	const gone = moved.at(-1)?.span ?? tags.section.span;
	const kept = structureDraft(brief).edits.filter(({ span }) => !isWithin(span, gone));
	const title = "Structure this draft, its tags in the front matter";
	return [{ title, kind: "draft", edits: joined([...moved, ...kept]) }];
}

function passageEdits(brief: Brief, passage: Span): Edit[] {
	const parts = partsOf(brief, passage);
	const lineBreak = lineBreakOf(brief.text);
	return parts.flatMap((part, index) => {
		const before = parts[index - 1];
		const gap = before ? gapEdit(brief, before, part, lineBreak) : [];
		const mark = markOf(brief, part);
		const own = part.table
			? delimiterEdits(brief, part.table)
			: mark
				? [insertAt(lineStart(brief, part), mark)]
				: [];
		return [...gap, ...own];
	});
}

function partsOf({ blocks, tables }: Brief, passage: Span): Part[] {
	const own = blocks.filter(({ kind, span }) => kind !== "cell" && isWithin(span, passage));
	const inside = tables.filter(({ span }) => isWithin(span, passage));
	const parts: Part[] = [...own, ...inside.map((table) => ({ span: table.span, table }))];
	return parts.sort((a, b) => a.span.start - b.span.start);
}

/** A blank line between two parts, but none between the items of a list or inside a quotation. */
function gapEdit(brief: Brief, before: Part, part: Part, lineBreak: string): Edit[] {
	const at = lineStart(brief, part);
	const gap = brief.text.slice(before.span.end, at);
	if (/\n\s*\n/.test(gap)) return [];
	if (part.table) return [insertAt(at, lineBreak)];
	if (kindOf(before) === "item" && part.kind === "item") return [];
	if (part.kind === "byline" && kindOf(before) === "quotation")
		return [insertAt(at, `>${lineBreak}`)];
	return [insertAt(at, lineBreak)];
}

function kindOf(part: Part): string {
	return part.table ? "table" : part.kind;
}

function markOf(brief: Brief, part: Part): string {
	if (part.table) return "";
	const line = brief.text.slice(lineStart(brief, part), part.span.end).trimStart();
	if (part.kind === "heading" && !line.startsWith("#")) return `${"#".repeat(part.depth)} `;
	const quoted = part.kind === "quotation" || part.kind === "byline";
	return quoted && !line.startsWith(">") ? "> " : "";
}

function lineStart({ text }: Brief, { span }: Part): number {
	const start = text.lastIndexOf("\n", span.start - 1) + 1;
	return start === 0 && text.startsWith("\uFEFF") ? 1 : start;
}
