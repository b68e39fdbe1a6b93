import { coverageOf, openClaims } from "../../brief/coverage.ts";
import { documentSpan } from "../balance/axis.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";

export const lowCoverage = defineRule({
	id: "sourcing/low-coverage",
	summary: "Fewer claims have a source than the project asks for.",
	why: "A share that everybody agreed on tells whether a brief is ready, whoever reads it.",
	severity: "warning",
	options: {},
	help: {},

	*check(brief, _options, { minimumCoverage }) {
		if (minimumCoverage === 0) return;
		const { claims, sourced } = coverageOf(brief);
		if (claims === 0 || sourced >= minimumCoverage * claims) return;
		const open = openClaims(brief);
		const have = sourced === 1 ? "has" : "have";
		yield {
			span: documentSpan(brief),
			whole: true,
			message: `${sourced} of ${claims} claims ${have} a source (${percent(sourced / claims)}); ${percent(minimumCoverage)} are asked for.`,
			related: open.map(({ span, text }) => ({ span, message: quoted(text, 80) })),
		};
	},
});

/** Rounded down, so that what falls short never reads as if it did not. */
function percent(share: number): string {
	return `${Math.floor(share * 100 + 1e-9)} %`;
}
