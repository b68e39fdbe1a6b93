import type { Brief, Section } from "../brief/brief.ts";
import { countedClaims, isSourced } from "../brief/coverage.ts";
import { firstFrom, sentencesWithin } from "../brief/sentences-within.ts";
import { countWithin } from "../text/first-index.ts";

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
	const counted = countedClaims(brief);
	const covered = counted.filter(isSourced);
	return brief.sections.flatMap((section) => {
		const from = firstFrom(sentences, section.span.start);
		const to = firstFrom(sentences, section.span.end);
		const argued = brief.axes
			.map(({ lenses }) =>
				lenses.map(({ label, sentences: list }) => ({
					label,
					arguments: countWithin(list, from, to),
				})),
			)
			.filter((lenses) => lenses.some((lens) => lens.arguments > 0));
		const claims = sentencesWithin(counted, section.span).length;
		const sourced = sentencesWithin(covered, section.span).length;
		return claims + argued.length > 0 ? [{ section, axes: argued, claims, sourced }] : [];
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
