import type { Span } from "../text/span.ts";
import { maskReferences } from "./numbers.ts";
import { type Clause, readClauses } from "./read-clauses.ts";
import { readWords, type Word } from "./read-words.ts";

/** A sentence as the reasons and exemptions see it. */
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
	return {
		text,
		counted: maskReferences(text),
		words,
		clauses,
		main: clauses.find((clause) => clause.role === "main") ?? clauses[0],
	};
}

export function spanOfMatch(pattern: RegExp, text: string): Span | undefined {
	const found = pattern.exec(text);
	return found && found[0].length > 0
		? { start: found.index, end: found.index + found[0].length }
		: undefined;
}

/** From the subject's head to the end of the verb: what the author would underline. */
export function spanOfClause({ words }: Sentence, clause: Clause): Span | undefined {
	const first = words[clause.subject ?? clause.from];
	const last = words[clause.to];
	return first && last ? { start: first.start, end: last.end } : undefined;
}
