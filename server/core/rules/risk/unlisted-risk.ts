import { addRiskRow } from "../../fix/register-fixes.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { columnOf, registersOf, rowsOf } from "./registers.ts";
import { unlistedRisks } from "./unlisted-risks.ts";

export const unlistedRisk = defineRule({
	id: "risk/unlisted-risk",
	summary: "The prose names a risk that the risk table does not.",
	why: "Who decides by the table decides without the risk that only the prose names.",
	severity: "information",
	options: { maxPerSection: 3, maxWords: 6000 },
	help: {
		maxPerSection: "How many such risks are shown in one section.",
		maxWords: "A longer text speaks of more risks than a table can hold, and is left in peace.",
	},

	*check(brief, { maxPerSection, maxWords }) {
		if (!brief.english || brief.study || brief.words > maxWords) return;
		const [register] = registersOf(brief).filter(
			(one) => columnOf(one, "risk") !== -1 && rowsOf(one).length > 0,
		);
		if (!register) return;
		const shown = new Map<number, number>();
		for (const { span, words } of unlistedRisks(brief)) {
			const section = brief.sections.findLastIndex(({ heading }) => heading.end <= span.start);
			const before = shown.get(section) ?? 0;
			if (before >= maxPerSection) continue;
			shown.set(section, before + 1);
			yield {
				span,
				message: `${quoted(words, 60)} is not in the risk table.`,
				fixes: () => [addRiskRow(brief, register, words)],
			};
		}
	},
});
