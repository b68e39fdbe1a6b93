import type { Brief, LensReading, Section } from "../../brief/brief.ts";
import { firstFrom } from "../../brief/sentences-within.ts";
import { addCounterpart } from "../../fix/balance-fixes.ts";
import { countWithin } from "../../text/first-index.ts";
import { defineRule } from "../rule.ts";
import { fitting, quoted } from "../words.ts";
import { argumentsThrough, isOutweighed, judgedAxes, pleads, visits } from "./axis.ts";

export const oneSidedSection = defineRule({
	id: "balance/one-sided-section",
	summary: "A section that weighs or recommends argues for one side of an axis only.",
	why: "Whoever turns to the analysis first takes from it that nothing speaks for the other side.",
	severity: "information",
	options: { minArguments: 5, sections: ["analysis", "options", "recommendations"] },
	help: {
		minArguments: "How many arguments the section must make for the one side.",
		sections:
			"Which sections must show both sides: analysis, options, recommendations, summary, risks.",
	},

	*check(brief, { minArguments, sections }) {
		if (pleads(brief)) return;
		for (const sides of judgedAxes(brief, 8)) {
			if (isOutweighed(sides)) continue;
			const tallies = talliesOf(brief, sides.axis.lenses);
			for (const { section, counts } of tallies) {
				if (section.depth < 2 || !section.role || !sections.includes(section.role)) continue;
				const full = counts.findIndex((count) => count >= minArguments);
				const [made, other] = [sides.axis.lenses[full], sides.axis.lenses[1 - full]];
				if (!made || !other || counts[1 - full] !== 0) continue;
				if (tallies.some((tally) => isCounterpart(tally, section, full))) continue;
				const own = argumentsThrough(brief, made).filter(
					({ sentence: { span } }) =>
						span.start >= section.span.start && span.start < section.span.end,
				);
				yield {
					span: section.heading,
					message: fitting(
						`All ${own.length} arguments under ${quoted(section.title, 26)} are about ${made.label}, none about ${other.label}.`,
						`All ${own.length} arguments here are about ${made.label}, none about ${other.label}.`,
					),
					related: visits(own, made),
					fixes: () => [addCounterpart(brief, section, other)],
				};
			}
		}
	},
});

/** How many arguments a section makes through each lens of an axis. */
interface Tally {
	readonly section: Section;
	readonly counts: readonly number[];
}

function talliesOf({ sections, sentences }: Brief, lenses: readonly LensReading[]): Tally[] {
	return sections.map((section) => {
		const from = firstFrom(sentences, section.span.start);
		const to = firstFrom(sentences, section.span.end);
		return { section, counts: lenses.map((lens) => countWithin(lens.sentences, from, to)) };
	});
}

/** A section beside it, or one about counter-arguments, leans the other way: positions come in pairs. */
function isCounterpart({ section, counts }: Tally, other: Section, full: number): boolean {
	if ((counts[1 - full] ?? 0) <= (counts[full] ?? 0)) return false;
	const isBeside = section.depth === other.depth || section.role === "counterArguments";
	const isApart = section.span.end <= other.span.start || other.span.end <= section.span.start;
	return isBeside && isApart;
}
