import type { Brief } from "../../brief/brief.ts";
import { citesSources, isClaim } from "../../brief/coverage.ts";
import type { RegisterColumn, RegisterRow, RiskRegister } from "../../brief/register.ts";
import type { RiskColumn } from "../../risk/columns.ts";
import type { Span } from "../../text/span.ts";
import { quoted } from "../words.ts";

/** A row that names a risk or says something else about one. */
export interface JudgedRow {
	readonly row: RegisterRow;
	/** Index into the rows of the register. */
	readonly index: number;
}

/** The risk tables of a brief; those of handbooks show how it is done. */
export function registersOf(brief: Brief): readonly RiskRegister[] {
	return brief.handbook ? [] : brief.registers;
}

/** The same for rules about single rows: a brief that cites nothing has more pressing needs. */
export function rowRegisters(brief: Brief): readonly RiskRegister[] {
	return citesNothing(brief) ? [] : registersOf(brief);
}

/** The rows that are filled in; blank ones are a form. */
export function rowsOf({ rows }: RiskRegister): JudgedRow[] {
	return rows.flatMap((row, index) => (row.name === "" ? [] : [{ row, index }]));
}

/** The first column with a role, as an index; -1 where there is none. */
export function columnOf({ columns }: RiskRegister, role: RiskColumn): number {
	return columns.findIndex((column) => column.role === role);
}

/** The first column that rates, as an index: two may be called impact, one of them in the author's own words. */
export function ratedColumn({ columns }: RiskRegister, wanted: "likelihood" | "impact"): number {
	const rates = ({ role, scale }: RegisterColumn) => role === wanted && scale?.form !== "free";
	return columns.findIndex(rates);
}

/** Where the header stands. */
export function headerSpan({ table, columns }: RiskRegister): Span {
	const [first] = columns;
	const last = columns.at(-1);
	if (!first || !last || last.header.span.end <= first.header.span.start) return table.span;
	return { start: first.header.span.start, end: last.header.span.end };
}

/** `“A”, “B” and “C”`. */
export function listed(words: readonly string[], most = 20, last = "and"): string {
	const all = words.map((word) => quoted(word, most));
	const end = all.pop() ?? "";
	return all.length === 0 ? end : `${all.join(", ")} ${last} ${end}`;
}

/** Many claims that need a source, one of them beyond doubt, and no citation. */
function citesNothing(brief: Brief): boolean {
	if (citesSources(brief)) return false;
	const needed = brief.claims.filter(
		(sentence) => isClaim(sentence) && sentence.claim?.topic !== "fact",
	);
	return needed.length >= mostUncited && needed.some(({ claim }) => claim?.tier === "A");
}

const mostUncited = 5;
