import { nearest } from "../../text/nearest.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";

export const unknownRule = defineRule({
	id: "suppression/unknown-rule",
	summary: "A comment names a rule that does not exist.",
	why: "The comment sets nothing aside, and nobody notices.",
	severity: "information",
	options: {},
	help: {},
	last: true,

	*check(brief, _, { ruleIds }) {
		for (const { rules } of brief.suppressions)
			for (const { id, span } of rules) {
				if (ruleIds.includes(id)) continue;
				const known = nearest(id, ruleIds);
				const hint = known ? `; one is “${known}”` : "";
				yield {
					span,
					message: `No rule is called ${quoted(id, 30)}${hint}.`,
					safe: known !== undefined,
					fixes: () =>
						known
							? [
									{
										title: `Change it to ${known}`,
										kind: "safe",
										edits: [{ span, newText: known }],
									},
								]
							: [],
				};
			}
	},
});
