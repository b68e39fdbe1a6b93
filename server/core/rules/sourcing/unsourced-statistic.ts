import type { Brief, Sentence } from "../../brief/brief.ts";
import { judgementFix, sourceFixes } from "../../fix/claim-fixes.ts";
import { type Span, slice } from "../../text/span.ts";
import { tailStart } from "../../text/tail.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { unsourcedClaims } from "./unsourced.ts";

export const unsourcedStatistic = defineRule({
	id: "sourcing/unsourced-statistic",
	summary: "A number, amount or share has no source in its paragraph.",
	why: "Readers reuse numbers; one without a source cannot be defended when it is challenged.",
	severity: "warning",
	options: { vagueShares: true },
	help: { vagueShares: "Also ask for the source of shares without a number, such as “most of”." },

	*check(brief, { vagueShares }) {
		for (const { sentence, claim, common } of unsourcedClaims(brief, "statistic")) {
			const reason = claim.reasons[0];
			if (
				!reason ||
				((!vagueShares || brief.handbook) && !/\d/.test(slice(brief.text, reason.span)))
			)
				continue;
			const { from, until, message } = wordedOnce(brief, sentence, reason.span);
			const { start } = sentence.span;
			yield {
				...common,
				span: { start: start + from, end: start + until },
				message,
				fixes: () => [
					...sourceFixes(brief, sentence),
					judgementFix(brief, sentence, "Mark as our estimate", "We estimate that "),
				],
			};
		}
	},
});

/** What is said of a sentence, with offsets from its start. */
interface Worded {
	readonly from: number;
	readonly until: number;
	readonly message: string;
}

const known = new WeakMap<object, Worded>();

/** Long drafts have thousands of such sentences, and a keystroke changes one. */
function wordedOnce(brief: Brief, sentence: Sentence, reason: Span): Worded {
	const found = known.get(sentence.reading);
	if (found) return found;
	const { start, end } = phraseOf(brief, sentence, reason);
	const worded = {
		from: start - sentence.span.start,
		until: end - sentence.span.start,
		message: `${quoted(slice(brief.text, { start, end }))} has no source in this paragraph.`,
	};
	known.set(sentence.reading, worded);
	return worded;
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
