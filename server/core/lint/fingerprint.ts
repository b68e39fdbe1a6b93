import type { Brief } from "../brief/brief.ts";
import { overlaps } from "../text/span.ts";
import type { Finding } from "./lint.ts";

/** What a finding is about, whatever line it stands on. */
export interface Subject {
	/** The sentence, or the flagged words where they stand in none; empty for the whole brief. */
	readonly words: string;
	/** The same for equal rules and words, in every version of the text. */
	readonly fingerprint: string;
	/** How many findings before it have the same fingerprint. */
	readonly occurrence: number;
}

/** The subjects of `findings`, which are in the order of the text. */
export function subjectsOf(brief: Brief, findings: readonly Finding[]): readonly Subject[] {
	const seen = new Map<string, number>();
	let at = 0;
	let told = { sentence: -1, words: "" };
	return findings.map(({ rule, span, whole }) => {
		while ((brief.sentences[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
		const sentence = brief.sentences[at];
		const inSentence = sentence !== undefined && overlaps(sentence.span, span);
		if (inSentence && told.sentence !== at) told = { sentence: at, words: wordsOf(sentence.text) };
		const flagged = inSentence ? told.words : wordsOf(brief.text.slice(span.start, span.end));
		const words = whole ? "" : flagged;
		const fingerprint = hash(`${rule}\n${words.toLowerCase()}`);
		const occurrence = seen.get(fingerprint) ?? 0;
		seen.set(fingerprint, occurrence + 1);
		return { words, fingerprint, occurrence };
	});
}

function wordsOf(flagged: string): string {
	return flagged.replace(/\s+/g, " ").trim().slice(0, mostWords);
}

/** In characters. A table is told from another by how it begins. */
const mostWords = 300;

/** 53 bits, as in cyrb53 (public domain); never to be changed, because files remember it. */
function hash(text: string): string {
	let high = 0xdeadbeef;
	let low = 0x41c6ce57;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		high = Math.imul(high ^ unit, 2654435761);
		low = Math.imul(low ^ unit, 1597334677);
	}
	high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
	low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
	const whole = 4294967296 * (2097151 & low) + (high >>> 0);
	return whole.toString(16).padStart(14, "0");
}
