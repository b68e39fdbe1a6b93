import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { isEvaluative, isThirdParty } from "./exemptions.ts";
import { has } from "./finite-verbs.ts";
import { matching, type Sign } from "./hard-reasons.ts";
import { year } from "./numbers.ts";
import { anyOf, oneOf, setOf } from "./patterns.ts";
import type { Clause } from "./read-clauses.ts";
import { type Sentence, spanOfClause, spanOfMatch } from "./read-sentence.ts";
import { kinds } from "./word-kinds.ts";

const month = oneOf(claimWords.months);
const dated = new RegExp(
	[
		`(?<![$€£\\d,.-])\\b(?:${month}\\s(?:\\d{1,2},?\\s)?)?${year}\\b(?![,.]?\\d|\\s?%|-)`,
		`\\b${month}\\s\\d{1,2}\\b|\\b\\d{1,2}\\s${month}\\b`,
		"\\bFY\\s?\\d{2,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)[- ]century\\b|\\b9/11\\b",
	].join("|"),
);

const instrument =
	"(?:Act|Treaty|Convention|Constitution|Charter|Protocol|Accord|Agreement|Amendment|Statute|Resolution|Regulation|Directive|Code|Executive Order|Public Law|P\\.L\\.|H\\.R\\.|Articles? \\d{1,3}|[Ss]ections? \\d{1,4}|Title [IVX\\d]{1,4})";
const law = new RegExp(
	[
		`\\b(?:[Uu]nder|[Bb]y|[Pp]ursuant to|in accordance with|[Ee]nshrined in|provided (?:for )?(?:by|in)|required by|[Aa]uthori[sz]ed by|in line with) (?:the |an? |its |their |this |that )?(?:[\\w’'-]{1,20} ){0,5}?(?:${instrument}|(?:inter)?national law|domestic law|federal law|state law|EU law|humanitarian law|customary law|statute|legislation|the law)\\b`,
		`\\b(?:violat|breach|contraven|infring)\\w{1,5} (?:of |the |its |their |[\\w’'-]{1,20} ){0,4}?(?:law|laws|sovereignty|charter|Charter|treaty|Treaty|convention|Convention|agreement|accord|constitution|Constitution|rights|obligations|resolutions|territorial)\\b`,
		`\\b(?:is|are|was|were|be|been|remains?|deemed|as|considered|declared|become|becomes|became|ruled|it) (?:\\w{1,15}ly )?(?:illegal|unlawful|unconstitutional|legal|lawful|constitutional|legally binding|legally \\w{2,15})\\b(?! (?:basis|counsel|advis|system|team|issue|question|framework))`,
		`\\b[Dd]esignat(?:e|es|ed|ing|ion)(?: [\\w’'-]{1,20}){1,5} as\\b|\\b(?:a|the|new|US|federal|executive) (?:\\w{1,15} ){0,2}(?:directive|decree|ordinance|executive order)\\b`,
		`\\b(?:international|domestic|federal|humanitarian|customary|constitutional) law (?:\\w{1,15}ly )?(?:requires?|prohibits?|permits?|allows?|bars?|forbids?|recogni[sz]es?|protects?|governs?|obliges?|treats?|limits?)\\b`,
		"\\blegal basis (?:for|of|in)\\b|\\brequires? (?:the )?(?:\\w{1,15}[’']s )?consent\\b|\\bright of (?:innocent|transit) passage\\b",
	].join("|"),
);

const groupView = new RegExp(
	`\\b(?:many|most|some|few|all|several) (?:\\w{1,15} )?(?:[A-Z][a-z]{2,20}s|${oneOf(claimWords.groups)}) (?:now |also |have |still |long |\\w{1,12}ly ){0,2}${oneOf(claimWords.groupVerbs)}\\b`,
	"i",
);

export const stanceNoun = new RegExp(
	`(?:[’']s|\\b(?:its|their|the|whose|his|her)) (?:[\\w-]{1,15} ){0,2}${oneOf(claimWords.stanceNouns)} (?:(?:on|to|toward|towards|of|is) (?:[\\w-]{1,20} ){0,5}?)?(?:is|was|has been|remains|isn[’']t|stems) `,
);

const showing = setOf(claimWords.showing);
const shown = anyOf(claimWords.shown);
const proposals = setOf(claimWords.proposals);
const opinion = setOf(claimWords.opinionVerbs);
const people = setOf("he, she, they, who");

function positionIn(sentence: Sentence): Span | undefined {
	const clause = sentence.clauses.find((candidate) => holdsPosition(sentence, candidate));
	return clause ? spanOfClause(clause) : spanOfMatch(stanceNoun, sentence.text);
}

function holdsPosition({ text, words }: Sentence, clause: Clause): boolean {
	const { subject, verb, form, passive, role, next } = clause;
	if (!subject || form === "modal" || passive || role === "subordinate") return false;
	if (!has(subject, kinds.actor | kinds.unnamed | kinds.name) && !people.has(subject.lower))
		return false;
	if (showing.has(verb.lower)) {
		return shown.test(text.slice(verb.end, words[Math.min(words.length - 1, next + 3)]?.end));
	}
	return has(verb, kinds.stance) && form !== "past";
}

/** What a law or a bill says: "the act bars", "the bill would create". */
function lawIn(sentence: Sentence): Span | undefined {
	const clause = sentence.clauses.find(({ subject, verb, auxiliary, passive }) => {
		if (!subject || passive) return false;
		if (auxiliary.lower === "would") return proposals.has(subject.lower);
		return has(subject, kinds.instrument) && has(verb, kinds.legal) && !has(verb, kinds.study);
	});
	return clause ? spanOfClause(clause) : spanOfMatch(law, sentence.text);
}

/** The sign of a clause: a main one, and no mere evaluation. */
function clauseSign(accepts: (clause: Clause) => boolean): Sign["find"] {
	return (sentence) => {
		const clause = sentence.clauses.find(
			(candidate) =>
				(candidate.role === "main" || candidate === sentence.main) &&
				isThirdParty(candidate) &&
				!isEvaluative(sentence, candidate) &&
				accepts(candidate),
		);
		return clause && spanOfClause(clause);
	};
}

const whatHappened = clauseSign(({ form }) => form === "past");
const whatIsDone = clauseSign(
	({ form, ongoing }) => form === "perfect" || (form === "present" && ongoing),
);
const howItWorks = clauseSign(
	({ form, ongoing, verb, subject, passive }) =>
		form === "present" &&
		!ongoing &&
		(passive || !opinion.has(verb.lower)) &&
		subject?.lower !== "this",
);

const comparison = new RegExp(
	`\\b(?:more|less) (?:\\w{1,20} ){1,3}than\\b|\\b${oneOf(claimWords.comparatives)} (?:\\w{1,20} ){0,2}than\\b`,
	"i",
);

/** Signs that a sentence states a fact somebody could check, in order of precedence. */
export const softSigns: readonly Sign[] = [
	{ id: "law", why: "says what a law or agreement does", topic: "legal", find: lawIn },
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
	{ id: "pastAct", why: "reports what happened", topic: "event", find: whatHappened },
	{
		id: "actorAction",
		why: "reports what somebody has done or is doing",
		topic: "event",
		find: whatIsDone,
	},
	{
		id: "history",
		why: "generalises about the past",
		topic: "event",
		find: matching(anyOf(claimWords.history)),
	},
	{ id: "trend", why: "states a trend", topic: "event", find: matching(anyOf(claimWords.trends)) },
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
	{ id: "mechanism", why: "says how something works", topic: "causal", find: howItWorks },
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
		find: matching(comparison, anyOf(claimWords.comparisons)),
	},
	{
		id: "plain",
		why: "states something as a fact",
		topic: "fact",
		find: ({ main }) => main && spanOfClause(main),
	},
];
