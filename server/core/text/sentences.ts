import { abbreviations, sentenceStarters, trailingAbbreviations } from "../lexicon/sentences.ts";
import type { Span } from "./span.ts";
import { tailStart } from "./tail.ts";

/**
 * Splits clean prose into sentences, without the white space around them. Linear: looks at most
 * forty characters ahead and thirty back at each full stop.
 */
export function splitSentences(text: string): Span[] {
	const sentences: Span[] = [];
	let start = 0;
	for (const { end, next } of stops(text)) {
		pushTrimmed(sentences, text, start, end);
		start = next;
	}
	pushTrimmed(sentences, text, start, text.length);
	return sentences;
}

const terminal = /[.!?…]+["'”’)\]»]*/g;
const nextWord = /^["'“‘([*_]*([A-Za-z0-9$€£§#@&À-ɏ][\w'’.-]*)?/;
const opensSentence = /^["'“‘([*_]*[A-Z0-9$€£§@\uFFFCÀ-Þ]/;

function* stops(text: string): Generator<{ end: number; next: number }> {
	for (const match of text.matchAll(terminal)) {
		const end = match.index + match[0].length;
		if (end < text.length && !/\s/.test(text.charAt(end))) continue;
		const next = skipSpace(text, end);
		if (next >= text.length) return;
		if (endsSentence(text, match.index, match[0], text.slice(next, next + 40))) yield { end, next };
	}
}

function endsSentence(text: string, at: number, mark: string, following: string): boolean {
	const opens = opensSentence.test(following);
	if (!mark.startsWith(".")) return opens || !/["'”’)\]]$/.test(mark);
	if (mark !== ".") return opens;
	const word = lastWord(text, at);
	if (!isAbbreviation(word)) return opens;
	const starter = (nextWord.exec(following)?.[1] ?? "").toLowerCase().replace(/[^a-z]/g, "");
	return opens && canEndSentence(word) && sentenceStarters.has(starter);
}

function lastWord(text: string, at: number): string {
	const before = text.slice(Math.max(0, at - 30), at);
	const word = before.slice(tailStart(before, /\S/));
	return word.replace(/^["'“‘([]+/, "").toLowerCase();
}

const initials = /^(?:[a-z]\.)+[a-z]$/;

function isAbbreviation(word: string): boolean {
	return abbreviations.has(word) || initials.test(word) || /^[b-hj-z]$/.test(word);
}

function canEndSentence(word: string): boolean {
	return trailingAbbreviations.has(word) || initials.test(word);
}

/** Whether a sentence may go on behind its full stop, as in “12.5” and “Dr. Lim”. */
export function mayGoOn(sentence: string): boolean {
	const text = sentence.trimEnd();
	if (!text.endsWith(".")) return false;
	const word = lastWord(text, text.length - 1);
	return isAbbreviation(word) || (text === sentence && /\d$/.test(word));
}

function skipSpace(text: string, from: number): number {
	let at = from;
	while (at < text.length && text.charCodeAt(at) <= 32) at++;
	return at;
}

function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
	const start = skipSpace(text, from);
	let end = to;
	while (end > start && text.charCodeAt(end - 1) <= 32) end--;
	if (end > start) spans.push({ start, end });
}
