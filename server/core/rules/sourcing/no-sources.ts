import { addFootnotes } from "../../fix/footnote.ts";
import { defineRule } from "../rule.ts";
import { count, quoted } from "../words.ts";
import { neededClaims } from "./unsourced.ts";

export const noSources = defineRule({
	id: "sourcing/no-sources",
	summary: "The brief makes claims that need a source and cites none.",
	why: "A brief without sources cannot be checked, and will not be cleared.",
	severity: "warning",
	options: { minClaims: 5 },
	help: { minClaims: "How many claims that need a source a brief may make without citing any." },

	*check(brief, { minClaims }) {
		const claims = neededClaims(brief);
		const [first] = brief.sentences;
		const certain = claims.some(({ claim }) => claim?.tier === "A");
		if (!first || !certain || claims.length < minClaims) return;
		if (brief.citations.some(({ sentence }) => sentence >= 0)) return;
		const listed = brief.references.length;
		const lack =
			listed > 0
				? `, but nothing points to the ${count(listed, "reference")} listed.`
				: " and this brief cites none.";
		yield {
			whole: true,
			span: (brief.sentences.find(({ kind }) => kind === "paragraph") ?? first).span,
			message: `${count(claims.length, "claim")} ${claims.length === 1 ? "needs" : "need"} a source${lack}`,
			related: claims.map(({ span, text }) => ({ span, message: quoted(text, 80) })),
			fixes: () => [
				addFootnotes(brief, `Add a footnote stub for each of the ${claims.length} claims`, claims),
			],
		};
	},
});
