import type { Brief, Sentence } from "../../brief/brief.ts";
import { beforeStop } from "../../fix/claim-fixes.ts";
import { insertAt } from "../../fix/insert.ts";
import { slice } from "../../text/span.ts";
import { defineRule, type Fix } from "../rule.ts";
import { quoted } from "../words.ts";

export const anonymousSource = defineRule({
	id: "attribution/anonymous-source",
	summary: "An unnamed official, analyst or source is cited.",
	why: "An unnamed source is the weakest; say who, how they know, and why unnamed.",
	severity: "warning",
	options: { allow: [] as readonly string[] },
	help: {
		allow:
			"Words that make an unnamed source acceptable, such as the name of your own series of interviews.",
	},

	*check(brief, { allow }) {
		if (!brief.english) return;
		for (const sentence of brief.voiced) {
			const span = sentence.anonymous;
			if (!span || sentence.sourcing === "own" || sentence.sourcing === "near") continue;
			if (sentence.marked) continue;
			const words = slice(brief.text, span).replace(/^[–—―\s-]+/, "");
			if (allow.some((allowed) => sentence.text.toLowerCase().includes(allowed.toLowerCase())))
				continue;
			yield {
				span,
				message: `${quoted(words, 46)} is not a source a reader can weigh.`,
				reasons: ["anonymous"],
				fixes: () =>
					sentence.kind === "byline" ? bylineFixes(brief, sentence) : proseFixes(brief, sentence),
			};
		}
	},
});

function bylineFixes({ text }: Brief, { span }: Sentence): Fix[] {
	const start = span.start + (/^[–—―\s-]*/.exec(slice(text, span))?.[0].length ?? 0);
	const role = text.charAt(start).toLowerCase();
	return [
		{
			title: nameTitle,
			kind: "draft",
			edits: [
				{ span: { start, end: start + 1 }, newText: `TODO name, ${role}` },
				insertAt(span.end, ", TODO date and link"),
			],
		},
		{
			title: reasonTitle,
			kind: "draft",
			edits: [
				insertAt(span.end, ", who asked not to be named because TODO (TODO outlet and link)"),
			],
		},
	];
}

function proseFixes(brief: Brief, sentence: Sentence): Fix[] {
	const at = beforeStop(brief, sentence);
	return [
		{
			title: nameTitle,
			kind: "draft",
			edits: [insertAt(at, " (TODO name, role, date and link)")],
		},
		{
			title: reasonTitle,
			kind: "draft",
			edits: [insertAt(at, " (TODO how they know, why unnamed, outlet and link)")],
		},
	];
}

const nameTitle = "Name the source";
const reasonTitle = "State the reason for anonymity";
