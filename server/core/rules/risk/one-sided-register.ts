import { textOf } from "../../brief/front-matter.ts";
import { addLensRow } from "../../fix/register-fixes.ts";
import { judgedAxes } from "../balance/axis.ts";
import { defineRule } from "../rule.ts";
import { headerSpan, registersOf, rowsOf } from "./registers.ts";

export const oneSidedRegister = defineRule({
	id: "risk/one-sided-register",
	summary: "All risks of the table are of one kind, and none of the kind that weighs against it.",
	why: "A loss of sovereignty is a risk as much as an attack; a table that knows one kind decides before it weighs.",
	severity: "information",
	options: { minRows: 3 },
	help: { minRows: "How many rows must be about one side." },

	*check(brief, { minRows }) {
		if (textOf(brief.frontMatter, "stance") === "advocacy") return;
		const [register, ...others] = registersOf(brief).filter((one) => rowsOf(one).length > 0);
		if (!register) return;
		const rows = [register, ...others].flatMap(rowsOf);
		for (const { axis } of judgedAxes(brief, minArguments)) {
			const counts = axis.lenses.map(
				({ id }) => rows.filter(({ row }) => row.lenses.includes(id)).length,
			);
			const [absent] = axis.lenses.filter((_, lens) => counts[lens] === 0);
			const [present] = axis.lenses.filter((_, lens) => counts[lens] !== 0);
			const most = Math.max(...counts);
			if (!absent || !present || most < minRows || most * 2 <= rows.length) continue;
			yield {
				span: headerSpan(register),
				message: `${most} of ${rows.length} risks are about ${present.label}, none about ${absent.label}.`,
				related: rows.flatMap(({ row }) => {
					const [cell] = row.lenses.includes(present.id) ? row.cells : [];
					return cell ? [{ span: cell.place, message: present.label }] : [];
				}),
				fixes: () => [addLensRow(brief, register, absent)],
			};
		}
	},
});

/** As many arguments as put an axis at stake elsewhere. */
const minArguments = 8;
