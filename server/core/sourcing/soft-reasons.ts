import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import type { Sign } from "./hard-reasons.ts";
import { year } from "./numbers.ts";
import { anyOf, oneOf } from "./patterns.ts";
import { type Clause, has } from "./read-clauses.ts";
import { type Sentence, spanOfClause, spanOfMatch } from "./read-sentence.ts";
import { kinds } from "./word-kinds.ts";

const month = oneOf(claimWords.months);

const dated = new RegExp(
	[
		`(?<![$€£\\d,.])\\b(?:${month}\\s(?:\\d{1,2},?\\s)?)?${year}\\b(?![,.]?\\d|\\s?%)`,
		`\\b${month}\\s\\d{1,2}\\b|\\b\\d{1,2}\\s${month}\\b`,
		"\\bFY\\s?\\d{2,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)[- ]century\\b|\\b9/11\\b",
	].join("|"),
);

const law =
	/\b(?:(?:[A-Z][\w’'-]{1,30}\s){0,4}(?:Act|Treaty|Convention|Constitution|Charter|Protocol|Accord|Amendment|Statute)s?|Supreme Court|Court of [A-Z]\w+|Executive Order|Public Law|P\.L\.|H\.R\.|U\.S\.C\.|C\.F\.R\.|Articles? \d{1,3}|(?:under|by|violates?|breach(?:es)? of|violation of) (?:\w{1,15} ){0,2}law|international law|domestic law|legal basis|statutory|constitutional(?:ly)?|unlawful|illegal(?:ly)?|lawful(?:ly)?|(?:a|the|new|US|federal) (?:\w{1,15} ){0,2}(?:directive|statute|decree|ordinance|ruling|legislation)|[Dd]esignat(?:e|es|ed|ing|ion)(?: \w{1,20}){0,4} as|requires? consent)\b/;

const groupView =
	/\b(?:many|most|some|few|all) (?:[A-Z][a-z]{2,20}s|people|citizens|voters|residents|families|nations|countries|communities|leaders|states|governments|observers|members|lawmakers|americans) (?:now |also |have |still |long )?(?:views?|sees?|regards?|considers?|believes?|thinks?|fears?|opposes?|supports?|favou?rs?|wants?|feels?|resents?|distrusts?|prefers?|expects?|worry|worried|opposed|supported|felt|feared|believed)\b/i;

const stanceNoun =
	/\b(?:[’']s|its|their|the|whose|his|her) (?:\w{1,15} ){0,3}(?:stance|position|view|policy|opposition|rejection|preference|wariness|willingness|reluctance|insistence|refusal|belief|goal|intention|attitude|response) (?:on \w{1,20} |to \w{1,20} |toward \w{1,20} |of \w{1,20} ){0,2}(?:is|was|has been|remains|isn[’']t) /;

function matching(...patterns: readonly RegExp[]): Sign["find"] {
	return ({ text }) => {
		for (const pattern of patterns) {
			const span = spanOfMatch(pattern, text);
			if (span) return span;
		}
		return undefined;
	};
}

function positionIn(sentence: Sentence): Span | undefined {
	const clause = sentence.clauses.find((candidate) => holdsPosition(sentence, candidate));
	return clause ? spanOfClause(sentence, clause) : spanOfMatch(stanceNoun, sentence.text);
}

const willing =
	/\b(?:shown|expressed|signal\w{0,4}|indicated|voiced|drawn|taken|adopted|chosen|set) (?:a |an |its |their )?(?:\w{1,12} ){0,2}(?:willingness|interest|reluctance|concern|concerns|support|opposition|line|stance|position|view|desire|readiness|to)\b/;

function holdsPosition({ text, words }: Sentence, clause: Clause): boolean {
	if (clause.form === "modal" || clause.passive || clause.role === "subordinate") return false;
	const verb = words[clause.to];
	const subject = clause.subject === undefined ? undefined : words[clause.subject];
	if (!subject) return false;
	const actor =
		has(subject, kinds.actor | kinds.unnamed | kinds.name) ||
		/^(?:he|she|they)$/.test(subject.lower);
	if (!actor) return false;
	if (has(verb, kinds.stance)) return true;
	const end = words[Math.min(words.length - 1, clause.to + 4)]?.end ?? 0;
	return willing.test(text.slice(words[clause.from]?.start ?? 0, end));
}

function clauseSign(accepts: (sentence: Sentence, clause: Clause) => boolean): Sign["find"] {
	return (sentence) => {
		const clause = sentence.clauses.find((candidate) => accepts(sentence, candidate));
		return clause && spanOfClause(sentence, clause);
	};
}

function isThirdParty({ words }: Sentence, clause: Clause): boolean {
	const subject = clause.subject === undefined ? undefined : words[clause.subject];
	return subject === undefined || !/^(?:i|you|there)$/.test(subject.lower);
}

/** Signs that a sentence states a fact somebody could check, in order of precedence. */
export const softSigns: readonly Sign[] = [
	{ id: "law", why: "says what a law or agreement does", topic: "legal", find: matching(law) },
	{
		id: "position",
		why: "says what somebody holds, but not where",
		topic: "attribution",
		find: positionIn,
	},
	{
		id: "groupView",
		why: "attributes a view to a group",
		topic: "attribution",
		find: matching(groupView),
	},
	{ id: "datedEvent", why: "refers to a dated event", topic: "event", find: matching(dated) },
	{
		id: "pastAct",
		why: "reports what happened",
		topic: "event",
		find: clauseSign(
			(sentence, clause) => clause.form === "past" && isThirdParty(sentence, clause),
		),
	},
	{
		id: "actorAction",
		why: "reports what somebody has done or is doing",
		topic: "event",
		find: clauseSign(
			(sentence, clause) =>
				(clause.form === "perfect" || (clause.form === "present" && clause.ongoing)) &&
				isThirdParty(sentence, clause),
		),
	},
	{
		id: "history",
		why: "generalises about the past",
		topic: "event",
		find: matching(anyOf(claimWords.history)),
	},
	{
		id: "trend",
		why: "states a trend",
		topic: "event",
		find: matching(
			/\b(?:increas(?:ed|es|ing)(?!ly)|decreas(?:ed|es|ing)|rising|declin(?:ed|es|ing)|grew|grown|growing|surg(?:ed|es|ing)|soar(?:ed|ing)|plummet(?:ed|ing)|dropped|climbed|worsened|worsening|improved|expanding|shrinking|spreading|(?:increase|decrease|rise|decline|drop|growth|reduction|surge) (?:of|in))\b/,
		),
	},
	{
		id: "causal",
		why: "asserts a cause or an effect",
		topic: "causal",
		find: matching(anyOf(claimWords.causes)),
	},
	{
		id: "forecast",
		why: "passes on a forecast",
		topic: "causal",
		find: matching(anyOf(claimWords.forecasts)),
	},
	{
		id: "mechanism",
		why: "says how something works",
		topic: "causal",
		find: clauseSign(
			({ words }, clause) =>
				clause.form === "present" && !clause.ongoing && !has(words[clause.to], kinds.norm),
		),
	},
	{
		id: "superlative",
		why: "makes a ranking claim",
		topic: "comparative",
		find: matching(anyOf(claimWords.superlatives)),
	},
	{
		id: "comparison",
		why: "compares",
		topic: "comparative",
		find: matching(
			new RegExp(`\\b${oneOf(claimWords.comparatives)} (?:\\w{1,20} ){0,2}than\\b`, "i"),
			anyOf(claimWords.comparisons),
		),
	},
	{
		id: "plain",
		why: "states something as a fact",
		topic: "fact",
		find: (sentence) => sentence.main && spanOfClause(sentence, sentence.main),
	},
];
