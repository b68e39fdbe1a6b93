/** A word of a sentence, as vocabularies compare it. */
export interface Word {
	/** Lower case, straight apostrophes; without a possessive ’s and without the last full stop of “U.S.” */
	readonly key: string;
	/** UTF-16 offsets into the text. A possessive ’s lies outside. */
	readonly start: number;
	readonly end: number;
	/** What separates the word from the next one. */
	readonly gap: Gap;
}

/**
 * `space`: spaces, hyphens, apostrophes and slashes, so both words may belong to one term.
 * `mark`: quotation marks, brackets and symbols. `comma`: a comma.
 * `break`: a full stop, semicolon, colon or dash, or the end.
 */
export type Gap = "space" | "mark" | "comma" | "break";

/** Splits any text into words in one pass. Numbers, “U.S.”, “3.5”, “100,000” and “2(4)” are words. */
export function words(text: string): Word[] {
	const found: Word[] = [];
	const lowered = text.toLowerCase();
	const lower = lowered.length === text.length ? lowered : undefined;
	let start = nextWord(text, 0);
	while (start < text.length) {
		const end = wordEnd(text, start);
		const next = nextWord(text, end);
		const raw = lower?.slice(start, end) ?? text.slice(start, end).toLowerCase();
		found.push({ key: keyOf(raw), start, end, gap: gapBetween(text, end, next) });
		start = next;
	}
	return found;
}

function keyOf(raw: string): string {
	const plain = raw.includes("’") ? raw.replaceAll("’", "'") : raw;
	return plain.endsWith(".") ? plain.slice(0, -1) : plain;
}

function nextWord(text: string, from: number): number {
	let at = from;
	if (isPossessive(text, at)) at += 2;
	while (at < text.length && !isWordAt(text, at)) at++;
	return at;
}

function wordEnd(text: string, start: number): number {
	let at = start + 1;
	while (at < text.length) {
		if (isWordAt(text, at)) at++;
		else if (isInside(text, start, at)) at++;
		else if (text[at] === "(" && isDigit(text.charCodeAt(at - 1))) {
			const end = subparagraphEnd(text, at);
			if (end === at) break;
			at = end;
		} else break;
	}
	return text[at] === "." && isInitialism(text, start, at) ? at + 1 : at;
}

/** Whether the sign at `at` belongs to the word on both of its sides. */
function isInside(text: string, start: number, at: number): boolean {
	if (at + 1 >= text.length || !isWordAt(text, at + 1)) return false;
	const sign = text[at];
	if (sign === "'" || sign === "’") return !isPossessive(text, at);
	if (sign === "&") return true;
	const numeric = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
	if (sign === ",") return numeric;
	if (sign !== ".") return false;
	return numeric || at === start + 1 || text[at - 2] === ".";
}

/** “U.S” up to its last full stop: single letters, each followed by a full stop. */
function isInitialism(text: string, start: number, end: number): boolean {
	return end - start >= 3 && text[end - 2] === "." && text[start + 1] === ".";
}

const longestSubparagraph = 4;

/** The end of “(4)” in “Article 2(4)”, or `at` if it is an ordinary bracket. */
function subparagraphEnd(text: string, at: number): number {
	for (let to = at + 1; to <= at + 1 + longestSubparagraph && to < text.length; to++) {
		if (text[to] === ")") return to > at + 1 ? to + 1 : at;
		if (!isWordAt(text, to)) return at;
	}
	return at;
}

function isPossessive(text: string, at: number): boolean {
	const sign = text[at];
	if (sign !== "'" && sign !== "’") return false;
	const letter = text[at + 1];
	return (letter === "s" || letter === "S") && !isWordAt(text, at + 2);
}

function gapBetween(text: string, from: number, to: number): Gap {
	if (to === from + 1 && isSpace(text.charCodeAt(from)))
		return to < text.length ? "space" : "break";
	if (to >= text.length) return "break";
	let gap: Gap = "space";
	for (let at = isPossessive(text, from) ? from + 2 : from; at < to; at++) {
		const sign = signs.get(text[at] ?? "") ?? "mark";
		if (sign === "break" || (sign === "dash" && isDash(text, at, from, to))) return "break";
		if (sign === "comma") gap = "comma";
		else if (sign === "mark" && gap === "space") gap = "mark";
	}
	return gap;
}

/** A hyphen or an en dash with space on both sides, or a double hyphen, breaks the clause. */
function isDash(text: string, at: number, from: number, to: number): boolean {
	if (at + 1 < to && text[at + 1] === text[at]) return true;
	return (
		at > from && at + 1 < to && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))
	);
}

const signs: ReadonlyMap<string, Gap | "dash"> = new Map([
	...Array.from(" \t\n\r\u00a0\u202f\u2009\u200b\ufeff'’/‐‑", (sign) => [sign, "space"] as const),
	...Array.from("-–", (sign) => [sign, "dash"] as const),
	...Array.from(",，、", (sign) => [sign, "comma"] as const),
	...Array.from(".;:!?—―…。；：！？", (sign) => [sign, "break"] as const),
]);

function isSpace(code: number): boolean {
	return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** Whether the UTF-16 unit at `at` is part of a letter, a mark on a letter or a digit. */
function isWordAt(text: string, at: number): boolean {
	const code = text.charCodeAt(at);
	if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code);
	if (code >= 0x2000 && code <= 0x206f) return false;
	if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
	if (code < 0xd800 || code > 0xdfff) return letter.test(text[at] ?? "");
	const start = code >= 0xdc00 ? at - 1 : at;
	return letter.test(String.fromCodePoint(text.codePointAt(start) ?? 0));
}
