import { htmlBlockNames } from "micromark-util-html-tag-name";
import { type Line, linesOf } from "../text/lines.ts";
import type { Span } from "../text/span.ts";

/** A stretch of the document that reads the same whatever stands around it. */
export interface Passage extends Span {
	readonly kind: "frontMatter" | "markdown";
}

/** Cuts a document into passages: its front matter, and stretches of Markdown. */
export function passagesOf(text: string): Passage[] {
	const matter = frontMatterOf(text);
	const stretches = Array.from(stretchesFrom(text, bodyStart(text, matter)), ({ start, end }) => ({
		kind: "markdown" as const,
		start,
		end,
	}));
	return matter ? [{ kind: "frontMatter", ...matter }, ...stretches] : stretches;
}

/** Where the Markdown begins, behind the front matter and the byte order mark. */
export function bodyStart(text: string, matter: Span | undefined): number {
	return matter?.end ?? originOf(text);
}

/** A passage of Markdown. */
export interface Stretch extends Span {
	/** It starts behind a blank line, so that nothing before it matters; not where a long list was cut. */
	readonly apart: boolean;
}

/**
 * Cuts Markdown into passages in one scan of its lines. A passage starts at an unindented line
 * after a blank one, outside fenced code and multi-line HTML: there every Markdown container has
 * ended, so parsing the pieces gives what parsing the whole gives, but for the labels of references
 * and footnotes, which `brief/` resolves over the whole document. `from` is the start of the Markdown
 * or of a passage that stands apart.
 */
export function* stretchesFrom(text: string, from: number): Generator<Stretch> {
	let start = -1;
	let end = from;
	let apart = true;
	let blank = true;
	let paragraph: Paragraph = "none";
	let open: Open | undefined;
	let item = 0;
	for (const line of linesOf(text, from)) {
		if (isBlank(text, line.start, line.end)) {
			blank = true;
			paragraph = "none";
			if (open?.untilBlank) open = undefined;
			continue;
		}
		const starts = blank && !isSpace(text.charCodeAt(line.start)) && (!open || open.contained);
		const bulky =
			start !== -1 && line.start - start > bulk && !open && isListLine(text, line.start);
		if (starts || bulky || start === -1) {
			if (start !== -1) yield { start, end, apart };
			start = line.start;
			apart = Boolean(starts);
			open = undefined;
			item = 0;
		}
		if (open && !staysInside(text, line, open)) {
			open = undefined;
			item = 0;
		}
		if (!open)
			item =
				contentIndent(text, line.start) ??
				noteIndent(text, line.start) ??
				(endsItem(text, line, paragraph) ? 0 : item);
		const inside = open !== undefined;
		open = track(text, line, open, item, paragraph === "none");
		paragraph = inside || open ? "none" : paragraphBehind(text, line, item, paragraph);
		blank = false;
		end = line.next;
	}
	if (start !== -1) yield { start, end, apart };
}

/** Both fences included; undefined where there is none. */
export function frontMatterOf(text: string): Span | undefined {
	const start = originOf(text);
	const end = text.startsWith("---", start) ? frontMatterEnd(text, start) : 0;
	return end > 0 ? { start, end } : undefined;
}

function originOf(text: string): number {
	return text.charCodeAt(0) === byteOrderMark ? 1 : 0;
}

const byteOrderMark = 0xfeff;

/** A list longer than this many characters may be cut before an unindented item. */
const bulk = 16_000;

/** Fenced code or HTML whose lines open nothing else. */
interface Open {
	readonly closes: (line: string) => boolean;
	/** What stands before its lines inside a list item, a quotation or a footnote; without it, it has ended. */
	readonly contained: "quotation" | "quotedItem" | "item" | undefined;
	/** HTML that a blank line ends. */
	readonly untilBlank: boolean;
}

const opener =
	/^((?: {0,3}(?:[-*+]|\d{1,9}[.)]|>|\[\^[^\]\s]+\]:)(?:(?: {1,7}|\t {0,3})(?:[-*+]|\d{1,9}[.)]|>|\[\^[^\]\s]+\]:))*(?: {1,4}|\t|$))?)([ \t]*)([`~<].*)$/;
const mayOpen = /^[\s\d.)>*+[-]*[`~<]|^\[\^/;

function track(
	text: string,
	line: Line,
	open: Open | undefined,
	item: number,
	fresh: boolean,
): Open | undefined {
	const words = text.slice(line.start, Math.min(line.end, line.start + 1000));
	if (open) return open.closes(words) ? undefined : open;
	if (!mayOpen.test(words)) return undefined;
	const [, containers = "", indent = "", rest = ""] = opener.exec(words) ?? [];
	if (containers === "" && (indent.length > 3 || indent.includes("\t"))) return undefined;
	const closes = fenceEnd(rest) ?? htmlEnd(rest);
	const untilBlank = !closes && startsHtml(rest, fresh || containers !== "");
	if (!closes && !untilBlank) return undefined;
	const inList = item > 0 && indent.length >= item;
	const contained = /> *(?:[-*+\d]|\[\^)/.test(containers)
		? "quotedItem"
		: containers.includes(">")
			? "quotation"
			: containers !== "" || inList
				? "item"
				: undefined;
	return { closes: closes ?? (() => false), contained, untilBlank };
}

/** What the next line may continue: nothing, a paragraph at the margin, or one inside an item or a quotation. */
type Paragraph = "none" | "root" | "inner";

const containerMarks = /^(?: {0,3}(?:[-*+]|\d{1,9}[.)]|>|\[\^[^\]\s]+\]:)(?: {1,4}|\t|$))*/;

/** Headings, rules and indented code end what stands before them and cannot be continued. */
function paragraphBehind(
	text: string,
	{ start, end }: Line,
	item: number,
	before: Paragraph,
): Paragraph {
	const words = text.slice(start, Math.min(end, start + 1000));
	const indent = /^ */.exec(words)?.[0].length ?? 0;
	const isContent = item > 0 && indent >= item;
	const outer = isContent ? words.slice(0, item) : (containerMarks.exec(words)?.[0] ?? "");
	const rest = words.slice(outer.length);
	const own = rest.trim();
	if (before === "none" && /^(?: {4}| {0,3}\t)/.test(rest)) return "none";
	if (/^(?:$|#{1,6}(?:\s|$)|([-_*])\s*(?:\1\s*){2,}$)/.test(own)) return "none";
	const underlines = before === (isContent ? "inner" : "root") && (isContent || outer === "");
	if (underlines && /^(?:=+|-+)$/.test(own)) return "none";
	return outer !== "" || before === "inner" ? "inner" : "root";
}

const startsBlock =
	/^(?:#{1,6}(?:\s|$)|>|`{3}|~{3}|[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$)|([-_*])[ \t]*(?:\1[ \t]*){2,}\r?$|\[\^[^\]\s]+\]:|<)/;

/** Words may continue the paragraph of an item from the margin; nothing else may. */
function endsItem(text: string, { start, end }: Line, paragraph: Paragraph): boolean {
	if (isSpace(text.charCodeAt(start))) return false;
	return paragraph !== "inner" || startsBlock.test(text.slice(start, Math.min(end, start + 200)));
}

function staysInside(text: string, { start }: Line, { contained }: Open): boolean {
	const words = text.slice(start, start + 80);
	if (contained === "quotation") return /^\s*>/.test(words);
	if (contained === "quotedItem")
		return /^\s*>/.test(words) && /^(?:$|\s)/.test(words.replace(/^\s*> ?/, ""));
	return contained === undefined || isSpace(text.charCodeAt(start));
}

/** A block tag, or a lone tag that does not continue a paragraph. */
function startsHtml(line: string, fresh: boolean): boolean {
	const name = /^<\/?([A-Za-z][A-Za-z\d-]*)(?=[\s/>]|$)/.exec(line)?.[1]?.toLowerCase();
	if (name === undefined) return false;
	return htmlBlockNames.includes(name) || (fresh && /^<[^<>]*>\s*$/.test(line));
}

function fenceEnd(line: string): ((line: string) => boolean) | undefined {
	const [, mark = ""] = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
	if (mark === "") return undefined;
	const character = mark.charAt(0);
	return (later) => {
		const fence = later.trim();
		return fence.length >= mark.length && fence === character.repeat(fence.length);
	};
}

const htmlBlocks: readonly (readonly [start: RegExp, end: RegExp])[] = [
	[/^<!--/, /-->/],
	[/^<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^<\?/, /\?>/],
	[/^<!\[CDATA\[/, /\]\]>/],
	[/^<![A-Za-z]/, />/],
];

function htmlEnd(line: string): ((line: string) => boolean) | undefined {
	for (const [start, end] of htmlBlocks) {
		const opened = start.exec(line)?.[0];
		if (opened === undefined) continue;
		return end.test(line.slice(opened.length - 1)) ? undefined : (later) => end.test(later);
	}
	return undefined;
}

/** The offset behind YAML front matter with its closing line, or 0. */
function frontMatterEnd(text: string, origin: number): number {
	let first = true;
	for (const { start, end, next } of linesOf(text, origin)) {
		const line = text.slice(start, Math.min(end, start + 8)).trimEnd();
		if (first && line !== "---") return 0;
		if (!first && (line === "---" || line === "...")) return next;
		first = false;
	}
	return 0;
}

function isBlank(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
	return true;
}

function isSpace(code: number): boolean {
	return code === 32 || code === 9 || code === 13;
}

function isListLine(text: string, start: number): boolean {
	return text.charCodeAt(start) > 32 && contentIndent(text, start) !== undefined;
}

/** Likewise of a footnote. */
function noteIndent(text: string, start: number): number | undefined {
	return /^ {0,3}\[\^[^\]\s]+\]:/.test(text.slice(start, start + 200)) ? 4 : undefined;
}

/** Where the content of the list item that starts on this line begins; undefined for any other line. */
function contentIndent(text: string, start: number): number | undefined {
	const words = text.slice(start, start + 80);
	const marker = /^ {0,3}(?:[-*+•]|\d{1,9}[.)])[ \t]/.exec(words)?.[0];
	return marker && !/^ *(?:[-*][ \t]*){3,}(?:\n|$)/.test(words) ? marker.length : undefined;
}
