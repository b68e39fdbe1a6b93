import type { Brief, Sentence } from "../../brief/brief.ts";
import { judgementFix, sourceFixes } from "../../fix/claim-fixes.ts";
import { type Span, slice } from "../../text/span.ts";
import { tailStart } from "../../text/tail.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { type Unsourced, unsourcedClaims } from "./unsourced.ts";
import { wordedOnce } from "./worded.ts";

export const unsourcedStatistic = defineRule({
	id: "sourcing/unsourced-statistic",
	summary: "A number, amount or share has no source in its paragraph.",
	why: "Readers reuse numbers; one without a source cannot be defended when it is challenged.",
	severity: "warning",
	options: { vagueShares: true },
	help: { vagueShares: "Also ask for the source of shares without a number, such as “most of”." },

	*check(brief, { vagueShares }) {
		for (const unsourced of unsourcedClaims(brief, "statistic")) {
			const { sentence, common } = unsourced;
			if ((!vagueShares || brief.handbook) && !hasDigit(brief, unsourced)) continue;
			yield {
				...common,
				...worded(brief, unsourced),
				fixes: () => [
					...sourceFixes(brief, sentence),
					judgementFix(brief, sentence, "Mark as our estimate", "We estimate that "),
				],
			};
		}
	},
});

const worded = wordedOnce((brief, sentence, { reasons: [reason] }) => {
	const span = phraseOf(brief, sentence, reason?.span ?? sentence.span);
	return {
		span,
		message: `${quoted(slice(brief.text, span))} has no source in this paragraph.`,
	};
});

function hasDigit({ text }: Brief, { claim }: Unsourced): boolean {
	const [reason] = claim().reasons;
	return reason !== undefined && /\d/.test(slice(text, reason.span));
}

/** The number with the few words that say what it counts. */
function phraseOf({ text }: Brief, sentence: Sentence, { start, end }: Span): Span {
	const until = start + tailStart(text.slice(start, end), /[\s.,]/);
	const rest = text.slice(until, Math.min(sentence.span.end, until + 80));
	return { start, end: until + (counted.exec(rest)?.[0].length ?? 0) };
}

const closed =
	"and|or|but|that|which|who|whose|where|when|while|on|at|by|from|with|to|as|is|are|was|were|has|have|had|in|over|than|during|after|before|between|if|under|against|into|across|among|since|for|because|will|would|could|may|not|can";
const counted = new RegExp(
	`^(?:[-\\s](?!(?:${closed})\\b)[\\p{L}\\d][\\p{L}\\d’'%$€£-]*(?<!-)(?!\\.\\p{L}|[\\p{L}\\d])){0,5}`,
	"u",
);
