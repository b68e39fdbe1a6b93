import { textOf } from "../../brief/front-matter.ts";
import { addCounterArguments } from "../../fix/balance-fixes.ts";
import { declare } from "../../fix/front-matter-fixes.ts";
import { defineRule } from "../rule.ts";
import { countedSentences, documentSpan, judgedAxes } from "./axis.ts";

export const lowShare = defineRule({
	id: "balance/low-share",
	summary: "One side of an axis has far fewer arguments than the other.",
	why: "A token mention reads as advocacy. Due weight is not equal time, but it is more than a remark.",
	severity: "warning",
	options: { minShare: 0.25, minArguments: 8 },
	help: {
		minShare: "The smallest share of arguments that the weaker side may have, 0 to 0.5.",
		minArguments: "How many arguments both sides must have together.",
	},
	most: { minShare: 0.5 },

	*check(brief, { minShare, minArguments }) {
		if (textOf(brief.frontMatter, "stance") === "advocacy") return;
		for (const { axis, weaker, stronger, total } of judgedAxes(brief, minArguments)) {
			const few = weaker.sentences.length;
			if (few === 0 || total < minArguments || axis.weakerShare >= minShare) continue;
			const percent = Math.round(axis.weakerShare * 100);
			const verb = few === 1 ? "addresses" : "address";
			yield {
				span: documentSpan(brief),
				whole: true,
				message: `${few} of ${total} arguments ${verb} ${weaker.label} (${percent} %).`,
				related: [...countedSentences(brief, weaker), ...countedSentences(brief, stronger)],
				fixes: () => [
					addCounterArguments(brief, weaker),
					declare(
						brief,
						"Declare the scope",
						`balance-scope: TODO why ${weaker.label} is covered elsewhere`,
					),
				],
			};
		}
	},
});
