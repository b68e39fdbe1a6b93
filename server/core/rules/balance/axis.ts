import type { AxisReading, Brief, LensReading } from "../../brief/brief.ts";
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

/** What is longer, in words, is a report on a subject of its own, unless its front matter names the axis. */
const longestBrief = 5000;

/** The sentences that were counted, for the reader to visit. */
export function countedSentences({ sentences }: Brief, lens: LensReading): Related[] {
	return lens.sentences.flatMap((index) => {
		const sentence = sentences[index];
		if (!sentence) return [];
		return [{ span: sentence.span, message: `${lens.label}: ${quoted(sentence.text, 70)}` }];
	});
}

/** Where a finding about the whole brief stands: its title, or its first sentence. */
export function documentSpan(brief: Brief): Span {
	const title = brief.blocks.find(({ kind }) => kind === "heading");
	const prose = brief.sentences.find(({ kind }) => kind === "paragraph");
	const first = title && title.depth === 1 ? title.span : (prose?.span ?? title?.span);
	return first ?? { start: 0, end: 0 };
}
