import type { Brief } from "../../brief/brief.ts";
import { overlapFinder } from "../../brief/overlap-finder.ts";
import { sourceFixes } from "../../fix/claim-fixes.ts";
import { slice } from "../../text/span.ts";
import { defineRule, type Flaw } from "../rule.ts";
import { quoted } from "../words.ts";
import { unsourcedClaims } from "./unsourced.ts";
import { wordedOnce } from "./worded.ts";

export const unsourcedQuotation = defineRule({
	id: "sourcing/unsourced-quotation",
	summary: "Quoted words have no source in their paragraph.",
	why: "Words in quotation marks must be found by the next reader, in their place and context.",
	severity: "warning",
	options: { pullQuotes: true },
	help: {
		pullQuotes: "Also ask for the source of a quotation that stands as a block with a byline.",
	},

	*check(brief, { pullQuotes }) {
		for (const unsourced of unsourcedClaims(brief, "quotation")) {
			const { sentence, common } = unsourced;
			yield {
				...common,
				...worded(brief, unsourced),
				fixes: () => sourceFixes(brief, sentence),
			};
		}
		if (pullQuotes && brief.english) yield* pullQuoteFlaws(brief);
	},
});

const worded = wordedOnce(({ text }, sentence, { reasons: [reason] }) => {
	const span = reason?.span ?? sentence.span;
	return { span, message: `The quotation ${quoted(slice(text, span), 50)} has no source.` };
});

/** Block quotations with a named speaker under them. An unnamed one is `attribution/anonymous-source`. */
function* pullQuoteFlaws(brief: Brief): Generator<Flaw> {
	const lists = brief.sections.filter(({ role }) => role === "sources" || role === "tags");
	const isListed = overlapFinder(lists.map(({ span }) => span));
	for (const [index, { kind, span, sentences }] of brief.blocks.entries()) {
		if (kind !== "byline") continue;
		const above = brief.blocks[index - 1];
		const byline = brief.sentences[sentences.start];
		if (above?.kind !== "quotation" || byline?.anonymous) continue;
		const first = brief.sentences[above.sentences.start];
		const last = brief.sentences[above.sentences.end - 1];
		if (isListed(span)) continue;
		if (!first || last?.sourcing !== "none" || byline?.sourcing !== "none") continue;
		if (last.marked || byline.marked) continue;
		if (last.pointsNowhere || byline.pointsNowhere) continue;
		yield {
			span: { start: first.span.start, end: last.span.end },
			message: `The quotation ${quoted(first.text, 50)} has no source.`,
			tier: "A",
			reasons: ["quotation"],
			fixes: () => sourceFixes(brief, last),
		};
	}
}
