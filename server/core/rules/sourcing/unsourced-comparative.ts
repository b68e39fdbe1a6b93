import { judgementFix, sourceFixes } from "../../fix/claim-fixes.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { claimPhrase } from "./claim-phrase.ts";
import { unsourcedFacts } from "./unsourced.ts";
import { wordedOnce } from "./worded.ts";

export const unsourcedComparative = defineRule({
	id: "sourcing/unsourced-comparative",
	summary: "The brief ranks or compares without saying where the comparison comes from.",
	why: "A ranking is the first thing that readers check, and the first that they doubt.",
	severity: "information",
	options: {},
	help: {},

	*check(brief) {
		for (const unsourced of unsourcedFacts(brief, "comparative")) {
			const { sentence, common } = unsourced;
			yield {
				...common,
				...worded(brief, unsourced),
				fixes: () => [
					...sourceFixes(brief, sentence),
					judgementFix(brief, sentence, "Mark as our judgement", "We assess that "),
				],
			};
		}
	},
});

const worded = wordedOnce((brief, sentence, claim) => {
	const { span, words } = claimPhrase(brief, sentence, claim);
	return { span, message: `${quoted(words, 48)} ranks or compares without a source.` };
});
