import type { Span } from "../text/span.ts";
import { firstFrom } from "./sentences-within.ts";

/** Tells whether a span overlaps any of many, without looking at each. */
export function overlapFinder(spans: readonly Span[]): (span: Span) => boolean {
	const sorted = spans
		.toSorted((a, b) => a.start - b.start)
		.map(({ start, end }) => ({ span: { start, end } }));
	let furthest = Number.NEGATIVE_INFINITY;
	const ends = sorted.map(({ span: { end } }) => {
		furthest = Math.max(furthest, end);
		return furthest;
	});
	return ({ start, end }) => (ends[firstFrom(sorted, end) - 1] ?? start) > start;
}

/** The same for spans that belong to somebody, looked up by name. */
export function overlapFinders(
	named: Iterable<readonly [name: string, span: Span]>,
): (name: string, span: Span) => boolean {
	const lists = new Map<string, Span[]>();
	for (const [name, span] of named) {
		const list = lists.get(name);
		if (list) list.push(span);
		else lists.set(name, [span]);
	}
	const finders = new Map([...lists].map(([name, spans]) => [name, overlapFinder(spans)]));
	return (name, span) => finders.get(name)?.(span) ?? false;
}
