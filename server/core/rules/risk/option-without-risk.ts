import type { PolicyOption } from "../../brief/brief.ts";
import { listedOptions } from "../../brief/options.ts";
import type { RiskRegister } from "../../brief/register.ts";
import { addOptionRow } from "../../fix/register-fixes.ts";
import { optionsIn } from "../../risk/option-names.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";
import { columnOf, registersOf, rowsOf } from "./registers.ts";

export const optionWithoutRisk = defineRule({
	id: "risk/option-without-risk",
	summary: "An option has no row in the risk table.",
	why: "An option without a risk looks safe, the one that changes nothing included.",
	severity: "warning",
	options: {},
	help: {},

	*check(brief) {
		if (!brief.english) return;
		const options = listedOptions(brief.options);
		const registers = registersOf(brief).filter((one) => rowsOf(one).length > 0);
		const [first] = registers;
		if (!first || options.length < 2 || options.some(({ table }) => brief.tables[table]?.broken))
			return;
		const covered = new Set(registers.flatMap((register) => coveredBy(register, options)));
		if (covered.size === 0) return;
		const byOption = registers.find((register) => columnOf(register, "option") !== -1);
		if (!byOption && covered.size * 2 <= options.length) return;
		for (const option of options) {
			if (covered.has(option)) continue;
			yield {
				span: option.span,
				message: `${quoted(option.label, 52)} has no row in the risk table.`,
				fixes: () => [addOptionRow(brief, byOption ?? first, option)],
			};
		}
	},
});

/** The options that the rows name, in their option column where there is one. */
function coveredBy(register: RiskRegister, options: readonly PolicyOption[]): PolicyOption[] {
	const column = columnOf(register, "option");
	return rowsOf(register).flatMap(({ row }) => {
		const cell = row.cells[column];
		const words = row.cells.map(({ text }) => text).join(" · ");
		return cell ? optionsIn(cell.text, options, "cell") : optionsIn(words, options, "prose");
	});
}
