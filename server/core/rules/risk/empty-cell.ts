import type { Brief } from "../../brief/brief.ts";
import type { RiskRegister } from "../../brief/register.ts";
import { acceptRisk, fillWithTodo } from "../../fix/register-fixes.ts";
import { acceptances } from "../../lexicon/risk-ratings.ts";
import { plain } from "../../risk/ratings.ts";
import { defineRule, type Flaw } from "../rule.ts";
import { count, quoted } from "../words.ts";
import { headerSpan, type JudgedRow, listed, rowRegisters, rowsOf } from "./registers.ts";

export const emptyCell = defineRule({
	id: "risk/empty-cell",
	summary: "A risk has no rating, no answer or no owner where the table has a column for it.",
	why: "A register shows what is still open only if an empty cell means that nothing was forgotten.",
	severity: "warning",
	options: {
		columns: ["likelihood", "impact", "mitigation", "owner"] as readonly string[],
		emptyValues: [] as readonly string[],
		allowAccept: true,
	},
	help: {
		columns: "The columns that must be filled in.",
		emptyValues: "Words that stand for nothing, besides “TBD”, “n/a” and the like.",
		allowAccept: "Whether “accept” alone is an answer to a risk.",
	},

	*check(brief, { columns, emptyValues, allowAccept }) {
		const nothing = new Set([...emptyValues.map(plain), ...(allowAccept ? [] : acceptances)]);
		for (const register of rowRegisters(brief)) {
			const wanted = register.columns.flatMap(({ role }, column) =>
				role === "risk" || (role && columns.includes(role)) ? [column] : [],
			);
			yield* registerFlaws(brief, register, wanted, nothing);
		}
	},
});

interface Gap extends JudgedRow {
	/** Indexes of columns. */
	readonly empty: readonly number[];
}

function* registerFlaws(
	brief: Brief,
	register: RiskRegister,
	wanted: readonly number[],
	nothing: ReadonlySet<string>,
): Generator<Flaw> {
	const rows = rowsOf(register).map((judged): Gap => {
		const empty = wanted.filter((column) => isEmpty(register, judged, column, nothing));
		return { ...judged, empty };
	});
	const bare = wanted.filter((column) => rows.every(({ empty }) => empty.includes(column)));
	const some = wanted.filter((column) => !bare.includes(column));
	const isUnrated = some.every((column) => register.columns[column]?.role === "risk");
	if (rows.length > 1 && isUnrated && bare.length > 1) {
		const message = `None of the ${count(rows.length, "risk")} is rated or answered yet.`;
		yield { span: headerSpan(register), message };
		return;
	}
	if (rows.length > 1) yield* bareColumns(register, bare);
	for (const row of rows) {
		const empty = rows.length > 1 ? row.empty.filter((column) => some.includes(column)) : row.empty;
		if (empty.length > 0) yield rowFlaw(brief, register, { ...row, empty });
	}
}

function isEmpty(
	{ columns }: RiskRegister,
	{ row }: JudgedRow,
	column: number,
	nothing: ReadonlySet<string>,
): boolean {
	const cell = row.cells[column];
	if (!cell || !(cell.blank || nothing.has(plain(cell.text)))) return false;
	if (columns[column]?.role !== "mitigation") return true;
	return !columns.some(({ role }, at) => role === "contingency" && !row.cells[at]?.blank);
}

/** What nobody has begun to fill in is said once. */
function* bareColumns({ columns }: RiskRegister, bare: readonly number[]): Generator<Flaw> {
	for (const column of bare) {
		const { text, span } = columns[column]?.header ?? noHeader;
		if (text === "") continue;
		yield { span, message: `The column ${quoted(text, 40)} is empty in every row.` };
	}
}

const noHeader = { text: "", span: { start: 0, end: 0 } };

function rowFlaw(brief: Brief, register: RiskRegister, { row, index, empty }: Gap): Flaw {
	const [first = 0, ...others] = empty;
	const span = row.cells[first]?.place ?? register.table.span;
	const headers = empty.map((column) => register.columns[column]?.header.text ?? "");
	const role = register.columns[first]?.role;
	const isApart = others.every((column) => column < (register.table.rows[index]?.length ?? 0));
	const all = listed(headers, 16);
	const some = `${quoted(headers[0] ?? "", 16)} and ${count(others.length, "more column")}`;
	const lacks = `has nothing under ${all.length > 44 ? some : all}`;
	return {
		span,
		message:
			role === "risk"
				? "This row names no risk."
				: `${quoted(row.name, 90 - lacks.length - 5)} ${lacks}.`,
		related: others.flatMap((column) => {
			const cell = row.cells[column];
			return cell ? [{ span: cell.place, message: "Empty, too." }] : [];
		}),
		fixes: () => [
			...(role === "mitigation" && isApart ? [acceptRisk(brief, register, index, first)] : []),
			fillWithTodo(brief, register, index, empty),
		],
	};
}
