import type { AxisReading, Brief, LensReading, PolicyOption } from "../../brief/brief.ts";
import { sentencesWithin } from "../../brief/sentences-within.ts";
import { addTests } from "../../fix/option-fixes.ts";
import { defineRule, type Fix, type Flaw, type Related } from "../rule.ts";
import { quoted } from "../words.ts";
import { judgedAxes } from "./axis.ts";

export const optionUntested = defineRule({
	id: "balance/option-untested",
	summary: "A policy option is not weighed on both sides of an axis.",
	why: "A reader can choose between options only where each has been put to the same tests.",
	severity: "warning",
	options: { exemptBaseline: true, most: 5 },
	help: {
		exemptBaseline: "Whether doing nothing, or the current policy, needs no test.",
		most: "Where more options of one table lack the same test, one finding speaks for all of them.",
	},

	*check(brief, { exemptBaseline, most }) {
		const options = brief.options.filter(
			({ baseline, kind }) => kind !== "column" && !(baseline && exemptBaseline),
		);
		if (options.length === 0) return;
		for (const { axis, weaker, total } of judgedAxes(brief, 8)) {
			if (weaker.sentences.length === 0 && total >= 5) continue;
			for (const group of groupsOf(options)) yield* untested(brief, axis, group, most);
		}
	},
});

/** The options of each table, and those in the prose. */
function groupsOf(options: readonly PolicyOption[]): PolicyOption[][] {
	const groups = new Map<number, PolicyOption[]>();
	for (const option of options) {
		const group = groups.get(option.table);
		if (group) group.push(option);
		else groups.set(option.table, [option]);
	}
	return [...groups.values()];
}

/** Nothing is asked of options that the brief has not begun to weigh on this axis. */
function* untested(
	brief: Brief,
	{ lenses }: AxisReading,
	options: readonly PolicyOption[],
	most: number,
): Generator<Flaw> {
	if (!options.some((option) => lenses.some(({ id }) => option.lenses.has(id)))) return;
	const asked = lenses.filter((lens) => isAsked(lens, options));
	const lacking = options.flatMap((option) => {
		const missing = asked.filter(({ id }) => !option.lenses.has(id));
		return missing.length > 0 ? [{ option, missing }] : [];
	});
	const [first] = lacking;
	if (!first) return;
	const header = brief.tables[first.option.table]?.columns[0];
	if (header && lacking.length > most) {
		const missing = lenses.filter((lens) => lacking.some((one) => one.missing.includes(lens)));
		yield {
			span: header.span,
			message: `${lacking.length} of ${options.length} options are not weighed for ${labelsOf(missing)}.`,
			related: lacking.map(({ option: { span, label } }) => ({ span, message: quoted(label, 70) })),
			fixes: () => fixesFor(brief, first.option, missing),
		};
		return;
	}
	for (const { option, missing } of lacking)
		yield {
			span: option.span,
			message: `${quoted(option.label, 26)} is not weighed for ${labelsOf(missing)}.`,
			related: weighedBy(brief, option, lenses),
			fixes: () => fixesFor(brief, option, missing),
		};
}

/** Prose may mean a lens without its words: where most options are weighed for it, so may be the others. */
function isAsked({ id }: LensReading, options: readonly PolicyOption[]): boolean {
	const tested = options.filter(({ lenses }) => lenses.has(id)).length;
	return options[0]?.kind === "row" || tested * 2 <= options.length;
}

/** What the option is weighed by on the other side. */
function weighedBy(
	brief: Brief,
	{ extent }: PolicyOption,
	lenses: readonly LensReading[],
): Related[] {
	return sentencesWithin(brief.sentences, extent).flatMap(({ span, text, arguments: made }) =>
		lenses
			.filter(({ id }) => made.some(({ lens }) => lens === id))
			.map(({ label }) => ({ span, message: `${label}: ${quoted(text, 70)}` })),
	);
}

function labelsOf(lenses: readonly LensReading[]): string {
	return lenses.map(({ label }) => label).join(" or ");
}

function fixesFor(brief: Brief, option: PolicyOption, lenses: readonly LensReading[]): Fix[] {
	const fix = addTests(brief, option, lenses);
	return fix ? [fix] : [];
}
