import type { Brief, LensReading } from "../../brief/brief.ts";
import { citesSources } from "../../brief/coverage.ts";
import { addFootnotes } from "../../fix/footnote.ts";
import { defineRule } from "../rule.ts";
import { fitting } from "../words.ts";
import { argumentsThrough, type Counted, documentSpan, judgedAxes, visits } from "./axis.ts";

export const evidenceAsymmetry = defineRule({
	id: "balance/evidence-asymmetry",
	summary: "The arguments of one side have sources, those of the other have none or far fewer.",
	why: "What is sourced reads as fact, and what is not as opinion, whichever of them is right.",
	severity: "warning",
	options: { minGap: 0.4, minArguments: 3, minSourced: 2 },
	help: {
		minGap:
			"How far the shares of arguments with a source may lie apart, 0 to 1, where both sides have some.",
		minArguments: "How many arguments a side must make for its sources to be counted.",
		minSourced: "How many arguments with a source the other side must have where one has none.",
	},
	most: { minGap: 1 },

	*check(brief, { minGap, minArguments, minSourced }) {
		if (brief.handbook || !citesSources(brief)) return;
		for (const { axis } of judgedAxes(brief, 2 * minArguments)) {
			const [better, worse] = axis.lenses
				.map((lens) => evidenceOf(brief, lens))
				.sort((a, b) => b.share - a.share);
			if (!better || !worse || Math.min(better.all, worse.all) < minArguments) continue;
			if (better.sourced < minSourced || !isApart(better, worse, minGap)) continue;
			const { lens, open } = worse;
			const some = worse.sourced === 0 ? "none" : `only ${worse.sourced}`;
			yield {
				span: documentSpan(brief),
				whole: true,
				message: fitting(
					`${better.sourced} of ${better.all} arguments about ${better.lens.label} have a source, but ${some} of ${worse.all} about ${lens.label}.`,
					`Sourced: ${better.sourced} of ${better.all} arguments about ${better.lens.label}, ${worse.sourced} of ${worse.all} about ${lens.label}.`,
				),
				related: visits(open, lens),
				fixes: () => [
					addFootnotes(
						brief,
						`Add a footnote stub for each argument about ${lens.label}`,
						open.map(({ sentence }) => sentence),
					),
				],
			};
		}
	},
});

interface Evidence {
	readonly lens: LensReading;
	readonly all: number;
	readonly sourced: number;
	readonly share: number;
	/** The arguments without a source. */
	readonly open: readonly Counted[];
}

/** Counts the arguments that a reader expects a source for: not what repeats, proposes or fills a table. */
function evidenceOf(brief: Brief, lens: LensReading): Evidence {
	const counted = argumentsThrough(brief, lens).filter(({ sentence: { kind, section } }) => {
		const role = brief.sections[section]?.role;
		return (
			kind !== "cell" && role !== "summary" && role !== "recommendations" && role !== "judgement"
		);
	});
	const open = counted.filter(({ sentence }) => sentence.sourcing === "none");
	const sourced = counted.length - open.length;
	return { lens, all: counted.length, sourced, share: sourced / Math.max(1, counted.length), open };
}

/** Whether more sources are missing on the worse side than chance would leave out. */
function isApart(better: Evidence, worse: Evidence, minGap: number): boolean {
	const gap = better.share - worse.share;
	const missing = gap * worse.all;
	return worse.sourced === 0 ? missing >= 1 : gap >= minGap && missing >= 2;
}
