import type { Brief, LensReading, Section } from "../../brief/brief.ts";
import { addCounterpart } from "../../fix/balance-fixes.ts";
import { isWithin } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import {
	argumentsThrough,
	type Counted,
	isOutweighed,
	judgedAxes,
	pleads,
	visits,
} from "./axis.ts";

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
			const [first, second] = sides.axis.lenses;
			if (!first || !second) continue;
			for (const section of brief.sections) {
				if (section.depth < 2 || !section.role || !sections.includes(section.role)) continue;
				const [own, other] = [inside(brief, first, section), inside(brief, second, section)];
				const [full, empty] = own.length === 0 ? [second, first] : [first, second];
				const made = own.length === 0 ? other : own;
				if (Math.min(own.length, other.length) > 0 || made.length < minArguments) continue;
				if (hasCounterpart(brief, section, empty, full)) continue;
				yield {
					span: section.heading,
					message: `All ${made.length} arguments under ${quoted(section.title, 26)} are about ${full.label}, none about ${empty.label}.`,
					related: visits(made, full),
					fixes: () => [addCounterpart(brief, section, empty)],
				};
			}
		}
	},
});

function inside(brief: Brief, lens: LensReading, { span }: Section): Counted[] {
	return argumentsThrough(brief, lens).filter(({ sentence }) => isWithin(sentence.span, span));
}

/** A section beside it, or one that is named for the other side, leans the other way: positions come in pairs. */
function hasCounterpart(
	brief: Brief,
	section: Section,
	empty: LensReading,
	full: LensReading,
): boolean {
	return brief.sections.some((other) => {
		const isBeside = other.depth === section.depth || other.role === "counterArguments";
		const isApart = other.span.end <= section.span.start || section.span.end <= other.span.start;
		if (!isBeside || !isApart) return false;
		const leaning = inside(brief, empty, other).length;
		return leaning > 0 && leaning > inside(brief, full, other).length;
	});
}
