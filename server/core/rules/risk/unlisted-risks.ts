import type { Brief, Sentence } from "../../brief/brief.ts";
import { type NamedRisk, namedRisksOf } from "../../fix/risk-table.ts";
import { isProblemHeading } from "../../risk/columns.ts";
import { contentStems } from "../../risk/same-risk.ts";
import { rowsOf } from "./registers.ts";

/** The risks that the author's prose names and no row of a risk table knows of, in the order of the text. */
export function unlistedRisks(brief: Brief): NamedRisk[] {
	const known = listedStems(brief);
	return namedRisksOf(brief, toldRisks(brief)).filter(({ words }) => {
		const stems = [...contentStems(words)];
		return stems.length > 1 && !stems.some((stem) => known.has(stem));
	});
}

/** The words of all rows: who answers a risk in any cell knows of it. */
function listedStems(brief: Brief): ReadonlySet<string> {
	return new Set(
		brief.registers.flatMap((register) =>
			rowsOf(register).flatMap(({ row }) =>
				row.cells.flatMap(({ text }) => [...contentStems(text)]),
			),
		),
	);
}

/** The author's own prose that speaks of risks, except where it tells what is wrong today. */
function toldRisks({ sentences, sections }: Brief): Sentence[] {
	const problems = new Set(
		sections.flatMap(({ title }, index) => (isProblemHeading(title) ? [index] : [])),
	);
	return sentences.filter(
		({ kind, section, riskLanguage }) =>
			(kind === "paragraph" || kind === "item") && riskLanguage && !problems.has(section),
	);
}
