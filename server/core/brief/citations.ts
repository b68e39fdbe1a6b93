import type { Link, PhrasingContent } from "mdast";
import {
	crossReferencePrefixes,
	nameConnectives,
	notAuthors,
	workVerbs,
} from "../lexicon/citations.ts";
import { overlaps, type Span, shift, slice } from "../text/span.ts";
import { withoutTail } from "../text/tail.ts";
import type { CitationKind } from "./brief.ts";
import { spanOf } from "./prose.ts";

/** A mark that points to a source, before anything is known about what it points to. */
export interface Mark {
	readonly span: Span;
	readonly kind: CitationKind;
	/** Footnote label, bibliography keys, link target or numbers. */
	readonly keys: readonly string[];
	/** A word of its sentence (`@doe99 says`, `Doe (1999)`, a link's text), not a mark behind one. */
	readonly narrative: boolean;
	/** Of a reference link: a link only if the document defines this label. */
	readonly label?: string;
	/** Of a reference link without a definition: the numbers of a list that it may stand for, `[1][2]`. */
	readonly numbers?: readonly string[];
	/** It is written to be a link and nothing else: `[text][label]`. */
	readonly meant?: true;
	/** Another program keeps the list that its keys stand in. */
	readonly elsewhere?: true;
}

export interface Marks {
	readonly citations: readonly Mark[];
	/** Spans that are no words of a sentence, sorted and apart. */
	readonly omitted: readonly Span[];
}

/**
 * Finds every mark that points to a source in the raw source of one block, in linear time.
 * Whether a footnote, a reference or a number resolves is decided over the document.
 */
export function readMarks(source: string, span: Span, nodes: readonly PhrasingContent[]): Marks {
	const links: Mark[] = [];
	const opaque: Span[] = [];
	readNodes(source, nodes, links, opaque);
	const visible = blankOut(slice(source, span), span.start, opaque);
	const bracketed = readBrackets(visible);
	const templates = readTemplates(visible);
	const found = [
		...bracketed.marks,
		...templates.marks,
		...readKeys(visible),
		...readAddresses(visible),
		...readRaisedNumbers(visible),
		...readSourceNotes(visible),
		...readAuthorDates(visible),
		...readCommands(visible),
	].map((mark) => placeMark(source, mark, span.start));
	const citations = apart([...links, ...found]);
	const omitted = citations
		.filter((mark) => !mark.narrative)
		.map((mark) => withSpaceBefore(source, mark.span));
	const others = [...bracketed.omitted, ...templates.omitted].map((other) =>
		shift(other, span.start),
	);
	return { citations, omitted: apartSpans([...omitted, ...others]) };
}

/** A note says what its source says, links included. */
function placeMark(source: string, mark: Mark, origin: number): Mark {
	const span = shift(mark.span, origin);
	if (mark.kind !== "inline-note") return { ...mark, span };
	return { ...mark, span, keys: [source.slice(span.start + 2, span.end - 1).trim()] };
}

function readNodes(
	source: string,
	nodes: readonly PhrasingContent[],
	links: Mark[],
	opaque: Span[],
): void {
	for (const [index, node] of nodes.entries()) {
		const span = spanOf(node);
		if (node.type === "link") {
			const children = node.children;
			const last = children.at(-1);
			const bare = source.charAt(span.start) === "<";
			const numbers = node.url.startsWith("#") ? numbersIn(linkText(source, node)) : [];
			if (pointsOut(node.url))
				links.push({ span, kind: bare ? "url" : "link", keys: [node.url], narrative: true });
			else if (numbers.length > 0)
				links.push({ span, kind: "numeric", keys: numbers, narrative: false });
			opaque.push({ start: span.start, end: span.start + 1 });
			opaque.push({ start: last && !bare ? spanOf(last).end : span.start, end: span.end });
		}
		if (node.type === "inlineCode" || node.type === "image") opaque.push(span);
		if (node.type === "html") {
			opaque.push(span);
			const raised = readRaised(source, nodes, index);
			if (raised) links.push(raised);
		}
		if ("children" in node) readNodes(source, node.children, links, opaque);
	}
}

/** What a link shows, without brackets of its own: `1` of `[[1]](#note)`. */
function linkText(source: string, { children }: Link): string {
	const [first, last] = [children[0], children.at(-1)];
	if (!first || !last) return "";
	return source.slice(spanOf(first).start, spanOf(last).end).replace(/^\\?\[|\\?\]$/g, "");
}

/** `<sup>1</sup>`, as pasted from a word processor. */
function readRaised(
	source: string,
	nodes: readonly PhrasingContent[],
	index: number,
): Mark | undefined {
	const open = nodes[index];
	if (open?.type !== "html" || !/^<sup\b/i.test(open.value)) return undefined;
	const close = nodes
		.slice(index + 1, index + 7)
		.find((node) => node.type === "html" && /^<\/sup>/i.test(node.value));
	if (!close) return undefined;
	const inside = source.slice(spanOf(open).end, spanOf(close).start);
	const keys = numbersIn(inside.replace(/<[^<>]*>/g, "").replace(/^\[|\]$/g, ""));
	if (keys.length === 0) return undefined;
	const linked = /<a\s[^<>]*href=/i.test(inside);
	const span = { start: spanOf(open).start, end: spanOf(close).end };
	return { span, kind: linked ? "link" : "numeric", keys, narrative: false };
}

/** Not a place in this document, a mail address or a picture. */
function pointsOut(url: string): boolean {
	return (
		!/^(?:#|mailto:|tel:|javascript:|data:)|\.(?:png|jpe?g|gif|svg|webp)$/i.test(url) && url !== ""
	);
}

/** Same length, with what no mark can be in as spaces. */
function blankOut(text: string, origin: number, opaque: readonly Span[]): string {
	let blanked = "";
	let at = 0;
	for (const span of apartSpans(opaque)) {
		const start = Math.max(at, span.start - origin);
		const end = Math.min(text.length, span.end - origin);
		if (end <= start) continue;
		blanked += text.slice(at, start) + " ".repeat(end - start);
		at = end;
	}
	return (blanked + text.slice(at)).replace(/\\[[\]@^(\\]/g, "  ");
}

interface Found {
	readonly marks: readonly Mark[];
	/** Signs that are no words, besides the marks themselves. */
	readonly omitted: readonly Span[];
}

/** kramdown-rfc writes `{{RFC2119}}`; other braces are for the program that makes the page. */
function readTemplates(text: string): Found {
	const marks: Mark[] = [];
	const omitted: Span[] = [];
	for (const match of text.matchAll(/\{\{([^{}\n]{1,120})\}\}|\{%(?:[^%]|%(?!\})){1,800}%\}/g)) {
		const span = { start: match.index, end: match.index + match[0].length };
		const keys = (match[1] ?? "").split(/,\s*/).map((key) => key.replace(/^[?!]/, ""));
		if (keys.every((key) => /^[A-Z][A-Z\d.-]+$/.test(key)))
			marks.push({ span, kind: "pandoc", keys, narrative: false, elsewhere: true });
		else omitted.push(span);
	}
	return { marks, omitted };
}

/** Of reference links the brackets go and the text stays. */
function readBrackets(text: string): Found {
	const marks: Mark[] = [];
	const omitted: Span[] = [];
	for (const span of innerBrackets(text)) {
		const inside = text.slice(span.start + 1, span.end - 1);
		if (text.charAt(span.start - 1) === "^" && inside.trim() !== "") {
			marks.push({
				span: { start: span.start - 1, end: span.end },
				kind: "inline-note",
				keys: [inside.trim()],
				narrative: false,
			});
			continue;
		}
		const mark = readBracket(text, span, inside);
		if (mark) marks.push(mark);
		const reference = mark ? undefined : readReference(text, span, inside);
		if (!reference) continue;
		marks.push(reference);
		omitted.push({ start: span.start, end: span.start + 1 });
		omitted.push({ start: span.end - 1, end: reference.span.end });
	}
	return { marks, omitted };
}

function readBracket(text: string, span: Span, inside: string): Mark | undefined {
	const footnote = /^\^([^\s[\]]+)$/.exec(inside)?.[1];
	if (footnote !== undefined) return { span, kind: "footnote", keys: [footnote], narrative: false };
	const keys = [...inside.matchAll(citationKey)].map(keyOf).filter(isSourceKey);
	if (keys.length > 0) return { span, kind: "pandoc", keys, narrative: false };
	const numbers = /[[(:]/.test(text.charAt(span.end)) ? [] : numbersIn(inside);
	return numbers.length > 0
		? { span, kind: "numeric", keys: numbers, narrative: false }
		: undefined;
}

/** `[text][id]`, `[text][]` or `[id]`: a link if the document defines it. */
function readReference(text: string, span: Span, inside: string): Mark | undefined {
	if (inside.trim() === "" || text.charAt(span.start - 1) === "]") return undefined;
	const label = /^\[([^\][]{0,200})\]/.exec(text.slice(span.end, span.end + 202));
	const end = span.end + (label?.[0].length ?? 0);
	const key = normalLabel(label?.[1] || inside);
	const numbers = numbersIn(`${inside}, ${label?.[1] || inside}`);
	return {
		span: { start: span.start, end },
		kind: "link",
		keys: [key],
		narrative: true,
		label: key,
		...(numbers.length > 0 && { numbers: [...new Set(numbers)] }),
		...(label && isMeant(text, span, inside, label[1] ?? "") && { meant: true }),
	};
}

/** Not two indexes behind a name, `x[i][j]`, nor two numbers, `[1][2]`. */
function isMeant(text: string, { start }: Span, words: string, label: string): boolean {
	const numbers = /^[\s\d,;–-]*$/;
	if (/[\p{L}\p{N}_)]/u.test(text.charAt(start - 1))) return false;
	return label.trim() !== "" && !(numbers.test(label) && numbers.test(words)) && words.length > 1;
}

/** Labels match without regard to case and white space. */
export function normalLabel(label: string): string {
	return label.trim().replace(/\s+/g, " ").toLowerCase();
}

/** Pairs of square brackets that hold no further pair, and inline notes. One pass. */
function* innerBrackets(text: string): Generator<Span> {
	const open: { at: number; nested: boolean }[] = [];
	for (const { 0: bracket, index } of text.matchAll(/[[\]]/g)) {
		if (bracket === "[") {
			const outer = open.at(-1);
			if (outer) outer.nested = true;
			open.push({ at: index, nested: false });
			continue;
		}
		const start = open.pop();
		if (start && (!start.nested || text.charAt(start.at - 1) === "^"))
			yield { start: start.at, end: index + 1 };
	}
}

const citationKey =
	/(?<![\p{L}\p{N}_@/.])-?@(?:\{([^{}\s]{1,100})\}|([\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*))/gu;

function keyOf(match: RegExpExecArray | RegExpMatchArray): string {
	return match[1] ?? match[2] ?? "";
}

function isSourceKey(key: string): boolean {
	const prefix = /^([a-z]+)[-:]/.exec(key)?.[1];
	return key !== "" && (prefix === undefined || !crossReferencePrefixes.has(prefix));
}

/** `@doe99 says`. What stands in brackets is read there. */
function* readKeys(text: string): Generator<Mark> {
	for (const match of text.matchAll(citationKey)) {
		const key = keyOf(match);
		if (!isSourceKey(key)) continue;
		const span = { start: match.index, end: match.index + match[0].length };
		yield { span, kind: "pandoc", keys: [key], narrative: true };
	}
}

function* readAddresses(text: string): Generator<Mark> {
	const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”|]+|\b(?:doi:\s?)?10\.\d{4,9}\/[^\s<>"“”|]+/gi;
	for (const match of text.matchAll(address)) {
		const url = withoutTail(match[0], /[.,;:!?*_’')\]]/);
		const span = { start: match.index, end: match.index + url.length };
		yield { span, kind: "url", keys: [url], narrative: false };
	}
}

const raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `word.¹`, but not `km²`. */
function* readRaisedNumbers(text: string): Generator<Mark> {
	for (const match of text.matchAll(/(?<=[\p{L}.,;:!?"”’)])[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?![\p{L}\p{N}])/gu)) {
		if (
			/(?:^|[^\p{L}])(?:[kcdm]?m|in|ft|yd|mi|R|s)$/u.test(
				text.slice(Math.max(0, match.index - 4), match.index),
			)
		)
			continue;
		const number = [...match[0]].map((digit) => raised.indexOf(digit)).join("");
		const span = { start: match.index, end: match.index + match[0].length };
		yield { span, kind: "numeric", keys: [number], narrative: false };
	}
}

function numbersIn(text: string): string[] {
	return /^\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*$/.test(text.trim()) ? (text.match(/\d+/g) ?? []) : [];
}

const year = "(?:1[89]|20)\\d\\d[a-z]?";
const parenthesis = /\(([^()]{5,300})\)/g;
const datedName = new RegExp(
	`^(?:(?:see(?: also)?|also|cf\\.|e\\.g\\.|for example|as? (?:cited|quoted|reported) (?:in|by)|(?:cited|quoted|reported) (?:in|by)|(?:adapted|taken) from|based on),? )?(.{2,120}?),?\\s(${year}|n\\.d\\.|forthcoming)(?:[,:].{0,80}| for .{0,40})?$`,
	"i",
);
const narrativeDate = new RegExp(
	`([A-Z][\\p{L}’'-]{1,60})((?:,? (?:and|&) [A-Z][\\p{L}’'-]{1,60})| et al\\.?)? \\(${year}(?:[,:] ?[^()]{1,30})?\\)`,
	"gu",
);

/** `(Doe 1999; WHO, 2020, p. 4)` and `Doe and Roe (1999)`. */
function* readAuthorDates(text: string): Generator<Mark> {
	for (const match of text.matchAll(parenthesis)) {
		const parts = (match[1] ?? "").split(";").map((part) => part.trim());
		const keys = parts.map(authorOf).filter((author) => author !== "");
		const span = { start: match.index, end: match.index + match[0].length };
		if (keys.length > 0) yield { span, kind: "author-date", keys, narrative: true };
	}
	for (const match of text.matchAll(narrativeDate)) {
		const [all, name = "", others] = match;
		const span = { start: match.index, end: match.index + all.length };
		const verb = /^\s+(?:\w+ly\s+)?(\w+)/.exec(text.slice(span.end, span.end + 40))?.[1] ?? "";
		if (notAuthors.has(name.toLowerCase())) continue;
		if (others !== undefined || workVerbs.has(verb))
			yield { span, kind: "author-date", keys: [name], narrative: true };
	}
}

/** `(Source: Ministry of Health)`, and a sentence that says so behind the one that it covers. */
function* readSourceNotes(text: string): Generator<Mark> {
	const note =
		/\((?:Data )?Sources?:\s[^()]{3,300}\)|(?<=[.!?]["”’)]?\s{1,40})(?:Data )?Sources?:\s[^\n]{3,300}$/gim;
	for (const match of text.matchAll(note)) {
		const span = { start: match.index, end: match.index + match[0].length };
		yield { span, kind: "source-line", keys: [match[0].replace(/^\(|\)$/g, "")], narrative: false };
	}
}

/** `\cite{doe99}` and its kin, which pandoc and R Markdown read. */
function* readCommands(text: string): Generator<Mark> {
	const command =
		/\\(?:auto|foot|full|paren|text)?cite[a-z]{0,8}\*?(?:\[[^[\]]{0,80}\]){0,2}\{([^{}]{1,300})\}/gi;
	for (const match of text.matchAll(command)) {
		const span = { start: match.index, end: match.index + match[0].length };
		const keys = (match[1] ?? "").split(",").map((key) => key.trim());
		yield { span, kind: "pandoc", keys, narrative: false };
	}
}

/** The author in `Doe and Roe, 1999, p. 4`, or nothing when the part is a date or an aside. */
function authorOf(part: string): string {
	const name = datedName.exec(part)?.[1] ?? "";
	const names = name.split(/[\s,]+/).filter(Boolean);
	const isName = (word: string) => /^[\p{Lu}"“‘'’]/u.test(word) || nameConnectives.has(word);
	if (!names.every(isName) || !names.some((word) => /^\p{Lu}/u.test(word))) return "";
	return names.some((word) => notAuthors.has(word.toLowerCase())) ? "" : name;
}

function withSpaceBefore(source: string, { start, end }: Span): Span {
	return { start: source.charAt(start - 1) === " " ? start - 1 : start, end };
}

/** Sorted; of two that overlap the earlier and longer one stays. */
function apart(marks: readonly Mark[]): Mark[] {
	const kept: Mark[] = [];
	const sorted = marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	for (const mark of sorted) {
		const last = kept.at(-1);
		if (!last || !overlaps(last.span, mark.span)) kept.push(mark);
	}
	return kept;
}

function apartSpans(spans: readonly Span[]): Span[] {
	const joined: { start: number; end: number }[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start)) {
		const last = joined.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else joined.push({ ...span });
	}
	return joined;
}
