import { judgementFix, sourceFixes } from "../../fix/claim-fixes.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { claimPhrase } from "./claim-phrase.ts";
import { unsourcedFacts } from "./unsourced.ts";
import { wordedOnce } from "./worded.ts";

export const unsourcedCausal = defineRule({
	id: "sourcing/unsourced-causal",
	summary: "The brief says what causes what, or how something works, without a source.",
	why: "A remedy is only as good as the cause it rests on, so a reader has to be able to check it.",
	severity: "information",
	options: {},
	help: {},

	*check(brief) {
		for (const unsourced of unsourcedFacts(brief, "causal")) {
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
	const isMechanism = claim.reasons[0]?.id === "mechanism";
	const said = isMechanism ? "says how something works" : "names a cause or an effect";
	return { span, message: `${quoted(words, 40)} ${said} without a source.` };
});
