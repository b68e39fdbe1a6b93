import type { Brief } from "../brief/brief.ts";
import type { Edit } from "../rules/rule.ts";
import { lineBreakOf } from "../text/lines.ts";

export function insertAt(at: number, newText: string): Edit {
	return { span: { start: at, end: at }, newText };
}

/** Inserts blocks (written with `\n`) between what stands before and behind `at`, a blank line apart. */
export function insertBlocks({ text }: Brief, at: number, blocks: string): Edit {
	const start = at - (text.slice(0, at).length - text.slice(0, at).trimEnd().length);
	const rest = text.slice(start);
	const end = start + rest.length - rest.trimStart().length;
	const atStart = text.slice(0, start).replace(/^\uFEFF/, "") === "";
	const before = atStart ? "" : "\n\n";
	const after = end < text.length ? "\n\n" : "\n";
	const newText = `${before}${blocks}${after}`.replaceAll("\n", lineBreakOf(text));
	return { span: { start: atStart ? at : start, end }, newText };
}

/**
 * In the order of the text, and with those that touch made one: what stands first is written first.
 * Where blocks are inserted at the end of what goes, both replace the same white space,
 * and the line break that stood before what goes stays.
 */
export function joined(edits: readonly Edit[]): Edit[] {
	const apart: Edit[] = [];
	for (const edit of edits.toSorted(
		(a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
	)) {
		const last = apart.at(-1);
		if (last && last.span.end >= edit.span.start) {
			const end = Math.max(last.span.end, edit.span.end);
			const span = { start: last.span.start, end };
			const isWithin = last.span.end > edit.span.start && last.newText === "";
			const newText = isWithin ? edit.newText.replace(/^\r?\n/, "") : edit.newText;
			apart[apart.length - 1] = { span, newText: last.newText + newText };
		} else apart.push(edit);
	}
	return apart;
}
