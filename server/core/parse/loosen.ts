import { type Line, linesOf } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

export type PieceRole =
	| "markdown"
	| "heading"
	| "title"
	| "paragraph"
	| "item"
	| "quotation"
	| "byline"
	/** Pipe rows that lack the line under the header. */
	| "rows"
	/** A table drawn with + and |, which Markdown reads as text. */
	| "drawn";

/** A part of a passage and what it is. `span` counts from the start of the passage. */
export interface Piece {
	readonly role: PieceRole;
	readonly span: Span;
}

export interface Loosened {
	readonly pieces: readonly Piece[];
	/** The lines of an article, pasted without the blank lines that Markdown needs. */
	readonly pasted: boolean;
}

/**
 * Reads a passage line by line where its author did not write Markdown: a pasted article, pipe rows
 * without a delimiter row, a quotation with its byline under it. Proper Markdown is one piece.
 */
export function loosen(text: string): Loosened {
	const whole = (role: PieceRole): Loosened => ({
		pieces: [{ role, span: { start: 0, end: text.length } }],
		pasted: false,
	});
	if (!text.includes("\n") || hasBlocks.test(text)) return whole("markdown");
	if (drawn.test(text)) return whole("drawn");
	const lines = Array.from(linesOf(text), (line) => readLine(text, line));
	if (isPaste(lines)) return { pieces: pasteOf(text, lines), pasted: true };
	const special = lines.some((_, index) => isByline(lines, index)) || rowRun(lines, 0, true) > 0;
	return special ? { pieces: mixedOf(text, lines), pasted: false } : whole("markdown");
}

/** Code and HTML keep their line structure in Markdown. */
const hasBlocks = /^ {0,3}(?:```|~~~|<(?!!--[^\n]*-->)[A-Za-z!/?])/m;

const drawn = /^ {0,3}\+(?:[-=:]+\+)+\s*$/m;

/** Longer lines are no headings. */
export const headingLimit = 80;
/** A hard-wrapped line is shorter. */
const longLine = 120;

interface DraftLine extends Line {
	readonly words: string;
	/** A sentence of the author's own, not a list item, a row, a heading mark or a quotation mark. */
	readonly prose: boolean;
	/** Ends a sentence, and holds more than one. */
	readonly paragraph: boolean;
	readonly heading: boolean;
	/** Cells of a pipe row; 0 where there is no pipe. */
	readonly cells: number;
	/** A pipe at an edge. */
	readonly edged: boolean;
}

const structured =
	/^(?:\s*(?:[-*+•]|\d{1,3}[.)])\s|\s*[>|#]|\[\^?[^\]\s]+\]:|\s{4}|\t|\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$)/;
const endsSentence = /[.!?…]["'”’)\]\d⁰-⁹¹²³^]*$/;
const holdsSentenceEnd = /[a-z\d%)”"’][.!?]["”’)]?\s+["“‘(]?\p{Lu}/u;

function readLine(text: string, line: Line): DraftLine {
	const words = withoutComments(text.slice(line.start, line.end)).trim();
	const prose =
		words !== "" && !structured.test(text.slice(line.start, Math.min(line.end, line.start + 90)));
	const ended = endsSentence.test(words.slice(-12));
	const long = words.length >= longLine;
	const mayBeRow =
		words.length < 2000 &&
		words.includes("|") &&
		!/^(?: {4}|\t|\s*(?:[>#]|[-*+•]\s))/.test(text.slice(line.start, line.end));
	const cells = mayBeRow ? cellCount(words) : 0;
	return {
		...line,
		words,
		prose,
		paragraph: prose && long && ended && holdsSentenceEnd.test(words),
		heading: prose && cells < 2 && isHeadingLike(words),
		cells,
		edged: words.startsWith("|") || words.endsWith("|"),
	};
}

export function withoutComments(text: string): string {
	let kept = "";
	let at = 0;
	for (;;) {
		const start = text.indexOf("<!--", at);
		const end = start === -1 ? -1 : text.indexOf("-->", start + 4);
		if (end === -1) return kept + text.slice(at);
		kept += text.slice(at, start);
		at = end + 3;
	}
}

function isHeadingLike(words: string): boolean {
	if (words.length > headingLimit || !/^["“‘']?[\p{Lu}\d]/u.test(words)) return false;
	return !/[.,;!…]["”’]?$/.test(words) && /\p{L}{2}/u.test(words);
}

function cellCount(words: string): number {
	return words.replace(/^\||\|$/g, "").split(/(?<!\\)\|/).length;
}

/**
 * Whole paragraphs follow each other without a blank line, or under a line that can only be a
 * heading. Hard-wrapped text has short lines, and text with a sentence a line has no paragraphs.
 */
function isPaste(lines: readonly DraftLine[]): boolean {
	let junctions = 0;
	let headings = 0;
	for (const [index, line] of lines.entries()) {
		const next = lines[index + 1];
		if (!next || next.words === "") continue;
		if (line.paragraph && /^["“‘'–—-]?[\p{Lu}\d\s]/u.test(next.words)) junctions++;
		if (line.heading && next.paragraph && isUpright(line.words)) headings++;
	}
	return (
		junctions > 1 ||
		(junctions > 0 && headings > 0) ||
		headings > 1 ||
		(headings === 1 && lines.length < 4)
	);
}

/** A heading has no verb ending to tell it from a short sentence; capitals or brevity do. */
function isUpright(words: string): boolean {
	const list = words.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
	const capital = list.filter((word) => /^\p{Lu}/u.test(word)).length;
	return words.length <= 40 || capital * 2 >= list.length;
}

function pasteOf(text: string, lines: readonly DraftLine[]): Piece[] {
	const pieces: Piece[] = [];
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (!line || line.words === "") continue;
		const rows = rowRun(lines, index, false);
		if (rows > 0) {
			const last = lines[index + rows - 1] ?? line;
			const role = hasDelimiter(lines.slice(index, index + rows)) ? "markdown" : "rows";
			pieces.push({ role, span: { start: line.start, end: last.end } });
			index += rows - 1;
			continue;
		}
		const role = roleOfLine(lines, index, pieces.length === 0);
		if (role) pieces.push({ role, span: trimmed(text, line) });
	}
	return pieces;
}

function roleOfLine(
	lines: readonly DraftLine[],
	index: number,
	first: boolean,
): PieceRole | undefined {
	const line = lines[index];
	if (!line || /^(?:[-*_=]\s?){3,}$/.test(line.words)) return undefined;
	if (/^[#>]/.test(line.words)) return "markdown";
	if (isByline(lines, index)) return "byline";
	if (/^(?:[-*+•]|\d{1,3}[.)])\s/.test(line.words)) return "item";
	if (isByline(lines, index + 1)) return "quotation";
	if (!line.heading || index === lines.length - 1) return "paragraph";
	return first ? "title" : "heading";
}

/** `– Security analyst`: a dash and a few words under a line of prose. */
function isByline(lines: readonly DraftLine[], index: number): boolean {
	const words = lines[index]?.words ?? "";
	const above = lines[index - 1];
	return isBylineText(words) && above?.prose === true && above.words.length > 20;
}

export function isBylineText(words: string): boolean {
	return /^(?:[–—―]|--)\s*["“]?\p{L}[^.?!;:]{1,100}\.?$/u.test(words) && words.length <= 110;
}

/** How many lines from `index` on are pipe rows of one table. With `anywhere`, the first such run's length. */
function rowRun(lines: readonly DraftLine[], index: number, anywhere: boolean): number {
	for (let from = index; from < lines.length; from++) {
		let to = from;
		const header = lines[from];
		const cells = header && !delimiterRow.test(header.words) ? header.cells : 0;
		const written = hasDelimiter(lines.slice(from, from + 2));
		while (cells > 1 && (written ? hasPipe(lines[to]) : isRow(lines[to], cells))) to++;
		if (to - from > 1) return to - from;
		if (!anywhere) return 0;
	}
	return 0;
}

/** Under its delimiter row every line with a pipe is a row, however it is written. */
function hasPipe(line: DraftLine | undefined): boolean {
	return line !== undefined && (line.cells > 1 || (line.cells === 1 && line.edged));
}

function hasCells(line: DraftLine | undefined): line is DraftLine {
	return line !== undefined && line.cells > 1;
}

function isRow(line: DraftLine | undefined, cells: number): boolean {
	return hasCells(line) && (line.edged || (line.cells === cells && cells > 2));
}

const delimiterRow = /^\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?$/;

/** The second row is the line under the header, with as many cells. */
function hasDelimiter([header, second]: readonly DraftLine[]): boolean {
	return second !== undefined && delimiterRow.test(second.words) && second.cells === header?.cells;
}

/** Markdown with rows that lack their delimiter, or a quotation with its byline under it. */
function mixedOf(text: string, lines: readonly DraftLine[]): Piece[] {
	const pieces: Piece[] = [];
	let from = 0;
	const flush = (to: number) => {
		const [first, last] = [lines[from], lines[to - 1]];
		if (first && last && to > from)
			pieces.push({ role: "markdown", span: { start: first.start, end: last.end } });
	};
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		const rows = rowRun(lines, index, false);
		const table = lines.slice(index, index + rows);
		if (line && rows > 0) {
			if (!hasDelimiter(table)) {
				flush(index);
				const end = table.at(-1)?.end ?? line.end;
				pieces.push({ role: "rows", span: { start: line.start, end } });
				from = index + rows;
			}
			index += rows - 1;
		} else if (line && isByline(lines, index) && index === lines.length - 1) {
			const start = Math.max(
				from,
				1 + lines.findLastIndex(({ prose }, at) => at < index && !prose),
			);
			flush(start);
			const first = lines[start];
			const last = lines[index - 1];
			if (first && last && start < index)
				pieces.push({ role: "quotation", span: { start: first.start, end: last.end } });
			pieces.push({ role: "byline", span: trimmed(text, line) });
			from = index + 1;
		}
	}
	flush(lines.length);
	return pieces;
}

function trimmed(text: string, { start, end }: Span): Span {
	const words = text.slice(start, end);
	const from = start + words.length - words.trimStart().length;
	return { start: from, end: from + words.trim().length };
}
