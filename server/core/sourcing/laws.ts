import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { has } from "./finite-verbs.ts";
import { longPattern, oneOf, setOf } from "./patterns.ts";
import { holdsPosition } from "./positions.ts";
import type { Clause } from "./read-clauses.ts";
import { type Sentence, spanOfClause } from "./read-sentence.ts";
import type { Word } from "./read-words.ts";
import { spanOfMatch } from "./sign.ts";
import { meanings, means } from "./verb-meanings.ts";
import { kinds } from "./word-kinds.ts";

const proposals = setOf(claimWords.proposals);

/** Only sentences with one of these are worth the long pattern. */
const legalWord =
	/law|legal|violat|breach|contraven|infring|act\b|treat|convention|constitution|charter|protocol|accord|agree|amendment|statut|resolution|regulation|directive|decree|order|article|section|title|designat|consent|passage|right|sovereign|sanction|embargo|code|p\.l\.|h\.r\./i;

const instrument = `(?:${oneOf(claimWords.lawNames)}|[Aa]rticles? \\d{1,3}|[Ss]ections? \\d{1,4}|Title [IVX\\d]{1,4})`;
const law = longPattern(
	[
		`(?<!\\w)${oneOf(claimWords.underLaw)}\\s(?:[\\w’'-]{1,20}\\s){0,5}?(?:${instrument}|${oneOf(claimWords.laws)})(?!\\w)`,
		`\\b(?:violat|breach|contraven|infring)\\w{1,5} (?:[\\w’'-]{1,20}\\s){0,4}?${oneOf(claimWords.broken)}\\b`,
		`\\b(?:is|are|was|were|be|been|remains?|deemed|as|considered|declared|becomes?|became|ruled|it) (?:\\w{1,15}ly )?${oneOf(claimWords.lawful)}(?![\\w-])(?! (?:basis|counsel|advis|system|team|issue|question|framework|status|matter))`,
		"\\bdesignat(?:e|es|ed|ing|ion)(?: [\\w’'-]{1,20}){1,5} as\\b",
		"\\b(?:a|the|new|us|federal|executive) (?:\\w{1,15} ){0,2}(?:directive|decree|ordinance|executive order)\\b(?! (?:manner|approach|style|role)\\b)",
		"\\blegal basis (?:for|of|in)\\b|\\brequires? (?:the )?(?:\\w{1,15}[’']s )?consent\\b|\\bright of (?:innocent|transit) passage\\b",
	].join("|"),
	"i",
);

/** What a law, a ruling or a bill says: "the act bars", "the bill would create". */
export function lawIn(sentence: Sentence): Span | undefined {
	const clause = sentence.clauses.find(saysTheLaw);
	if (clause) return spanOfClause(clause);
	// "sees the raids as a breach of the treaty" reports a view of the law, not the law.
	if (sentence.clauses.some((candidate) => holdsPosition(sentence, candidate))) return undefined;
	return legalWord.test(sentence.text) ? spanOfMatch(law, sentence.text) : undefined;
}

function saysTheLaw({ subject, verb, auxiliary, passive }: Clause): boolean {
	if (!subject || passive) return false;
	if (auxiliary.lower === "would") return proposals.has(subject.lower);
	return has(subject, kinds.instrument) && means(verb, meanings.legal);
}

/** "the Korin Treaty", "the Misuse of Drugs Act 1971", but not "the Constitution" without its article. */
export function namesLaw({ words }: Sentence): boolean {
	return words.some(
		(word, i) => has(word, kinds.instrument) && has(word, kinds.name) && isTitled(words, i),
	);
}

/** With another word of a title before it: "of" and the like may stand between them. */
function isTitled(words: readonly Word[], i: number): boolean {
	const before = words[i - 1];
	if (i < 2 || !before) return false;
	return has(before, kinds.name) || /^(?:1[5-9]|20)\d\d$/.test(before.text);
}
