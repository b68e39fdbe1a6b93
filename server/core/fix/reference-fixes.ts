import type { Brief, Citation, Footnote, Reference } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { missingFromEntry } from "../sourcing/findable.ts";
import { lineBreakOf } from "../text/lines.ts";
import { type Span, slice } from "../text/span.ts";
import { defineFootnote, nextNumber } from "./footnote.ts";
import { insertAt, insertBlocks, joined } from "./insert.ts";

/** Names what the entry lacks, for the author to fill in. */
export function completeEntry({ text, span }: Reference): Fix {
	const lacking = [...missingFromEntry(text), "link"].join(", ");
	return {
		title: "Complete the entry",
		kind: "draft",
		edits: [insertAt(span.end, ` (TODO ${lacking})`)],
	};
}

/** The entry goes to the notes. Its marks in the text point there; without any the author sets one. */
export function turnIntoFootnote(
	brief: Brief,
	reference: Reference,
	marks: readonly Citation[],
): Fix {
	const label = String(nextNumber(brief));
	const words = slice(brief.text, reference.span).replace(/(?<!\s)\s*\n\s*/g, " ");
	const open =
		marks.length > 0 ? "TODO link" : `TODO link, and [\\^${label}] where the text rests on it`;
	const note = defineFootnote(brief, label, `${words} (${open})`);
	const edits = [
		...marks.map(({ span }) => replaceMark(brief, span, label)),
		removeItem(brief, reference),
		note,
	];
	return { title: "Turn it into a footnote", kind: "draft", edits: joined(edits) };
}

function replaceMark({ text }: Brief, { start, end }: Span, label: string): Edit {
	const from = text.charAt(start - 1) === " " ? start - 1 : start;
	return { span: { start: from, end }, newText: `[^${label}]` };
}

export function removeEntry(brief: Brief, reference: Reference): Fix {
	return { title: "Remove the entry", kind: "draft", edits: [removeItem(brief, reference)] };
}

/** Its lines, and one of the blank lines around it where it stands between two. */
function removeItem({ text }: Brief, { item: { start, end } }: Reference): Edit {
	const rest = /^[^\S\n]*\r?\n?/.exec(text.slice(end))?.[0].length ?? 0;
	const after = end + rest;
	const alone = /(?:^|\n)\r?\n$/.test(text.slice(0, start)) && /^\r?\n/.test(text.slice(after));
	const blank = alone ? (/^\r?\n/.exec(text.slice(after))?.[0].length ?? 0) : 0;
	const atEnd = after === text.length && rest === 0;
	const before = atEnd ? (/\r?\n$/.exec(text.slice(0, start))?.[0].length ?? 0) : 0;
	return { span: { start: start - before, end: after + blank }, newText: "" };
}

/** To a section of its own behind the list, or to the one that is there. */
export function moveToFurtherReading(brief: Brief, reference: Reference): Fix {
	const { sections } = brief;
	const list = sections[reference.section];
	const further = sections.findIndex(({ title }) => /further reading/i.test(title));
	const words = slice(brief.text, reference.span).replace(/^\[\d+\]\s*/, "");
	const entry = `- ${words.replace(/(?<!\s)\s*\n\s*/g, " ")}`;
	const there = brief.references.findLast(({ section }) => section === further);
	const edit = there
		? insertAt(there.item.end, `${lineBreakOf(brief.text)}${entry}`)
		: insertBlocks(
				brief,
				sections[further]?.span.end ?? list?.span.end ?? brief.text.length,
				further === -1 ? `${"#".repeat(list?.depth ?? 2)} Further reading\n\n${entry}` : entry,
			);
	const edits = joined([removeItem(brief, reference), edit]);
	return { title: "Move to Further reading", kind: "draft", edits };
}

export function removeNote({ text }: Brief, { span: { start, end }, label }: Footnote): Fix {
	const rest = /^[^\S\n]*(?:\r?\n)?/.exec(text.slice(end))?.[0].length ?? 0;
	const edits = [{ span: { start, end: end + rest }, newText: "" }];
	return { title: `Remove the note [^${label}]`, kind: "draft", edits };
}
