import type { Argument } from "../balance/arguments.ts";
import type { AxisReading, Brief, LensReading, Sentence } from "../brief/brief.ts";
import { isClaim, isSourced } from "../brief/coverage.ts";
import { argumentsThrough } from "../rules/balance/axis.ts";
import { quoted } from "../rules/words.ts";
import { slice } from "../text/span.ts";
import { type EvidenceItem, wordsOf } from "./item.ts";
import { sourcingWords } from "./sourcing-words.ts";

/** How often the brief argues for either side of an axis. */
export interface EvidenceAxis {
	readonly id: string;
	/** Exactly two. */
	readonly lenses: readonly EvidenceLens[];
}

export interface EvidenceLens {
	readonly id: string;
	/** As a noun in a sentence: “sovereignty”. */
	readonly label: string;
	readonly arguments: number;
	/** Those that have a source, not a stub. */
	readonly sourced: number;
}

/** The axes on which the brief argues at all. */
export function axesOf(brief: Brief): EvidenceAxis[] {
	return arguedAxes(brief).map(({ id, lenses }) => ({
		id,
		lenses: lenses.map((lens) => {
			const made = argumentsThrough(brief, lens);
			const sourced = made.filter(({ sentence }) => isSourced(sentence)).length;
			return { id: lens.id, label: lens.label, arguments: made.length, sourced };
		}),
	}));
}

/** Each argument of each lens, once also where two axes share the lens. */
export function argumentsOf(brief: Brief): EvidenceItem[] {
	const lenses = new Map(
		arguedAxes(brief).flatMap((axis) => axis.lenses.map((lens) => [lens.id, lens] as const)),
	);
	return [...lenses.values()].flatMap((lens) =>
		argumentsThrough(brief, lens).map((made) => itemOf(brief, lens, made)),
	);
}

function arguedAxes({ english, axes }: Brief): readonly AxisReading[] {
	return english
		? axes.filter(({ lenses }) => lenses.some(({ sentences }) => sentences.length > 0))
		: [];
}

function itemOf(
	brief: Brief,
	{ id, label }: LensReading,
	{ sentence, argument }: { readonly sentence: Sentence; readonly argument: Argument },
): EvidenceItem {
	const { state, detail } =
		isSourced(sentence) || isClaim(sentence)
			? sourcingWords(sentence)
			: { state: "free" as const, detail: "argued without a source" };
	return {
		kind: "argument",
		state,
		lens: id,
		span: sentence.span,
		section: sentence.section,
		...wordsOf(sentence.text),
		detail: [detail, ...stancesOf(argument)].join(", "),
		reasons: [`It argues for ${label} by ${hitsOf(brief, argument)}.`],
		places: [],
	};
}

function stancesOf({ conceded, negated, holder }: Argument): string[] {
	return [
		...(conceded ? ["conceded"] : []),
		...(negated ? ["denied"] : []),
		...(holder === undefined ? [] : [`told as the view of ${holder}`]),
	];
}

/** “deter the smugglers” (deterrence) and “border security” */
function hitsOf({ text }: Brief, { hits }: Argument): string {
	const named = hits.map(({ span, sub }) => {
		const words = quoted(slice(text, span), 60);
		return sub === "core" ? words : `${words} (${sub.replaceAll("-", " ")})`;
	});
	const words = [...new Set(named)];
	return [words.slice(0, -1).join(", "), words.at(-1)].filter(Boolean).join(" and ");
}
