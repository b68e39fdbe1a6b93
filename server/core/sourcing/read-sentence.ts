import type { Span } from "../text/span.ts";
import { maskReferences } from "./numbers.ts";
import { type Clause, readClauses } from "./read-clauses.ts";
import { readWords, type Word } from "./read-words.ts";

/** A sentence as the signs and exemptions see it. */
export interface Sentence {
	readonly text: string;
	/** The text with numbers that only point somewhere blanked out; offsets are those of the text. */
	readonly counted: string;
	readonly words: readonly Word[];
	readonly clauses: readonly Clause[];
	/** The clause that asserts: the first main one, or the first of any kind. */
	readonly main: Clause | undefined;
}

export function readSentence(text: string): Sentence {
	const words = readWords(text);
	const clauses = readClauses(words);
	const main = clauses.find((clause) => clause.role === "main") ?? clauses[0];
	return { text, counted: maskReferences(text), words, clauses, main };
}

export function spanOfMatch(pattern: RegExp, text: string): Span | undefined {
	const found = pattern.exec(text);
	if (!found || found[0].length === 0) return undefined;
	return { start: found.index, end: found.index + found[0].length };
}

/** From the subject’s head to the verb, or the verb alone when the subject is far off. */
export function spanOfClause({ subject, auxiliary, verb }: Clause): Span {
	const near = subject && auxiliary.start - subject.end < 30 ? subject : auxiliary;
	return { start: near.start, end: verb.end };
}
