import { plain } from "../../risk/ratings.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { headerSpan, ratedColumn, registersOf, rowsOf } from "./registers.ts";

export const undifferentiated = defineRule({
	id: "risk/undifferentiated",
	summary: "All risks of a table have the same likelihood and the same impact.",
	why: "A table exists to tell what matters more; where all is the same, nobody knows where to begin.",
	severity: "information",
	options: { minRows: 4 },
	help: { minRows: "How many rows must be rated alike." },

	*check(brief, { minRows }) {
		for (const register of registersOf(brief)) {
			const columns = [ratedColumn(register, "likelihood"), ratedColumn(register, "impact")];
			if (columns.includes(-1)) continue;
			const rows = rowsOf(register).map(({ row }) => columns.map((column) => row.cells[column]));
			const ratings = rows.map((cells) => cells.map((cell) => plain(cell?.text ?? "")).join(" | "));
			const rated = rows.every((cells) => cells.every((cell) => cell && !cell.blank));
			if (!rated || rows.length < minRows || new Set(ratings).size > 1) continue;
			const [likelihood = "", impact = ""] = rows[0]?.map((cell) => cell?.text ?? "") ?? [];
			yield {
				span: headerSpan(register),
				message: `All ${rows.length} risks are rated ${quoted(likelihood, 16)} and ${quoted(impact, 16)}, so none stands out.`,
			};
		}
	},
});
