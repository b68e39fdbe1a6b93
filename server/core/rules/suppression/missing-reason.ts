import { insertAt } from "../../fix/insert.ts";
import { defineRule } from "../rule.ts";

export const missingReason = defineRule({
	id: "suppression/missing-reason",
	summary: "A comment sets findings aside without saying why.",
	why: "The next editor cannot tell a decision from an oversight.",
	severity: "hint",
	options: {},
	help: {},
	last: true,

	*check(brief) {
		for (const { span, scope, reason } of brief.suppressions) {
			if (scope === "enable" || reason !== "") continue;
			const end = brief.text.slice(span.start, span.end - 3).trimEnd().length + span.start;
			yield {
				span,
				message: "This comment sets findings aside without saying why.",
				fixes: () => [
					{ title: "Add a reason", kind: "draft", edits: [insertAt(end, " -- TODO reason")] },
				],
			};
		}
	},
});
