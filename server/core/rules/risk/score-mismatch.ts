import type { Brief } from "../../brief/brief.ts";
import { textOf } from "../../brief/front-matter.ts";
import type { RegisterCell, RiskRegister } from "../../brief/register.ts";
import { writeScores } from "../../fix/register-fixes.ts";
import { matrixScales } from "../../lexicon/risk-ratings.ts";
import { type RatedKind, rankOf, readScale, wordsScale } from "../../risk/scales.ts";
import {
	expectedScore,
	type Formula,
	formulaOf,
	isFormula,
	type RatedRow,
} from "../../risk/score.ts";
import { defineRule, type Flaw } from "../rule.ts";
import { quoted } from "../words.ts";
import { type JudgedRow, ratedColumn, rowRegisters, rowsOf } from "./registers.ts";

export const scoreMismatch = defineRule({
	id: "risk/score-mismatch",
	summary: "The score of a risk does not follow from its ratings, or falls below what remains.",
	why: "A wrong score puts a risk in the wrong place of the list, and costs the whole table its credit.",
	severity: "warning",
	options: { scoreFormula: "auto", checkResidual: true },
	help: {
		scoreFormula:
			"How likelihood and impact make a score: “product”, “sum”, “matrix” (higher ratings never score lower), “none”, or “auto” for the formula that most rows follow.",
		checkResidual: "Whether what remains after the answer may be no higher than before.",
	},

	*check(brief, { scoreFormula, checkResidual }) {
		for (const register of rowRegisters(brief)) {
			const rows = readRows(register);
			const formula = chosenFormula(brief, register, rows, scoreFormula);
			if (formula === "matrix") yield* matrixFlaws(rows);
			else if (formula) yield* scoreFlaws(brief, rows, formula);
			if (checkResidual) yield* residualFlaws(register);
		}
	},
});

interface ScoredRow extends RatedRow, JudgedRow {
	readonly cell: RegisterCell;
}

/** The rows whose likelihood, impact and score can be told as numbers. */
function readRows(register: RiskRegister): ScoredRow[] {
	const columns = {
		likelihood: ratedColumn(register, "likelihood"),
		impact: ratedColumn(register, "impact"),
	};
	const score = scoreColumn(register);
	return rowsOf(register).flatMap((judged) => {
		const rank = (kind: "likelihood" | "impact") => {
			const cell = judged.row.cells[columns[kind]];
			const most = register.columns[columns[kind]]?.scale?.most;
			return cell && rankOf(cell.rating, kind, most);
		};
		const cell = judged.row.cells[score];
		const [likelihood, impact] = [rank("likelihood"), rank("impact")];
		if (cell?.rating.form !== "number" || likelihood === undefined || impact === undefined)
			return [];
		return [{ ...judged, cell, likelihood, impact, score: cell.rating.value }];
	});
}

/** The first that scores what is there before the answer; a priority may follow from more than the ratings. */
function scoreColumn({ columns }: RiskRegister): number {
	return columns.findIndex(({ role, header }) => role === "score" && !/priorit/i.test(header.text));
}

function chosenFormula(
	brief: Brief,
	register: RiskRegister,
	rows: readonly RatedRow[],
	option: string,
): Formula | undefined {
	if (option === "none") return undefined;
	if (isFormula(option)) return option;
	const declared = textOf(brief.frontMatter, "risk-scale");
	if (matrixScales.has(declared)) return undefined;
	const header = register.columns[scoreColumn(register)]?.header.text ?? "";
	return formulaOf(rows, header, readScale(declared) !== undefined);
}

function* scoreFlaws(
	brief: Brief,
	rows: readonly ScoredRow[],
	formula: "product" | "sum",
): Generator<Flaw> {
	const wrong = rows.flatMap((row) => {
		const expected = expectedScore(row, formula);
		return expected === undefined || expected === row.score ? [] : [{ ...row, expected }];
	});
	const sign = formula === "product" ? "×" : "+";
	for (const [index, row] of wrong.entries()) {
		const { cell, likelihood, impact, expected } = row;
		const offersAll = wrong.length > 1 && index < mostOffers;
		yield {
			span: cell.place,
			message: `The score ${quoted(cell.text, 24)} is not ${likelihood} ${sign} ${impact} = ${expected}.`,
			fixes: () => [
				writeScores(brief, [row], `Write ${expected}`),
				...(offersAll ? [writeScores(brief, wrong, "Recompute the column")] : []),
			],
		};
	}
}

/** The first findings of a column offer to mend all of it; many that do would repeat the table for each of its rows. */
const mostOffers = 100;

/** A risk that is rated no lower than another, and higher in one way, scores no lower. */
function* matrixFlaws(rows: readonly ScoredRow[]): Generator<Flaw> {
	const some = rows.slice(0, 200);
	for (const row of some) {
		const above = some.find(
			(other) =>
				other.score > row.score && other.likelihood <= row.likelihood && other.impact <= row.impact,
		);
		if (!above) continue;
		yield {
			span: row.cell.place,
			message: `${quoted(row.cell.text, 12)} is below the score of ${quoted(above.row.name, 28)}, which is rated no higher.`,
			related: [{ span: above.cell.place, message: quoted(above.row.name, 80) }],
		};
	}
}

function* residualFlaws(register: RiskRegister): Generator<Flaw> {
	for (const [column, { role, rates }] of register.columns.entries()) {
		if (role !== "residual" || !rates) continue;
		const before = rates === "score" ? scoreColumn(register) : ratedColumn(register, rates);
		for (const { row } of rowsOf(register)) {
			const [inherent, residual] = [row.cells[before], row.cells[column]];
			if (!inherent || !residual || !isAbove(residual, inherent, rates)) continue;
			yield {
				span: residual.place,
				message: `What remains (${quoted(residual.text, 16)}) is above what was there before (${quoted(inherent.text, 16)}).`,
				related: [{ span: inherent.place, message: "Before the answer." }],
			};
		}
	}
}

/** Compares numbers with numbers and words with words. */
function isAbove(residual: RegisterCell, inherent: RegisterCell, kind: RatedKind): boolean {
	if (residual.rating.form !== inherent.rating.form) return false;
	const most = wordsScale(kind, [residual.rating, inherent.rating]);
	const [after, before] = [residual, inherent].map(({ rating }) => rankOf(rating, kind, most));
	return after !== undefined && before !== undefined && after > before;
}
