import { judgementFix, sourceFixes } from "../../fix/claim-fixes.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { claimPhrase } from "./claim-phrase.ts";
import { unsourcedFacts } from "./unsourced.ts";

export const unsourcedComparative = defineRule({
	id: "sourcing/unsourced-comparative",
	summary: "The brief ranks or compares without saying where the comparison comes from.",
	why: "A ranking is the first thing that readers check, and the first that they doubt.",
	severity: "information",
	options: {},
	help: {},

	*check(brief) {
		for (const { sentence, claim, common } of unsourcedFacts(brief, "comparative")) {
			const { span, words } = claimPhrase(brief, sentence, claim);
			yield {
				...common,
				span,
				message: `${quoted(words, 48)} ranks or compares without a source.`,
				fixes: () => [
					...sourceFixes(brief, sentence),
					judgementFix(brief, sentence, "Mark as our judgement", "We assess that "),
				],
			};
		}
	},
});
