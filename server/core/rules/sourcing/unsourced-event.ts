import { judgementFix, sourceFixes } from "../../fix/claim-fixes.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { claimPhrase } from "./claim-phrase.ts";
import { unsourcedFacts } from "./unsourced.ts";

export const unsourcedEvent = defineRule({
	id: "sourcing/unsourced-event",
	summary: "The brief reports what happened, or what is under way, without a source.",
	why: "What one side calls history the other side disputes; a source settles which of it is on record.",
	severity: "information",
	options: {},
	help: {},

	*check(brief) {
		for (const { sentence, claim, common } of unsourcedFacts(brief, "event")) {
			const { span, words } = claimPhrase(brief, sentence, claim);
			yield {
				...common,
				span,
				message: `${quoted(words)} reports an event without a source.`,
				fixes: () => [
					...sourceFixes(brief, sentence),
					judgementFix(brief, sentence, "Mark as our judgement", "We assess that "),
				],
			};
		}
	},
});
