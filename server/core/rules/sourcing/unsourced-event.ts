import { judgementFix, sourceFixes } from "../../fix/claim-fixes.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { claimPhrase } from "./claim-phrase.ts";
import { unsourcedFacts } from "./unsourced.ts";
import { wordedOnce } from "./worded.ts";

export const unsourcedEvent = defineRule({
	id: "sourcing/unsourced-event",
	summary: "The brief reports what happened, or what is under way, without a source.",
	why: "What one side calls history the other side disputes; a source settles which of it is on record.",
	severity: "information",
	options: {},
	help: {},

	*check(brief) {
		for (const unsourced of unsourcedFacts(brief, "event")) {
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
	return { span, message: `${quoted(words)} reports an event without a source.` };
});
