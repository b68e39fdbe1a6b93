/** A risk table as it may be begun. Words are data: its headers are read by `risk-columns.ts` again. */
export interface RiskLayout {
	readonly id: string;
	/** Stands above the table, and says how it rates. */
	readonly legend?: string;
	readonly columns: readonly string[];
}

/** The columns that are filled in with what the brief says; the author fills the others. */
export const filledColumns = { id: "ID", risk: "Risk", option: "Option" } as const;

const { id, risk, option } = filledColumns;

/** The first one is made where nobody is asked. */
export const riskLayouts: readonly [RiskLayout, ...RiskLayout[]] = [
	{
		id: "minimal",
		columns: [risk, option, "Likelihood", "Impact", "Mitigation", "Owner"],
	},
	{
		id: "register",
		legend: "Likelihood and impact are rated low, medium or high.",
		columns: [
			...[id, risk, option, "Likelihood", "Impact"],
			...["Mitigation", "Owner", "Residual", "Trigger"],
		],
	},
	{
		id: "scored",
		legend: "Likelihood and impact run from 1 (lowest) to 5 (highest).",
		columns: [
			...[id, risk, option, "Likelihood (1–5)", "Impact (1–5)", "Score"],
			...["Mitigation", "Owner", "Residual", "Trigger"],
		],
	},
];
