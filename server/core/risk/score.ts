/** How likelihood and impact make a score. In a matrix, higher ratings never score lower. */
export type Formula = "product" | "sum" | "matrix";

export interface RatedRow {
	readonly likelihood: number;
	readonly impact: number;
	readonly score: number;
}

export function isFormula(name: string): name is Formula {
	return name === "product" || name === "sum" || name === "matrix";
}

/** What the score should be; undefined for a rating between two ranks. */
export function expectedScore(
	{ likelihood, impact }: RatedRow,
	formula: "product" | "sum",
): number | undefined {
	if (!Number.isInteger(likelihood) || !Number.isInteger(impact)) return undefined;
	return formula === "product" ? likelihood * impact : likelihood + impact;
}

/**
 * The formula that a table follows: its header names it, or more than half of its rows do, and two
 * at least. A declared scale of ranks is one to multiply. Undefined where nothing tells.
 */
export function formulaOf(
	rows: readonly RatedRow[],
	header: string,
	declared: boolean,
): "product" | "sum" | undefined {
	if (/[×*]|\b[lp]\s?x\s?i\b|\bx impact\b/iu.test(header)) return "product";
	if (/\b[lp]\s?\+\s?i\b|\+ impact\b/iu.test(header)) return "sum";
	const usual = (["product", "sum"] as const).find((formula) => {
		const right = rows.filter((row) => expectedScore(row, formula) === row.score).length;
		return right > 1 && right * 2 > rows.length;
	});
	return usual ?? (declared ? "product" : undefined);
}
