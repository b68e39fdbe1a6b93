import { structureDraft, structureWithTags } from "../../fix/structure-draft.ts";
import { slice } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";

export const plainTextPaste = defineRule({
	id: "structure/plain-text-paste",
	summary: "Text was pasted without the blank lines and marks that Markdown needs.",
	why: "Headings, quotations and tables of the original are lost to every reader of the file.",
	severity: "warning",
	options: {},
	help: {},

	*check(brief) {
		const [first] = brief.pasted;
		if (!first) return;
		const whole = brief.text.slice(brief.frontMatter.span?.end ?? 0, first.start).trim() === "";
		const heading = brief.blocks.find(
			({ kind, span }) => kind === "heading" && span.start >= first.start,
		);
		const line = firstLine(brief.text, first.start);
		yield {
			span: line,
			whole: true,
			message: whole
				? "This text has no blank lines, so Markdown reads it as one paragraph."
				: `From ${quoted(slice(brief.text, line), 24)} on, lines lack the blank lines between paragraphs.`,
			...(heading && {
				related: [{ span: heading.span, message: `${quoted(heading.text)} looks like a heading.` }],
			}),
			safe: true,
			fixes: () => [structureDraft(brief), ...structureWithTags(brief)],
		};
	},
});

function firstLine(text: string, start: number) {
	const feed = text.indexOf("\n", start);
	const end = feed === -1 ? text.length : feed;
	return { start, end: Math.min(end, start + 80) };
}
