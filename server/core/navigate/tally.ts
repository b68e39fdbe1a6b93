import type { Brief, Section } from "../brief/brief.ts";
import { isClaim, isSourced } from "../brief/coverage.ts";
import { firstFrom } from "../brief/sentences-within.ts";

/** What a section, with those in it, argues and states. */
export interface Tally {
	readonly section: Section;
	/** Of each axis that the section argues on: both lenses, and how many sentences argue through each. */
	readonly axes: readonly (readonly { readonly label: string; readonly arguments: number }[])[];
	/** Claims that need a source, and those of them that have one. */
	readonly claims: number;
	readonly sourced: number;
}

/** One tally for each section that argues or claims something. */
export function talliesOf(brief: Brief): Tally[] {
	if (!brief.english) return [];
	const { sentences } = brief;
	const claims = runningSum(sentences.map((sentence) => isClaim(sentence)));
	const sourced = runningSum(sentences.map((sentence) => isClaim(sentence) && isSourced(sentence)));
	const axes = brief.axes.map(({ lenses }) =>
		lenses.map(({ label, sentences: list }) => {
			const counted = new Set(list);
			return { label, sums: runningSum(sentences.map((_, index) => counted.has(index))) };
		}),
	);
	return brief.sections.flatMap((section) => {
		const from = firstFrom(sentences, section.span.start);
		const to = firstFrom(sentences, section.span.end);
		const within = (sums: readonly number[]) => (sums[to] ?? 0) - (sums[from] ?? 0);
		const argued = axes
			.map((lenses) => lenses.map(({ label, sums }) => ({ label, arguments: within(sums) })))
			.filter((lenses) => lenses.some((lens) => lens.arguments > 0));
		const tally = { section, axes: argued, claims: within(claims), sourced: within(sourced) };
		return tally.claims + argued.length > 0 ? [tally] : [];
	});
}

/** “sovereignty 0, security 5 · 3 of 9 claims sourced” */
export function tallyWords({ axes, claims, sourced }: Tally): string {
	const argued = axes.map((lenses) =>
		lenses.map((lens) => `${lens.label} ${lens.arguments}`).join(", "),
	);
	const stated = claims > 0 ? [`${sourced} of ${claims} claims sourced`] : [];
	return [...argued, ...stated].join(" · ");
}

/** How many are true before each place. */
function runningSum(flags: readonly unknown[]): number[] {
	const sums = [0];
	let sum = 0;
	for (const flag of flags) {
		if (flag) sum++;
		sums.push(sum);
	}
	return sums;
}
