import { namesObjection } from "../../balance/objections.ts";
import type { Brief } from "../../brief/brief.ts";
import { textOf } from "../../brief/front-matter.ts";
import { addCounterArguments, addObjections } from "../../fix/balance-fixes.ts";
import { setValue } from "../../fix/front-matter-fixes.ts";
import { defineRule, type Flaw } from "../rule.ts";
import { countedSentences, isAbsent, judgedAxes } from "./axis.ts";

export const stanceMismatch = defineRule({
	id: "balance/stance-mismatch",
	summary: "The front matter declares a stance that the text does not keep.",
	why: "A declared stance tells the reader how to take the brief; one that the text does not keep misleads.",
	severity: "warning",
	options: { minShare: 0.25, minArguments: 8, minWords: 200, requireCounterSection: false },
	help: {
		minShare:
			"The smallest share of the weaker side in a brief that calls itself objective, 0 to 0.5.",
		minArguments:
			"How many arguments both sides must have together before an objective brief is judged.",
		minWords:
			"How many words an advocacy brief must have before it is asked for a counter-argument.",
		requireCounterSection:
			"Whether the counter-argument of an advocacy brief needs a section of its own.",
	},
	most: { minShare: 0.5 },

	*check(brief, { minShare, minArguments, minWords, requireCounterSection }) {
		const stance = textOf(brief.frontMatter, "stance");
		if (stance === "objective") yield* objective(brief, minShare, minArguments);
		if (stance === "advocacy" && brief.words >= minWords)
			yield* advocacy(brief, requireCounterSection);
	},
});

function* objective(brief: Brief, minShare: number, minArguments: number): Generator<Flaw> {
	const span = brief.frontMatter.values.get("stance")?.value;
	if (!span) return;
	for (const sides of judgedAxes(brief, minArguments)) {
		const { axis, weaker, stronger, total } = sides;
		const few = weaker.sentences.length;
		if (total < minArguments || axis.weakerShare >= minShare) continue;
		if (few === 0 && !isAbsent(sides)) continue;
		const some = few === 0 ? `none of ${total}` : `${few} of ${total}`;
		yield {
			span,
			message: `“objective” is declared, but ${some} arguments ${few < 2 ? "addresses" : "address"} ${weaker.label}.`,
			related: [...countedSentences(brief, weaker), ...countedSentences(brief, stronger)],
			fixes: () => [
				setValue("Declare an advocacy brief instead", span, "advocacy"),
				addCounterArguments(brief, weaker),
			],
		};
		return;
	}
}

/** Where the other side of an axis is missing, the rule about that speaks. */
function* advocacy(brief: Brief, needsSection: boolean): Generator<Flaw> {
	const span = brief.frontMatter.values.get("stance")?.value;
	if (!span || !brief.english || textOf(brief.frontMatter, "balance-scope") !== "") return;
	if (brief.sections.some(({ role }) => role === "counterArguments")) return;
	if (!needsSection && answersSomebody(brief)) return;
	for (const { weaker } of judgedAxes(brief, 8)) if (weaker.sentences.length === 0) return;
	yield {
		span,
		message: needsSection
			? "“advocacy” is declared, but no section is about counter-arguments."
			: "“advocacy” is declared, but the brief names no counter-argument.",
		fixes: () => [addObjections(brief)],
	};
}

function answersSomebody(brief: Brief): boolean {
	for (const { weaker } of judgedAxes(brief, 0)) if (weaker.sentences.length > 0) return true;
	return brief.sentences.some(({ text }) => namesObjection(text));
}
