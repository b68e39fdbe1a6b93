import type { Sentence } from "../../brief/brief.ts";
import { addFootnotes } from "../../fix/footnote.ts";
import { deleteAdverb, sayAccordingToWhom } from "../../fix/hearsay-fixes.ts";
import { slice } from "../../text/span.ts";
import { ownWordsIn } from "../own-words.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";

export const hearsay = defineRule({
	id: "attribution/hearsay",
	summary: "Something is passed on as said or reported, without saying by whom.",
	why: "It tells readers that the author is not sure, and gives them nothing to judge by.",
	severity: "warning",
	options: { words: [] as readonly string[] },
	help: { words: "More words that pass on hearsay, such as “the talk of the harbour is”." },

	*check(brief, { words }) {
		if (!brief.english || brief.handbook) return;
		for (const sentence of words.length > 0 ? brief.sentences : brief.voiced) {
			const span = sentence.hearsay ?? ownWordsIn(brief, sentence, words);
			if (!span || !isBare(sentence)) continue;
			yield {
				span,
				message: `${quoted(slice(brief.text, span), 40)} passes on what is said, but not by whom.`,
				faint: sentence.sourcing === "far",
				reasons: ["hearsay"],
				fixes: () => [
					sayAccordingToWhom(brief, sentence, span),
					...deleteAdverb(brief, sentence, span),
					addFootnotes(brief, "Add a footnote", [sentence]),
				],
			};
		}
	},
});

/** No source stands beside it, and no other finding asks for one already. */
function isBare(sentence: Sentence): boolean {
	const { sourcing, anonymous, vague, claim } = sentence;
	if (sourcing === "own" || sourcing === "near" || anonymous || vague) return false;
	const other = claim?.topic === "statistic" || claim?.topic === "quotation";
	return !other && !sentence.marked;
}
