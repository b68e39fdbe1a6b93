import type { Word } from "./read-words.ts";
import { kinds } from "./word-kinds.ts";

export type Form = "past" | "perfect" | "present" | "state" | "modal";
export type Role = "main" | "subordinate" | "relative";

/** A finite verb with its subject, as far as a reader without a parser can tell. */
export interface Clause {
	readonly role: Role;
	readonly form: Form;
	/** Indexes into the words: the head of the subject, the first and the last word of the verb. */
	readonly subject: number | undefined;
	readonly from: number;
	readonly to: number;
	readonly negated: boolean;
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
		const word = words[i];
		if (!word) break;
		role = roleAt(words, i, role);
		if (!beginsVerb(words, i, begin)) continue;
		const clause = clauseAt(words, i, begin, role);
		clauses.push(clause);
		role = "main";
		i = clause.to;
		begin = clause.to + 1;
	}
	return clauses;
}

/** Which clause the next verb belongs to. */
function roleAt(words: readonly Word[], i: number, role: Role): Role {
	const word = words[i];
	const next = words[i + 1];
	if (!word) return role;
	if (word.lower === "," && role === "subordinate" && !has(next, kinds.relative)) return "main";
	if (has(word, kinds.relative) && i > 0 && opensRelative(words, i)) return "relative";
	if (has(word, kinds.subordinator) && !has(next, kinds.gerund | kinds.participle)) {
		return word.lower === "as" && !isAsClause(words, i) ? role : "subordinate";
	}
	return role;
}

function opensRelative(words: readonly Word[], i: number): boolean {
	if (words[i]?.lower !== "that") return true;
	const before = words[i - 1];
	return !has(before, kinds.preposition | kinds.coordinator | kinds.mark);
}

/** "As the talks stalled, …", not "as well as", "as part of", "such as". */
function isAsClause(words: readonly Word[], i: number): boolean {
	const next = words[i + 1];
	const atStart = i === 0 || has(words[i - 1], kinds.mark);
	return atStart && has(next, kinds.determiner | kinds.pronoun | kinds.name);
}

function beginsVerb(words: readonly Word[], i: number, begin: number): boolean {
	const word = words[i];
	if (!word) return false;
	const before = previous(words, i);
	const after = next(words, i);
	if (word.lower === "'s")
		return has(words[i - 1], kinds.pronoun) && word.start > 0 && isBareIs(words, i);
	if (has(word, kinds.modal)) return isModal(word, before, after);
	if (has(word, kinds.be)) return /^(?:am|is|are|was|were|'re|'m)$/.test(word.lower);
	if (has(before, kinds.modal) || before?.lower === "to") return false;
	if (has(word, kinds.have | kinds.do)) return !/ing$/.test(word.lower);
	if (has(word, kinds.determiner | kinds.preposition | kinds.name)) return false;
	if (has(before, kinds.determiner | kinds.preposition) && !has(before, kinds.pronoun))
		return false;
	if (before === undefined) return false;
	return isPresent(word, before, after) || isPast(words, i, begin, before, after);
}

function isBareIs(words: readonly Word[], i: number): boolean {
	return /^(?:it|that|there|here|he|she|what|who|this)$/.test(words[i - 1]?.lower ?? "");
}

function isModal(word: Word, before: Word | undefined, after: Word | undefined): boolean {
	if (has(before, kinds.determiner) && !has(before, kinds.pronoun)) return false;
	return !has(after, kinds.preposition | kinds.coordinator) || word.lower === "cannot";
}

const takesObject =
	kinds.determiner | kinds.pronoun | kinds.name | kinds.number | kinds.relative | kinds.gerund;

function isPresent(word: Word, before: Word, after: Word | undefined): boolean {
	if (has(word, kinds.third)) {
		if (has(before, kinds.number | kinds.gerund | kinds.coordinator))
			return has(after, kinds.determiner);
		if (has(before, kinds.pronoun)) return true;
		if (has(word, kinds.nounLike)) return has(after, takesObject) || isPhrasal(word, before, after);
		return true;
	}
	if (!has(word, kinds.base) || has(after, kinds.mark)) return false;
	if (has(before, kinds.pronoun) && !has(before, kinds.determiner)) return true;
	if (before.lower === "who" || before.lower === "which") return true;
	return isPlural(before) &&
		!/^(?:last|like|subject|close|present|long|open|free|live)$/.test(word.lower)
		? after !== undefined && after.lower !== "of" && !has(after, finite)
		: false;
}

const finite = kinds.be | kinds.have | kinds.do | kinds.modal;

function isPlural(word: Word): boolean {
	return /[^s]s$/.test(word.lower) || /^(?:people|police|media)$/.test(word.lower);
}

/** "plans to", "results in": verbs although a noun is spelled alike. */
function isPhrasal(word: Word, before: Word, after: Word | undefined): boolean {
	const phrase = `${word.lower} ${after?.lower}`;
	if (/^(?:plans|aims|attempts|needs|wants|hopes|wishes) to$/.test(phrase)) return true;
	if (has(before, kinds.mark)) return false;
	return /^(?:accounts for|calls (?:for|on)|results in|points to|rests on|stands (?:at|in|as)|ranks (?:among|as)|acts as|aims at|deals with|lives in|works with|starts with|ends with)$/.test(
		phrase,
	);
}

function isPast(
	words: readonly Word[],
	i: number,
	begin: number,
	before: Word,
	after: Word | undefined,
): boolean {
	const word = words[i];
	if (!has(word, kinds.past) || has(before, kinds.be | kinds.have)) return false;
	if (!has(word, kinds.participle)) return true;
	if (has(before, kinds.pronoun | kinds.relative)) return true;
	if (has(before, kinds.mark))
		return has(after, kinds.determiner) || (begin > 0 && has(after, takesObject));
	if (has(before, kinds.coordinator)) return begin > 0 && has(after, takesObject);
	if (has(after, takesObject)) return true;
	// "the accord signed in May expired": a participle while a verb is still to come.
	return !hasVerbAhead(words, i + 1);
}

function hasVerbAhead(words: readonly Word[], from: number): boolean {
	for (let i = from; i < Math.min(words.length, from + 40); i++) {
		const word = words[i];
		if (has(word, kinds.subordinator | kinds.relative) && word?.lower !== "as") return false;
		if (has(word, kinds.coordinator)) return false;
		if (has(word, kinds.be | kinds.have | kinds.modal | kinds.do)) return true;
		if (has(word, kinds.past) && !has(word, kinds.participle)) return true;
		if (has(word, kinds.third) && !has(word, kinds.nounLike | kinds.name)) return true;
	}
	return false;
}

function clauseAt(words: readonly Word[], i: number, begin: number, role: Role): Clause {
	let to = i;
	let negated = false;
	while (to + 1 < words.length && to < i + 8) {
		const next = words[to + 1];
		if (has(next, kinds.negation)) negated = true;
		if (!continues(words, i, to + 1)) break;
		to++;
	}
	while (to > i && has(words[to], kinds.adverb | kinds.negation) && !isVerb(words[to])) to--;
	const head = words[to];
	const chain = words.slice(i, to + 1);
	const passive =
		to > i && has(head, kinds.participle) && chain.some((word) => has(word, kinds.be));
	const ongoing = to > i && has(head, kinds.gerund) && chain.some((word) => has(word, kinds.be));
	return {
		role,
		form: formOf(words, i, to),
		subject: subjectOf(words, begin, i),
		from: i,
		to,
		negated,
		passive,
		ongoing,
	};
}

const verbal = kinds.base | kinds.third | kinds.past | kinds.participle | kinds.gerund;

function isVerb(word: Word | undefined): boolean {
	return has(word, verbal | kinds.be | kinds.have | kinds.do);
}

/** Whether the verb that began at `from` goes on with the word at `i`. */
function continues(words: readonly Word[], from: number, i: number): boolean {
	const word = words[i];
	const first = words[from];
	const last = previous(words, i);
	if (has(word, kinds.adverb | kinds.negation) && !has(word, kinds.determiner)) return true;
	if (!has(first, kinds.modal | kinds.be | kinds.have | kinds.do) && first?.lower !== "'s")
		return false;
	if (has(last, kinds.modal) || has(last, kinds.do))
		return (
			has(word, kinds.base | kinds.be | kinds.have) || (has(last, kinds.modal) && word?.kinds === 0)
		);
	if (has(last, kinds.have)) return has(word, kinds.participle) || word?.lower === "been";
	if (has(last, kinds.be) || last?.lower === "'s")
		return has(word, kinds.participle | kinds.gerund) || word?.lower === "being";
	return false;
}

function formOf(words: readonly Word[], from: number, to: number): Form {
	const first = words[from];
	const last = words[to];
	if (has(first, kinds.modal)) return "modal";
	if (has(first, kinds.have)) {
		if (to === from) return first?.lower === "had" ? "past" : "present";
		return first?.lower === "had" ? "past" : "perfect";
	}
	if (has(first, kinds.be) || first?.lower === "'s") {
		if (/^w(?:as|ere)$/.test(first?.lower ?? "")) return "past";
		return has(last, kinds.participle | kinds.gerund) && to > from ? "present" : "state";
	}
	if (has(first, kinds.do)) return first?.lower === "did" ? "past" : "present";
	return has(first, kinds.past) && !has(first, kinds.base | kinds.third) ? "past" : "present";
}

const breaks = kinds.mark | kinds.coordinator | kinds.subordinator | kinds.relative;

/** The last nominal before the first preposition of the verb's own stretch of words. */
function subjectOf(words: readonly Word[], begin: number, verb: number): number | undefined {
	let start = verb;
	while (start > begin && !(has(words[start - 1], breaks) && !has(words[start - 1], kinds.pronoun)))
		start--;
	if (start === verb) start = begin;
	let head: number | undefined;
	for (let i = start; i < verb; i++) {
		const word = words[i];
		if (has(word, kinds.preposition) && head !== undefined) break;
		if (has(word, kinds.mark) && head !== undefined) break;
		const passing = kinds.mark | kinds.preposition | kinds.adverb | kinds.coordinator;
		if (has(word, passing) || (has(word, kinds.determiner) && !has(word, kinds.pronoun))) continue;
		head = i;
	}
	return head;
}

function previous(words: readonly Word[], i: number): Word | undefined {
	let at = i - 1;
	while (at >= 0 && has(words[at], kinds.adverb) && !has(words[at], kinds.pronoun)) at--;
	return words[at];
}

function next(words: readonly Word[], i: number): Word | undefined {
	let at = i + 1;
	while (has(words[at], kinds.adverb) && !has(words[at], kinds.pronoun)) at++;
	return words[at];
}

export function has(word: Word | undefined, mask: number): boolean {
	return word !== undefined && (word.kinds & mask) !== 0;
}
