import type { Brief } from "../brief/brief.ts";
import { hash } from "../text/hash.ts";
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
