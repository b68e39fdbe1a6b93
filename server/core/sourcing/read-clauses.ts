import { beginsVerb, has, wordBefore } from "./finite-verbs.ts";
import type { Word } from "./read-words.ts";
import { kinds } from "./word-kinds.ts";

export type Form = "past" | "perfect" | "present" | "state" | "modal";
export type Role = "main" | "subordinate" | "relative";

/** A finite verb with its subject, as far as a reader without a parser can tell. */
export interface Clause {
	readonly role: Role;
	/** "state" is a bare "is" or "are". */
	readonly form: Form;
	/** The head of the subject. */
	readonly subject: Word | undefined;
	/** Its first and last word: "has" and "shown". */
	readonly auxiliary: Word;
	readonly verb: Word;
	/** The index of the word behind the verb. */
	readonly next: number;
	/** "was founded", "is being built". */
	readonly passive: boolean;
	/** "is considering". */
	readonly ongoing: boolean;
}

/** The clauses of a sentence in order. */
export function readClauses(words: readonly Word[]): readonly Clause[] {
	const clauses: Clause[] = [];
	let role: Role = "main";
	let begin = 0;
	for (let i = 0; i < words.length; i++) {
		role = roleAt(words, i, role);
		if (!beginsVerb(words, i, begin > 0)) continue;
		const clause = clauseAt(words, i, begin, role);
		if (!clause) continue;
		clauses.push(clause);
		role = "main";
		begin = clause.next;
		i = begin - 1;
	}
	return clauses;
}

/** Which kind of clause the next verb belongs to. */
function roleAt(words: readonly Word[], i: number, role: Role): Role {
	const word = words[i];
	const after = words[i + 1];
	// A subordinate clause without a verb of its own ends at the comma: "While in office, …".
	if (word?.lower === "," && role === "subordinate" && !has(after, kinds.relative)) return "main";
	if (has(word, kinds.relative) && opensRelative(words, i)) return "relative";
	if (!has(word, kinds.subordinator) || has(after, kinds.gerund | kinds.participle)) return role;
	return word?.lower === "as" && !isAsClause(words, i) ? role : "subordinate";
}

function opensRelative(words: readonly Word[], i: number): boolean {
	if (i === 0) return false;
	return words[i]?.lower !== "that" || !has(words[i - 1], notBeforeThat);
}

const notBeforeThat = kinds.preposition | kinds.coordinator | kinds.mark;

/** "As the talks stalled, …", not "as well as", "as part of", "such as". */
function isAsClause(words: readonly Word[], i: number): boolean {
	const atStart = i === 0 || has(words[i - 1], kinds.mark);
	return atStart && has(words[i + 1], kinds.determiner | kinds.pronoun | kinds.name);
}

function clauseAt(
	words: readonly Word[],
	from: number,
	begin: number,
	role: Role,
): Clause | undefined {
	const to = lastOfVerb(words, from);
	const auxiliary = words[from];
	const verb = words[to];
	if (!auxiliary || !verb) return undefined;
	const afterBe = to > from && words.slice(from, to).some(isBe);
	return {
		role,
		form: formOf(auxiliary, verb),
		subject: subjectOf(words, begin, from),
		auxiliary,
		verb,
		next: to + 1,
		passive: afterBe && has(verb, kinds.participle),
		ongoing: afterBe && has(verb, kinds.gerund),
	};
}

function isBe(word: Word | undefined): boolean {
	return has(word, kinds.be) || word?.lower === "'s";
}

/** A verb takes its adverbs along: "has not yet been publicly confirmed". */
function lastOfVerb(words: readonly Word[], from: number): number {
	const limit = Math.min(words.length - 1, from + 7);
	let last = from;
	for (let i = from + 1; i <= limit; i++) {
		if (has(words[i], kinds.adverb | kinds.negation)) continue;
		if (!continuesVerb(wordBefore(words, i), words[i])) break;
		last = i;
	}
	return last;
}

function continuesVerb(last: Word | undefined, word: Word | undefined): boolean {
	if (has(last, kinds.modal))
		return has(word, kinds.base | kinds.be | kinds.have) || word?.kinds === 0;
	if (has(last, kinds.do)) return has(word, kinds.base);
	if (has(last, kinds.have)) return has(word, kinds.participle) || word?.lower === "been";
	if (isBe(last)) return has(word, kinds.participle | kinds.gerund) || word?.lower === "being";
	return false;
}

function formOf(auxiliary: Word, verb: Word): Form {
	const single = auxiliary === verb;
	if (has(auxiliary, kinds.modal)) return "modal";
	if (/^(?:had|was|were|did)$/.test(auxiliary.lower)) return "past";
	if (has(auxiliary, kinds.have)) return single ? "present" : "perfect";
	if (isBe(auxiliary)) return single ? "state" : "present";
	if (has(auxiliary, kinds.do)) return "present";
	return has(auxiliary, kinds.past) && !has(auxiliary, kinds.base | kinds.third)
		? "past"
		: "present";
}

const breaks = kinds.mark | kinds.coordinator | kinds.subordinator | kinds.relative;

/** The last noun before the first preposition in the verb’s own stretch of words. */
function subjectOf(words: readonly Word[], begin: number, verb: number): Word | undefined {
	let start = verb;
	while (start > begin && !endsStretch(words[start - 1])) start--;
	const relative = start === verb && has(words[verb - 1], kinds.relative);
	if (relative) return words[verb - 1];
	// Behind a parenthesis or an "and" the subject stands before it: "The army, once united, split".
	return headOf(words, start, verb) ?? headOf(words, sentenceSubject(words), verb);
}

/** Where the subject of the sentence begins: behind "In May, …". */
function sentenceSubject(words: readonly Word[]): number {
	if (!has(words[0], kinds.preposition | kinds.subordinator)) return 0;
	return words.findIndex(({ text }) => text === ",") + 1;
}

function endsStretch(word: Word | undefined): boolean {
	return has(word, breaks) && !(has(word, kinds.pronoun) && !has(word, kinds.relative));
}

function headOf(words: readonly Word[], start: number, end: number): Word | undefined {
	let head: Word | undefined;
	for (let i = start; i < end; i++) {
		const word = words[i];
		if (head && has(word, kinds.preposition | kinds.mark | kinds.relative)) return head;
		if (word && !isPassing(word)) head = word;
	}
	return head;
}

/** Words no subject ends with. */
function isPassing(word: Word): boolean {
	if (has(word, kinds.pronoun)) return false;
	return has(
		word,
		kinds.mark | kinds.preposition | kinds.adverb | kinds.coordinator | kinds.determiner,
	);
}
