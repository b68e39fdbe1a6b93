import type { Argument } from "../../balance/arguments.ts";
import type { AxisReading, Brief, LensReading, Sentence } from "../../brief/brief.ts";
import { textOf } from "../../brief/front-matter.ts";
import type { Span } from "../../text/span.ts";
import type { Related } from "../rule.ts";
import { quoted } from "../words.ts";

/** The two sides of an axis by how much the brief argues through each. */
export interface Sides {
	readonly axis: AxisReading;
	readonly weaker: LensReading;
	readonly stronger: LensReading;
	readonly total: number;
}

/**
 * The axes to judge: those that the front matter names, and those that at least `minArguments`
 * arguments put at stake. A `balance-scope` says that the other side is covered elsewhere.
 */
export function* judgedAxes(brief: Brief, minArguments: number): Generator<Sides> {
	if (!brief.english || textOf(brief.frontMatter, "balance-scope") !== "") return;
	const named = brief.frontMatter.values.get("axes")?.texts ?? [];
	for (const axis of brief.axes) {
		const [first, second] = axis.lenses;
		if (!first || !second) continue;
		const total = first.sentences.length + second.sentences.length;
		const enough = total >= minArguments && axis.atStake && brief.words <= longestBrief;
		if (!enough && !named.includes(axis.id)) continue;
		const [weaker, stronger] =
			first.sentences.length <= second.sentences.length ? [first, second] : [second, first];
		yield { axis, weaker, stronger, total };
	}
}

/**
 * One side is missing or much too small. The rules about that say so; what others would say of the
 * same axis comes later.
 */
export function isOutweighed({ axis, weaker, total }: Sides): boolean {
	return weaker.sentences.length === 0 || (total >= 8 && axis.weakerShare < 0.25);
}

/**
 * Nothing argues for the weaker side, and hardly a word hints at it. Where every fifth argument of the
 * other side has such a hint beside it, the side is there in words that the vocabulary does not know.
 */
export function isAbsent({ weaker, stronger }: Sides): boolean {
	const hints = weaker.touched;
	return weaker.sentences.length === 0 && (hints < 2 || hints * 5 < stronger.sentences.length);
}

/** Whether the brief says that it pleads for one side. */
export function pleads({ frontMatter }: Brief): boolean {
	return textOf(frontMatter, "stance") === "advocacy";
}

/** What is longer, in words, is a report on a subject of its own, unless its front matter names the axis. */
const longestBrief = 5000;

/** The sentences that were counted, for the reader to visit. */
export function countedSentences(brief: Brief, lens: LensReading): Related[] {
	return visits(argumentsThrough(brief, lens), lens);
}

/** A sentence and its argument through one lens. */
export interface Counted {
	readonly sentence: Sentence;
	readonly argument: Argument;
}

export function argumentsThrough({ sentences }: Brief, lens: LensReading): readonly Counted[] {
	return lens.sentences.flatMap((index) => {
		const sentence = sentences[index];
		const argument = sentence?.arguments.find((one) => one.lens === lens.id);
		return sentence && argument ? [{ sentence, argument }] : [];
	});
}

export function visits(counted: readonly Counted[], { label }: LensReading): Related[] {
	return counted.map(({ sentence: { span, text } }) => ({
		span,
		message: `${label}: ${quoted(text, 70)}`,
	}));
}

/** Where a finding about the whole brief stands: its title, or its first sentence. */
export function documentSpan(brief: Brief): Span {
	const title = brief.blocks.find(({ kind }) => kind === "heading");
	const prose = brief.sentences.find(({ kind }) => kind === "paragraph");
	const first = title && title.depth === 1 ? title.span : (prose?.span ?? title?.span);
	return first ?? { start: 0, end: 0 };
}
