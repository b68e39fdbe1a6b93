import type { Brief, Sentence } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { type Span, slice } from "../text/span.ts";
import { beforeStop } from "./claim-fixes.ts";
import { addFootnotes } from "./footnote.ts";
import { insertAt, joined } from "./insert.ts";

/** Puts a named source in the place of “reportedly”, or behind what is said. */
export function sayAccordingToWhom(brief: Brief, sentence: Sentence, span: Span): Fix {
	const edit = isAdverb(brief, span)
		? replaced(brief, sentence, span)
		: insertAt(beforeStop(brief, sentence), ", according to TODO source");
	return { title: "Say according to whom", kind: "draft", edits: [edit] };
}

/** “is reportedly ready” becomes “is, according to TODO source, ready”. */
function replaced(
	{ text }: Brief,
	{ span: { start: origin } }: Sentence,
	{ start, end }: Span,
): Edit {
	const after = /^[.,;:)]/.test(text.slice(end)) ? "" : ",";
	if (start === origin)
		return { span: { start, end }, newText: `According to TODO source${after}` };
	const spaced = text.charAt(start - 1) === " ";
	const comma = spaced && /[\p{L}\d]/u.test(text.charAt(start - 2));
	if (!comma) return { span: { start, end }, newText: `according to TODO source${after}` };
	return { span: { start: start - 1, end }, newText: `, according to TODO source${after}` };
}

/** For an adverb: the statement as a fact, with a footnote that shows it. */
export function deleteAdverb(brief: Brief, sentence: Sentence, span: Span): Fix[] {
	if (!isAdverb(brief, span)) return [];
	const title = "Delete the adverb and add a footnote";
	const { edits } = addFootnotes(brief, title, [sentence]);
	return [{ title, kind: "draft", edits: joined([deletion(brief, sentence, span), ...edits]) }];
}

function deletion(
	{ text }: Brief,
	{ span: { start: origin } }: Sentence,
	{ start, end }: Span,
): Edit {
	if (start === origin) {
		const gap = /^,?\s*/.exec(text.slice(end, end + 5))?.[0].length ?? 0;
		const first = text.charAt(end + gap);
		return { span: { start, end: end + gap + first.length }, newText: first.toUpperCase() };
	}
	if (text.slice(start - 2, start) === ", " && text.charAt(end) === ",")
		return { span: { start: start - 2, end: end + 1 }, newText: "" };
	const space = text.charAt(start - 1) === " " ? 1 : 0;
	return { span: { start: start - space, end }, newText: "" };
}

function isAdverb({ text }: Brief, span: Span): boolean {
	return /^\p{L}+ly$/u.test(slice(text, span));
}
