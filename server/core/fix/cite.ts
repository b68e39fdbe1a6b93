import type { Brief, Citation, Reference, Sentence } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { lineBreakOf } from "../text/lines.ts";
import { type Span, slice } from "../text/span.ts";
import { beforeStop, writtenKey } from "./claim-fixes.ts";
import { endOf, newFootnote } from "./footnote.ts";
import { insertAt, joined } from "./insert.ts";

/** Where a citation goes. Between its two parts an author may add what is looked for, such as a page. */
export interface Citing {
	readonly at: number;
	readonly before: string;
	readonly after: string;
}

/** A key, in the cluster at the caret or at the end of its sentence; else at the caret. */
export function citeKey(brief: Brief, at: number, key: string): Citing | undefined {
	if (!isCitable(brief, at)) return undefined;
	const sentence = sentenceAt(brief, at);
	const stop = sentence ? beforeStop(brief, sentence) : at;
	const cluster = clusterWith(brief, ({ start, end }) => start < at && at < end);
	const last = cluster ?? clusterWith(brief, ({ end }) => end === stop);
	if (last) return { at: last.span.end - 1, before: `; @${writtenKey(key)}`, after: "" };
	return { at: stop, before: `${gap(brief, stop)}[@${writtenKey(key)}`, after: "]" };
}

/** An entry of the list of sources, by its number or its author and year; undefined where it has neither. */
export function citeReference(brief: Brief, at: number, reference: Reference): Citing | undefined {
	const mark = referenceMark(reference);
	if (mark === undefined || !isCitable(brief, at)) return undefined;
	const sentence = sentenceAt(brief, at);
	const stop = sentence ? beforeStop(brief, sentence) : at;
	const [open, close] = [mark.slice(0, -1), mark.slice(-1)];
	return { at: stop, before: gap(brief, stop) + open, after: close };
}

/** A note of the brief, once more. */
export function citeFootnote(brief: Brief, at: number, label: string): Citing | undefined {
	const place = footnotePlace(brief, at);
	return place === undefined ? undefined : { at: place, before: `[^${label}]`, after: "" };
}

/** A mark where the caret's sentence ends, and a note at the end of the brief to be filled in. */
export function insertFootnote(brief: Brief, at: number): Fix | undefined {
	const place = footnotePlace(brief, at);
	if (place === undefined) return undefined;
	const { label, definition } = newFootnote(brief);
	const edits = withMark(insertAt(place, `[^${label}]`), definition, lineBreakOf(brief.text));
	return { title: "Insert a footnote", kind: "draft", edits };
}

/** The note may take the place of white space in which the mark stands. */
function withMark(mark: Edit, note: Edit, lineBreak: string): Edit[] {
	const { start } = mark.span;
	if (start < note.span.start || start > note.span.end) return joined([mark, note]);
	const apart = note.newText.startsWith(lineBreak) ? "" : lineBreak.repeat(2);
	const span = { start, end: note.span.end };
	return [{ span, newText: mark.newText + apart + note.newText }];
}

/** `[3]`, or `(Olsen 2030)` in a list without numbers. */
export function referenceMark({ number, text }: Reference): string | undefined {
	if (number !== undefined) return `[${number}]`;
	const [, authors, year] =
		/^([^()]{2,200}?)[,.]?\s{0,20}\(((?:1[5-9]|20)\d\d[a-z]?)[^()]*\)/.exec(text) ?? [];
	if (authors === undefined || year === undefined || !/^\p{Lu}/u.test(authors)) return undefined;
	const [, name = authors, others = ""] =
		/^([^,;&]+),\s*(?:\p{Lu}\.?[\s-]+)*\p{Lu}\.?(?!\p{L})(.*)$/u.exec(authors) ?? [];
	return `(${name.trim()}${others.trim() === "" ? "" : " et al."} ${year})`;
}

/** Behind the marks that the sentence has already. A note has no notes. */
function footnotePlace(brief: Brief, at: number): number | undefined {
	if (!isCitable(brief, at) || brief.footnotes.some(({ span }) => touches(span, at)))
		return undefined;
	const sentence = sentenceAt(brief, at);
	const end = sentence ? endOf(brief, sentence) : at;
	return end + marksAt(brief.text, end).length;
}

/** The brief speaks to its readers there: no front matter, no code, no comment. */
function isCitable({ blocks, frontMatter }: Brief, at: number): boolean {
	if (frontMatter.span && at < frontMatter.span.end) return false;
	return !blocks.some(
		({ kind, span }) => (kind === "code" || kind === "html") && span.start < at && at < span.end,
	);
}

/** The sentence at the caret, the one that ends right before it, or the first one of its line. */
export function sentenceAt({ sentences, text }: Brief, at: number): Sentence | undefined {
	const before = sentences.findLast(({ span }) => span.start <= at);
	if (before && (at <= before.span.end || onlyMarks(text.slice(before.span.end, at))))
		return before;
	const next = sentences.find(({ span }) => span.start > at);
	return next && /^[ \t>#*+\d.)-]*$/.test(text.slice(at, next.span.start)) ? next : undefined;
}

function onlyMarks(between: string): boolean {
	return /^[ \t]*$/.test(between.slice(marksAt(between, 0).length));
}

function marksAt(text: string, at: number): string {
	const [marks = ""] = /^(?:\[\^[^\s[\]]{1,80}\])*/.exec(text.slice(at, at + 400)) ?? [];
	return marks;
}

/** `[@a; @b]`, not `@a` in a sentence. */
function clusterWith(
	{ citations, text }: Brief,
	isThere: (span: Span) => boolean,
): Citation | undefined {
	return citations.find(
		({ kind, span }) =>
			kind === "pandoc" && isThere(span) && /^\[[^[\]]*\]$/.test(slice(text, span)),
	);
}

function gap({ text }: Brief, at: number): string {
	return at === 0 || /\s/.test(text.charAt(at - 1)) ? "" : " ";
}

function touches({ start, end }: Span, at: number): boolean {
	return start <= at && at <= end;
}
