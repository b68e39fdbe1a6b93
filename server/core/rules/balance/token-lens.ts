import type { Brief, LensReading, Section } from "../../brief/brief.ts";
import { addCounterArguments, addOwnSentence, addToSummary } from "../../fix/balance-fixes.ts";
import { isWithin } from "../../text/span.ts";
import { defineRule, type Flaw } from "../rule.ts";
import { capital } from "../words.ts";
import {
	argumentsThrough,
	type Counted,
	countedSentences,
	documentSpan,
	isOutweighed,
	judgedAxes,
	pleads,
	type Sides,
	visits,
} from "./axis.ts";

export const tokenLens = defineRule({
	id: "balance/token-lens",
	summary: "The weaker side of an axis is only conceded, comes last, or is missing in the summary.",
	why: "What stands only behind a “despite” is mentioned, not weighed. Readers of the summary alone never meet it.",
	severity: "warning",
	options: { concessionRatio: 0.8, latePosition: 0.8, checkSummary: true, minArguments: 8 },
	help: {
		concessionRatio:
			"From which share of concessions on the weaker side's arguments count as a token, 0 to 1.",
		latePosition: "Where in the text the weaker side may begin at the latest, 0 to 1.",
		checkSummary: "Whether a summary that argues for one side must name the other.",
		minArguments: "How many arguments both sides must have together.",
	},
	most: { concessionRatio: 1, latePosition: 1 },

	*check(brief, { concessionRatio, latePosition, checkSummary, minArguments }) {
		if (pleads(brief)) return;
		for (const sides of judgedAxes(brief, minArguments)) {
			if (sides.total < minArguments || isOutweighed(sides)) continue;
			const flaw =
				concededFlaw(brief, sides, concessionRatio) ??
				lateFlaw(brief, sides, latePosition) ??
				(checkSummary ? summaryFlaw(brief, sides) : undefined);
			if (flaw) yield flaw;
		}
	},
});

function concededFlaw(brief: Brief, { weaker }: Sides, ratio: number): Flaw | undefined {
	const made = argumentsThrough(brief, weaker);
	const conceded = made.filter(({ argument }) => argument.conceded);
	if (conceded.length === 0 || conceded.length < made.length * ratio) return undefined;
	const rest = made.length - conceded.length;
	const those = rest === 0 ? `All ${made.length}` : `${conceded.length} of ${made.length}`;
	return {
		span: documentSpan(brief),
		whole: true,
		message: `${those} arguments about ${weaker.label} stand in concessions.`,
		related: visits(conceded, weaker),
		fixes: () => [...ownSentence(brief, conceded, weaker), addCounterArguments(brief, weaker)],
	};
}

function ownSentence(brief: Brief, conceded: readonly Counted[], lens: LensReading) {
	const [first] = conceded;
	const fix = first && addOwnSentence(brief, first.sentence, lens);
	return fix ? [fix] : [];
}

/** A section of its own for the other side may stand at the end. */
function lateFlaw(brief: Brief, { weaker, stronger }: Sides, latest: number): Flaw | undefined {
	const [first] = argumentsThrough(brief, weaker);
	const counted = brief.sentences.filter(({ kind }) => kind === "paragraph" || kind === "item");
	const begin = counted[0]?.span.start;
	const end = counted.at(-1)?.span.end;
	if (!first || begin === undefined || end === undefined) return undefined;
	const { start } = first.sentence.span;
	if (start - begin <= (end - begin) * latest || brief.words < shortest) return undefined;
	const isAnswer = ({ role, span }: Section) =>
		role === "counterArguments" && span.start <= start && start < span.end;
	if (brief.sections.some(isAnswer)) return undefined;
	const before = argumentsThrough(brief, stronger).filter(
		({ sentence }) => sentence.span.start < start,
	);
	return {
		span: documentSpan(brief),
		whole: true,
		message: `${capital(weaker.label)} comes up only at the end, after ${before.length} arguments about ${stronger.label}.`,
		related: countedSentences(brief, weaker),
		fixes: () => [addCounterArguments(brief, weaker)],
	};
}

/** In words: in a shorter text the end is in sight from the beginning. */
const shortest = 200;

function summaryFlaw(brief: Brief, { weaker, stronger }: Sides): Flaw | undefined {
	const summary = brief.sections.find(({ role }) => role === "summary");
	if (!summary) return undefined;
	const inside = ({ sentence }: Counted) => isWithin(sentence.span, summary.span);
	const told = argumentsThrough(brief, stronger).filter(inside);
	if (told.length < 2 || argumentsThrough(brief, weaker).some(inside)) return undefined;
	const words = brief.text.slice(summary.span.start, summary.span.end).toLowerCase();
	if (words.includes(weaker.label)) return undefined;
	return {
		span: summary.heading,
		message: `The summary argues about ${stronger.label} only; ${weaker.label} is left out.`,
		related: visits(told, stronger),
		fixes: () => [addToSummary(brief, summary, weaker)],
	};
}
