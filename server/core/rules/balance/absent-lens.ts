import { textOf } from "../../brief/front-matter.ts";
import { addCounterArguments } from "../../fix/balance-fixes.ts";
import { declare } from "../../fix/front-matter-fixes.ts";
import { defineRule } from "../rule.ts";
import { countedSentences, documentSpan, isAbsent, judgedAxes } from "./axis.ts";

export const absentLens = defineRule({
	id: "balance/absent-lens",
	summary: "All arguments are on one side of an axis; the other side is not mentioned.",
	why: "The first question will be what the other side says. A brief that never asks it reads as advocacy.",
	severity: "warning",
	options: { minArguments: 5, minUndeclared: 8 },
	help: {
		minArguments:
			"How many arguments the other lens must have, when the front matter names the axis.",
		minUndeclared: "The same when the front matter does not name it.",
	},

	*check(brief, { minArguments, minUndeclared }) {
		for (const sides of judgedAxes(brief, minUndeclared)) {
			const { weaker, stronger, total } = sides;
			if (!isAbsent(sides) || total < minArguments) continue;
			const advocacy = textOf(brief.frontMatter, "stance") === "advocacy";
			yield {
				span: documentSpan(brief),
				whole: true,
				message: `All ${total} arguments are about ${stronger.label}; none addresses ${weaker.label}.`,
				...(advocacy && { tier: "B" as const }),
				related: countedSentences(brief, stronger),
				fixes: () => [
					addCounterArguments(brief, weaker),
					...(advocacy ? [] : [declare(brief, "Declare an advocacy brief", "stance: advocacy")]),
					declare(
						brief,
						"Declare what the brief leaves out",
						`balance-scope: TODO why ${weaker.label} is covered elsewhere`,
					),
				],
			};
		}
	},
});
