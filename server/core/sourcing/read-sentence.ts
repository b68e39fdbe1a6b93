import type { Span } from "../text/span.ts";
import { maskReferences } from "./numbers.ts";
import { findPhrases, type PhraseList } from "./phrases.ts";
import { type Clause, readClauses } from "./read-clauses.ts";
import { readWords, type Word } from "./read-words.ts";

/** A sentence as the signs and exemptions see it. */
export interface Sentence {
	readonly text: string;
	/** The text with numbers that only point somewhere blanked out; offsets are those of the text. */
	readonly counted: string;
	readonly words: readonly Word[];
	/** What its words can be, taken together. */
	readonly kinds: number;
	readonly phrases: ReadonlyMap<PhraseList, Span>;
	readonly clauses: readonly Clause[];
	/** The clause that asserts: the first main one, or the first of any kind. */
	readonly main: Clause | undefined;
}

export function readSentence(text: string): Sentence {
	const words = readWords(text);
	const clauses = readClauses(words);
	return {
		text,
		counted: /\d/.test(text) ? maskReferences(text) : text,
		words,
		kinds: words.reduce((all, word) => all | word.kinds, 0),
		phrases: findPhrases(words),
		clauses,
		main: clauses.find((clause) => clause.role === "main") ?? clauses[0],
	};
}

/** From the subject’s head to the verb, or the verb alone when the subject is far off. */
export function spanOfClause({ subject, auxiliary, verb }: Clause): Span {
	const near = subject && auxiliary.start - subject.end < 30 ? subject : auxiliary;
	return { start: near.start, end: verb.end };
}
