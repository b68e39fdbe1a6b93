import type { AxisReading, Brief, Sentence } from "../brief/brief.ts";
import { isClaim, isSourced } from "../brief/coverage.ts";
import type { Span } from "../text/span.ts";

/** Words by which a sentence makes a claim or argues through a lens. */
export interface Wording {
	readonly span: Span;
	/** Whether a source covers the sentence. */
	readonly sourced: boolean;
	/** Undefined for a claim. */
	readonly argued: Argued | undefined;
}

export interface Argued {
	/** The lens's id, and whether it comes first or second on its axis. */
	readonly lens: string;
	readonly side: 0 | 1;
	readonly conceded: boolean;
	readonly negated: boolean;
}

/** Apart from each other, in the order of the text. Where both meet, the argument keeps the words. */
export function wordingsOf(brief: Brief): Wording[] {
	if (!brief.english) return [];
	const sides = sidesOf(brief.axes);
	return brief.sentences.flatMap((sentence) =>
		apart([...arguedIn(sentence, sides), ...claimedIn(sentence)]),
	);
}

type Sides = ReadonlyMap<string, Argued["side"]>;

/** A lens of two axes has the side that it has on the first of them. */
function sidesOf(axes: readonly AxisReading[]): Sides {
	const sides = new Map<string, Argued["side"]>();
	for (const { lenses } of axes)
		for (const [index, { id }] of lenses.entries())
			if (!sides.has(id)) sides.set(id, index === 0 ? 0 : 1);
	return sides;
}

function arguedIn(sentence: Sentence, sides: Sides): Wording[] {
	const sourced = isSourced(sentence);
	return sentence.arguments.flatMap(({ lens, hits }) => {
		const side = sides.get(lens);
		if (side === undefined) return [];
		return hits.map(({ span, conceded, negated }) => ({
			span,
			sourced,
			argued: { lens, side, conceded, negated },
		}));
	});
}

/** The reason that decides says best what needs a source. */
function claimedIn(sentence: Sentence): Wording[] {
	const reason = isClaim(sentence) ? sentence.claim?.reasons[0] : undefined;
	const sourced = isSourced(sentence);
	return reason ? [{ span: reason.span, sourced, argued: undefined }] : [];
}

/** Of overlapping words the earlier in the list keep theirs, and the others what is left. */
function apart(wordings: readonly Wording[]): Wording[] {
	const kept: Wording[] = [];
	for (const wording of wordings)
		for (const span of without(
			wording.span,
			kept.map((other) => other.span),
		))
			kept.push({ ...wording, span });
	return kept.sort((a, b) => a.span.start - b.span.start);
}

/** What of a span lies outside the others. */
function without(span: Span, others: readonly Span[]): readonly Span[] {
	return others.reduce<readonly Span[]>(
		(parts, { start, end }) =>
			parts.flatMap((part) =>
				[
					{ start: part.start, end: Math.min(part.end, start) },
					{ start: Math.max(part.start, end), end: part.end },
				].filter((left) => left.start < left.end),
			),
		[span],
	);
}
