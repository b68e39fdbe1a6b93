import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { isEvaluative } from "./evaluations.ts";
import { year } from "./numbers.ts";
import { longPattern, oneOf, setOf } from "./patterns.ts";
import type { Clause } from "./read-clauses.ts";
import { type Sentence, spanOfClause } from "./read-sentence.ts";
import { type Finder, spanOfMatch } from "./sign.ts";

const month = oneOf(claimWords.months);
const dated = longPattern(
	[
		`(?<![$€£\\d,.-])\\b(?:${month}\\s(?:\\d{1,2},?\\s)?)?${year}\\b(?![,.]?\\d|\\s?%|-)`,
		`\\b${month}\\s\\d{1,2}\\b|\\b\\d{1,2}\\s${month}\\b`,
		"\\bFY\\s?\\d{2,4}\\b|\\b\\d{1,2}(?:st|nd|rd|th)[- ]century\\b|\\b9/11\\b",
	].join("|"),
);

export function datedEventIn({ text }: Sentence): Span | undefined {
	return /\d/.test(text) ? spanOfMatch(dated, text) : undefined;
}

const opinion = setOf(claimWords.opinionVerbs);

/** "The talks collapsed", "was founded". */
export const pastActIn = clauseIn(({ form }) => form === "past");

/** "has signed", "is deploying". */
export const actorActionIn = clauseIn(
	({ form, ongoing }) => form === "perfect" || (form === "present" && ongoing),
);

/** "The tariff protects growers": how something works or what somebody does as a rule. */
export const mechanismIn = clauseIn(
	({ form, ongoing, verb, passive, subject }) =>
		form === "present" &&
		!ongoing &&
		(passive || !opinion.has(verb.lower)) &&
		subject?.lower !== "this",
);

/** The first main clause that asserts something about others and does not merely judge. */
function clauseIn(accepts: (clause: Clause) => boolean): Finder {
	return (sentence) => {
		const clause = sentence.clauses.find(
			(candidate) =>
				accepts(candidate) &&
				(candidate.role === "main" || candidate === sentence.main) &&
				!isAboutAuthor(candidate) &&
				!isEvaluative(sentence, candidate),
		);
		return clause && spanOfClause(clause);
	};
}

function isAboutAuthor({ subject }: Clause): boolean {
	return subject !== undefined && /^(?:I|[Yy]ou|[Tt]here|[Hh]ere|[Ww]e)$/.test(subject.text);
}
