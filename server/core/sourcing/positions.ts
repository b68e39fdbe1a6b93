import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { has } from "./finite-verbs.ts";
import { setOf } from "./patterns.ts";
import type { Clause } from "./read-clauses.ts";
import { type Sentence, spanOfClause } from "./read-sentence.ts";
import { meanings, means } from "./verb-meanings.ts";
import { kinds } from "./word-kinds.ts";

const showing = setOf(claimWords.showing);
const shown = setOf(claimWords.shown);
const stanceNouns = setOf(claimWords.stanceNouns);
const people = setOf("he, she, they, who");
const owners = setOf("'s, its, their, his, her, whose, the");

/** What a named actor holds, wants or plans: "sees this as", "is considering", "’s stance is". */
export function positionIn(sentence: Sentence): Span | undefined {
	const clause = sentence.clauses.find(
		(candidate) => holdsPosition(sentence, candidate) || namesStance(sentence, candidate),
	);
	return clause && spanOfClause(clause);
}

export function holdsPosition({ words }: Sentence, clause: Clause): boolean {
	const { subject, verb, form, passive, role, next } = clause;
	if (!subject || form === "modal" || passive || role === "subordinate") return false;
	if (has(subject, kinds.instrument)) return false;
	if (!has(subject, kinds.actor | kinds.unnamed | kinds.name) && !people.has(subject.lower)) {
		return false;
	}
	if (showing.has(verb.lower))
		return words.slice(next, next + 5).some(({ lower }) => shown.has(lower));
	return means(verb, meanings.stance) && form !== "past";
}

/** "The ministry’s position is that …" */
export function namesStance({ words }: Sentence, { subject, form, verb }: Clause): boolean {
	if (!subject || !stanceNouns.has(subject.lower) || form === "modal") return false;
	if (!/^(?:is|was|been|remains?)$/.test(verb.lower)) return false;
	const at = words.indexOf(subject);
	return words.slice(Math.max(0, at - 3), at).some(({ lower }) => owners.has(lower));
}

const quantifiers = setOf(claimWords.quantifiers);
const groups = setOf(claimWords.groups);
const groupVerbs = setOf(claimWords.groupVerbs);

/** "Many farmers believe": a view of people nobody counted. */
export function groupViewIn({ clauses, words }: Sentence): Span | undefined {
	const clause = clauses.find(({ subject, verb, form }) => {
		if (!subject || form === "modal" || !groupVerbs.has(verb.lower)) return false;
		if (!groups.has(subject.lower) && !(has(subject, kinds.name) && /s$/.test(subject.text)))
			return false;
		const at = words.indexOf(subject);
		return words.slice(Math.max(0, at - 3), at).some(({ lower }) => quantifiers.has(lower));
	});
	return clause && spanOfClause(clause);
}
