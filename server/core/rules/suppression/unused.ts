import { overlapFinder, overlapFinders } from "../../brief/overlap-finder.ts";
import { regionsOf } from "../../brief/suppression-region.ts";
import { defineRule } from "../rule.ts";

export const unused = defineRule({
	id: "suppression/unused",
	summary: "A comment sets nothing aside.",
	why: "A leftover comment hides the next finding of its kind.",
	severity: "hint",
	options: {},
	help: {},
	last: true,

	*check(brief, _, { active, found }) {
		const isFound = overlapFinder(found.map(({ span }) => span));
		const isFoundBy = overlapFinders(found.map(({ rule, span }) => [rule, span] as const));
		for (const { comment, region } of regionsOf(brief)) {
			const { rules, span } = comment;
			const known = rules.every(({ id }) => active.includes(id));
			const used =
				rules.length === 0 ? isFound(region) : rules.some(({ id }) => isFoundBy(id, region));
			if (!known || used) continue;
			yield {
				span,
				message: "This comment sets nothing aside; nothing is found where it applies.",
				safe: true,
				fixes: () => [
					{ title: "Remove the comment", kind: "safe", edits: [removal(brief.text, span)] },
				],
			};
		}
	},
});

/** With the space before it, or the whole line where it stands alone. */
function removal(text: string, { start, end }: { readonly start: number; readonly end: number }) {
	const lineStart = text.lastIndexOf("\n", start - 1) + 1;
	const alone =
		text.slice(lineStart, start).trim() === "" &&
		/^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 200));
	if (!alone) {
		const before = text.slice(lineStart, start);
		return { span: { start: lineStart + before.trimEnd().length, end }, newText: "" };
	}
	const behind = /^[ \t]*(?:\r?\n){0,2}/.exec(text.slice(end))?.[0].length ?? 0;
	return { span: { start: lineStart, end: end + behind }, newText: "" };
}
