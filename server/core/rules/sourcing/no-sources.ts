import { citesSources } from "../../brief/coverage.ts";
import { declaresBrief } from "../../brief/front-matter.ts";
import { addFootnotes } from "../../fix/footnote.ts";
import { defineRule } from "../rule.ts";
import { count, quoted } from "../words.ts";
import { neededClaims } from "./unsourced.ts";

export const noSources = defineRule({
	id: "sourcing/no-sources",
	summary: "The brief makes claims that need a source and cites none.",
	why: "A brief without sources cannot be checked, and will not be cleared.",
	severity: "warning",
	options: { minClaims: 5, minDeclared: 3 },
	help: {
		minClaims: "How many claims without any source make a finding, one of them beyond doubt.",
		minDeclared: "How many do where the front matter says that this is a brief.",
	},

	*check(brief, { minClaims, minDeclared }) {
		if (citesSources(brief)) return;
		const claims = neededClaims(brief);
		const [first] = brief.sentences;
		const certain = claims.some(({ claim }) => claim?.tier === "A");
		const enough = certain && claims.length >= minClaims;
		const declared = declaresBrief(brief.frontMatter) && claims.length >= minDeclared;
		if (!first || (!enough && !declared)) return;
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
