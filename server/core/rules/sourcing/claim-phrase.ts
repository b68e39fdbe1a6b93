import type { Brief, Sentence } from "../../brief/brief.ts";
import type { Claim } from "../../sourcing/claim.ts";
import { type Span, slice } from "../../text/span.ts";
import { tailStart, withoutTail } from "../../text/tail.ts";

/** The words that make a sentence a claim, and the text from there on, for a message that quotes it. */
export interface ClaimPhrase {
	readonly span: Span;
	readonly words: string;
}

/**
 * The deciding reason with other signs of its topic beside it, from where its clause begins if that
 * is near, and with what the last word goes on to: a year or a verb alone says little.
 */
export function claimPhrase({ text }: Brief, sentence: Sentence, claim: Claim): ClaimPhrase {
	const reason = reasonsTogether(claim) ?? sentence.span;
	const start = clauseStart(text, sentence, reason.start);
	const rest = text.slice(reason.end, Math.min(sentence.span.end, reason.end + 80));
	const end = reason.end + (following.exec(rest)?.[0].replace(dangling, "").length ?? 0);
	const span = {
		start: isShort(slice(text, { start, end })) ? farStart(text, sentence, start) : start,
		end,
	};
	const words = slice(text, { start: span.start, end: sentence.span.end });
	return { span, words: withoutTail(words, /[.!]/) };
}

function isShort(words: string): boolean {
	return words.trim().split(/\s+/).length < 3;
}

/** The sentence up to here, or its last words. */
function farStart(text: string, { span }: Sentence, at: number): number {
	if (at - span.start <= 90) return span.start;
	const before = text.slice(at - 40, at);
	return at - before.length + before.search(/\s/) + 1;
}

function reasonsTogether({ reasons, topic }: Claim): Span | undefined {
	const [deciding] = reasons;
	if (!deciding) return undefined;
	return reasons
		.filter((reason) => reason.topic === topic)
		.map(({ span }) => span)
		.reduce((all, span) => (isNear(all, span) ? union(all, span) : all), deciding.span);
}

function isNear(a: Span, b: Span): boolean {
	return b.start <= a.end + 40 && b.end >= a.start - 40;
}

function union(a: Span, b: Span): Span {
	return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Behind the last comma or colon before `at`, or the start of the sentence, when that is near. */
function clauseStart(text: string, { span }: Sentence, at: number): number {
	const before = text.slice(Math.max(span.start, at - 60), at);
	const mark = tailStart(before, /[^,:;—–()“”"]/);
	if (mark === 0 && at - 60 > span.start) return at;
	const words = before.slice(mark).replace(/^[\s*_]+/, "");
	return at - words.replace(/^(?:and|but|or) /, "").length;
}

const following = /^(?:\s(?:(?:\p{L}\.){2,}|[\p{L}\d][\p{L}\d’'%$€£-]*(?![.]\p{L}))){1,4}/u;
const dangling =
	/(?:\s(?:the|an?|of|to|in|on|at|by|for|from|with|as|and|or|but|that|which|who|its|their|his|her|like|such|into|over|than|is|are|was|were|has|have|be))+$/;
