import type { Brief, Sentence } from "../../brief/brief.ts";
import { beforeStop } from "../../fix/claim-fixes.ts";
import { addFootnotes } from "../../fix/footnote.ts";
import { insertAt } from "../../fix/insert.ts";
import { slice } from "../../text/span.ts";
import { ownWordsIn } from "../own-words.ts";
import { defineRule, type Fix } from "../rule.ts";
import { quoted } from "../words.ts";

export const vagueCollective = defineRule({
	id: "attribution/vague-collective",
	summary: "A view is put down to many, and to nobody in particular.",
	why: "It may be one or all of them, and a reader cannot weigh what nobody in particular said.",
	severity: "warning",
	options: { allowIfNamedInParagraph: true, phrases: [] as readonly string[] },
	help: {
		allowIfNamedInParagraph: "Accept it where the paragraph goes on to name one of them.",
		phrases: "More phrases that name nobody, such as “observers of the river”.",
	},

	*check(brief, { allowIfNamedInParagraph, phrases }) {
		if (!brief.english || brief.handbook) return;
		for (const sentence of phrases.length > 0 ? brief.sentences : brief.voiced) {
			const span = sentence.vague ?? ownWordsIn(brief, sentence, phrases);
			if (!span || !isBare(sentence)) continue;
			if (allowIfNamedInParagraph && goesOnToName(brief, sentence)) continue;
			yield {
				span,
				message: `${quoted(slice(brief.text, span), 40)} names nobody whom a reader could ask.`,
				faint: sentence.sourcing === "far",
				reasons: ["vagueCollective"],
				fixes: () => fixes(brief, sentence),
			};
		}
	},
});

/** No source stands beside it, and no other finding asks for one already. */
function isBare(sentence: Sentence): boolean {
	const { sourcing, anonymous, claim } = sentence;
	if (sourcing === "own" || sourcing === "near" || anonymous) return false;
	const other = claim?.topic === "statistic" || claim?.topic === "quotation";
	return !other && !sentence.marked;
}

/** “Critics argue that …” may open a paragraph whose next sentences say who they are. */
function goesOnToName({ sentences, blocks }: Brief, sentence: Sentence): boolean {
	const { start, end } = blocks[sentence.block]?.sentences ?? { start: 0, end: 0 };
	const next = sentences.indexOf(sentence, start) + 1;
	return sentences.slice(next, Math.min(end, next + 3)).some(({ named }) => named);
}

function fixes(brief: Brief, sentence: Sentence): Fix[] {
	const at = beforeStop(brief, sentence);
	return [
		{
			title: "Name who says so",
			kind: "draft",
			edits: [insertAt(at, " (TODO who, in what role, where and when)")],
		},
		{
			title: "Cite a poll",
			kind: "draft",
			edits: [insertAt(at, " (TODO poll: who asked whom, when, what share, link)")],
		},
		addFootnotes(brief, "Add a footnote", [sentence]),
	];
}
