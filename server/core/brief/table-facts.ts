import { isRiskCard, isRiskTable, registerColumns } from "../risk/columns.ts";
import { isRatingColumn } from "../risk/ratings.ts";
import { rememberedOf } from "../text/remember.ts";
import type { BlockReading, TableReading } from "./reading.ts";

/** What a table says wherever it stands. */
export interface TableFacts {
	/** The words of its header cells and of its other cells, without space around them. */
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** For each row the lenses through which it argues. */
	readonly lenses: readonly (readonly string[])[];
	/** What it is under a heading about risks, and what it is elsewhere. */
	readonly underRisks: RiskKind | undefined;
	readonly elsewhere: RiskKind | undefined;
}

/** A register has a risk in each row, a card is about one risk as a whole. */
export type RiskKind = "register" | "card";

export const tableFacts = rememberedOf((table: TableReading): TableFacts => {
	const columns = table.header.map(wordsOf);
	const kind = (underRiskHeading: boolean) => kindOf(columns, table, { underRiskHeading });
	return {
		columns,
		rows: table.rows.map((row) => row.map(wordsOf)),
		lenses: table.rows.map(lensesOf),
		underRisks: kind(true),
		elsewhere: kind(false),
	};
});

function wordsOf({ text }: BlockReading): string {
	return text.trim();
}

function kindOf(
	columns: readonly string[],
	table: TableReading,
	where: { readonly underRiskHeading: boolean },
): RiskKind | undefined {
	if (isRiskTable(columns, where) && namesRisks(columns, table)) return "register";
	const labels = [table.header, ...table.rows].map(([label]) => label?.text.trim() ?? "");
	return columns.length === 2 && isRiskCard(labels, where) ? "card" : undefined;
}

/** “Option | Cost | Risk | Impact” rates options. */
function namesRisks(columns: readonly string[], { rows }: TableReading): boolean {
	const risk = registerColumns(columns).indexOf("risk");
	return !isRatingColumn(rows.map((row) => row[risk]?.text ?? ""));
}

function lensesOf(row: readonly BlockReading[]): string[] {
	const made = row.flatMap(({ sentences }) => sentences.flatMap((one) => one.arguments));
	return [...new Set(made.map(({ lens }) => lens))];
}
