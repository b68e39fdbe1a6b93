import { addDelimiterRow, padCells } from "../../fix/table-fixes.ts";
import { defineRule } from "../rule.ts";

export const brokenTable = defineRule({
	id: "structure/broken-table",
	summary: "Rows of cells that renderers do not show as the table that is meant.",
	why: "Without the line under the header, renderers show the rows as running text; cells beyond the header are not shown at all.",
	severity: "warning",
	options: {},
	help: {},

	*check(brief) {
		for (const table of brief.tables) {
			if (table.broken === "noDelimiter") {
				const rows = table.rows.length + 1;
				yield {
					span: table.span,
					message: `These ${rows} rows look like a table but lack the line under the header.`,
					safe: true,
					fixes: () => [addDelimiterRow(brief, table)],
				};
			}
			if (table.broken === "ragged") {
				const row = table.rows.find((cells) => cells.length > table.columns.length);
				const [first] = row?.slice(table.columns.length) ?? [];
				yield {
					span: first && first.span.end > first.span.start ? first.span : table.span,
					message: `This row has ${row?.length} cells under ${table.columns.length} headings; the rest is not shown.`,
					safe: true,
					fixes: () => [padCells(brief, table)],
				};
			}
		}
	},
});
