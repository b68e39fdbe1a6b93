import { beforeStop, judgementFix, sourceFixes } from "../../fix/claim-fixes.ts";
import { insertAt } from "../../fix/insert.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { claimPhrase } from "./claim-phrase.ts";
import { unsourcedFacts } from "./unsourced.ts";
import { wordedOnce } from "./worded.ts";

export const unsourcedLegal = defineRule({
	id: "sourcing/unsourced-legal",
	summary: "The brief says what a law, a treaty or an order does, but not where that stands.",
	why: "Whether an act is lawful is argued from the words of a law, so a reader has to find them.",
	severity: "warning",
	options: { acceptNamedInstrument: true },
	help: {
		acceptNamedInstrument:
			"Accept a law that is named, such as “Article 3 of the Korin Treaty”, without a citation.",
	},

	*check(brief, { acceptNamedInstrument }) {
		for (const unsourced of unsourcedFacts(brief, "legal")) {
			const { sentence, common } = unsourced;
			if (acceptNamedInstrument && sentence.reading.claim?.namesLaw) continue;
			yield {
				...common,
				...worded(brief, unsourced),
				fixes: () => [
					...sourceFixes(brief, sentence),
					{
						title: "Name the instrument",
						kind: "draft",
						edits: [insertAt(beforeStop(brief, sentence), " under TODO instrument, Article TODO")],
					},
					judgementFix(brief, sentence, "Mark as our judgement", "We assess that "),
				],
			};
		}
	},
});

const worded = wordedOnce((brief, sentence, claim) => {
	const { span, words } = claimPhrase(brief, sentence, claim);
	return { span, message: `${quoted(words, 44)} says what is law, but not where it stands.` };
});
