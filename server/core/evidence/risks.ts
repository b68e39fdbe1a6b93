import type { Brief } from "../brief/brief.ts";
import type { RegisterRow, RiskRegister } from "../brief/register.ts";
import { columnOf, ratedColumn, rowsOf } from "../rules/risk/registers.ts";
import { unlistedRisks } from "../rules/risk/unlisted-risks.ts";
import { type EvidenceItem, sectionAt, wordsOf } from "./item.ts";

/** The rows of the risk tables, and the risks that only the prose names. */
export function risksOf(brief: Brief): EvidenceItem[] {
	return [...brief.registers.flatMap(listedRisks), ...proseRisks(brief)];
}

function listedRisks(register: RiskRegister): EvidenceItem[] {
	return rowsOf(register).map(({ row }) => {
		const ratings = (["likelihood", "impact"] as const).map((kind) =>
			ratingOf(row, kind, ratedColumn(register, kind)),
		);
		const answer = row.cells[columnOf(register, "mitigation")];
		return {
			kind: "risk",
			state: ratings.every(({ rated }) => rated) ? "complete" : "lacking",
			span: (row.cells.find(({ text }) => text === row.name) ?? register.table).span,
			section: register.table.section,
			...wordsOf(row.name),
			detail: ratings.map(({ words }) => words).join(", "),
			reasons:
				answer && !answer.blank ? [`Mitigation: ${answer.text}`] : ["No mitigation is named."],
			places: [],
		};
	});
}

function ratingOf(
	{ cells }: RegisterRow,
	kind: "likelihood" | "impact",
	column: number,
): { readonly rated: boolean; readonly words: string } {
	const cell = cells[column];
	const rated = cell !== undefined && !cell.blank;
	return { rated, words: rated ? `${kind} ${cell.text}` : `no ${kind}` };
}

/** Longer texts, and reports, speak of more risks than a table can hold. In words. */
const longest = 6000;

/** Nothing is asked of them where a table that cannot be read row by row may list them. */
function proseRisks(brief: Brief): EvidenceItem[] {
	if (!brief.english) return [];
	const unread =
		(brief.hasRiskTable && brief.registers.length === 0) || brief.study || brief.words > longest;
	return unlistedRisks(brief).map(({ span, words }) => ({
		kind: "risk",
		state: unread ? "free" : "unlisted",
		span,
		section: sectionAt(brief, span.start),
		...wordsOf(words),
		detail: unread ? "named in the text" : "in no risk table",
		reasons: unread ? [] : ["The text names this risk, and no row of a risk table does."],
		places: [],
	}));
}
