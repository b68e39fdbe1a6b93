import type { Brief } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { isWithin } from "../text/span.ts";

/**
 * Gives footnotes with numbers the numbers in which their marks stand in the text. Names stay. Undefined
 * where they are in order, or where it is not certain that every mark was seen.
 */
export function renumberFootnotes(brief: Brief): Fix | undefined {
	const marks = marksIn(brief);
	if (!marks) return undefined;
	const numbers = newNumbers(marks);
	const edits = marks.flatMap(({ label, start, end }): Edit[] => {
		const newText = String(numbers.get(label));
		return newText === label ? [] : [{ span: { start, end }, newText }];
	});
	return edits.length > 0 ? { title: "Renumber the footnotes", kind: "safe", edits } : undefined;
}

/** A number in `[^1]`, in a mark or before a definition. */
interface FootnoteNumber {
	readonly label: string;
	readonly start: number;
	readonly end: number;
	readonly defines: boolean;
}

function marksIn({
	text,
	citations,
	footnotes,
	references,
	blocks,
}: Brief): FootnoteNumber[] | undefined {
	const seen = new Set(
		citations.filter(({ kind }) => kind === "footnote").map(({ span }) => span.start),
	);
	const definitions = new Set(footnotes.map(({ span }) => span.start));
	const opaque = blocks.filter(({ kind }) => kind === "code" || kind === "html");
	const found: FootnoteNumber[] = [];
	for (const { 1: label = "", index } of text.matchAll(/\[\^(\d+)\]/g)) {
		const span = { start: index, end: index + label.length + 3 };
		if (opaque.some((block) => isWithin(span, block.span))) continue;
		const defines = definitions.has(index);
		const listed = references.some((entry) => isWithin(span, entry.span));
		if (!defines && !seen.has(index) && !listed) return undefined;
		found.push({ label, start: index + 2, end: span.end - 1, defines });
	}
	return found;
}

/** In the order of their first marks; then those that no mark points to. */
function newNumbers(marks: readonly FootnoteNumber[]): ReadonlyMap<string, number> {
	const order = [...marks.filter(({ defines }) => !defines), ...marks];
	const labels = [...new Set(order.map(({ label }) => label))];
	return new Map(labels.map((label, index) => [label, index + 1]));
}
