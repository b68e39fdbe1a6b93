import type { Brief } from "../../brief/brief.ts";
import type { RegisterRow, RiskRegister } from "../../brief/register.ts";
import { mergeRows } from "../../fix/register-fixes.ts";
import { plain } from "../../risk/ratings.ts";
import { contentStems, likeness } from "../../risk/same-risk.ts";
import { defineRule, type Flaw } from "../rule.ts";
import { quoted } from "../words.ts";
import { columnOf, type JudgedRow, rowRegisters, rowsOf } from "./registers.ts";

export const duplicateRisk = defineRule({
	id: "risk/duplicate-risk",
	summary: "Two rows of a risk table name the same risk.",
	why: "A risk that is counted twice weighs twice, and has two owners who each wait for the other.",
	severity: "information",
	options: { threshold: 0.8 },
	help: { threshold: "The share of their words that two risks must have in common, 0 to 1." },
	most: { threshold: 1 },

	*check(brief, { threshold }) {
		if (!brief.english) return;
		for (const register of rowRegisters(brief)) yield* registerFlaws(brief, register, threshold);
	},
});

interface Named extends JudgedRow {
	readonly stems: ReadonlySet<string>;
}

function* registerFlaws(brief: Brief, register: RiskRegister, threshold: number): Generator<Flaw> {
	const risk = columnOf(register, "risk");
	const kinds = kindColumns(register, risk);
	const seen: Named[] = [];
	for (const judged of rowsOf(register).slice(0, mostRows)) {
		const cell = judged.row.cells[risk];
		if (!cell || cell.blank) continue;
		const named = { ...judged, stems: contentStems(cell.text) };
		const first = seen.find(
			(other) =>
				likeness(other.stems, named.stems) >= threshold && isOfKind(other.row, named.row, kinds),
		);
		seen.push(named);
		if (!first) continue;
		const earlier = first.row.cells[risk] ?? cell;
		yield {
			span: cell.place,
			message: `${quoted(cell.text, 36)} repeats ${quoted(earlier.text, 36)}.`,
			related: [{ span: earlier.place, message: quoted(earlier.text, 80) }],
			fixes: () => mergeRows(brief, register, first.index, judged.index),
		};
	}
}

const mostRows = 300;

/** Columns by which rows may differ and name a risk in the same words: the option, or whom it concerns. */
function kindColumns({ columns }: RiskRegister, risk: number): number[] {
	return columns.flatMap(({ role }, column) => {
		const tells = role === "option" || role === "category" || role === "cause";
		return column !== risk && (tells || role === undefined) ? [column] : [];
	});
}

function isOfKind(a: RegisterRow, b: RegisterRow, columns: readonly number[]): boolean {
	return columns.every(
		(column) => plain(a.cells[column]?.text ?? "") === plain(b.cells[column]?.text ?? ""),
	);
}
