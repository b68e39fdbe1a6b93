import { beforeStop, sourceFixes } from "../../fix/claim-fixes.ts";
import { insertAt } from "../../fix/insert.ts";
import { slice } from "../../text/span.ts";
import { withoutTail } from "../../text/tail.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { unsourcedClaims } from "./unsourced.ts";
import { wordedOnce } from "./worded.ts";

export const unsourcedAttribution = defineRule({
	id: "sourcing/unsourced-attribution",
	summary: "The brief says what somebody holds or said, but not where.",
	why: "A position without a document or a date can be denied, and the brief with it.",
	severity: "warning",
	options: {},
	help: {},

	*check(brief) {
		for (const unsourced of unsourcedClaims(brief, "attribution")) {
			const { sentence, common } = unsourced;
			yield {
				...common,
				...worded(brief, unsourced),
				fixes: () => [
					...sourceFixes(brief, sentence),
					{
						title: "Name the body and the date",
						kind: "draft",
						edits: [insertAt(beforeStop(brief, sentence), " (TODO who exactly, where, when)")],
					},
				],
			};
		}
	},
});

const worded = wordedOnce((brief, sentence, { reasons: [first] }) => {
	const reason = first?.span ?? sentence.span;
	const near = reason.start - sentence.span.start < 50;
	const span = near ? { start: sentence.span.start, end: reason.end } : reason;
	const told = near ? sentence.text : slice(brief.text, { ...sentence.span, start: span.start });
	const words = quoted(withoutTail(told, /[.!]/), 40);
	return { span, message: `${words} says what somebody holds, but not where.` };
});
