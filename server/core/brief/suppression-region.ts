import type { Span } from "../text/span.ts";
import type { Brief } from "./brief.ts";
import type { Suppression } from "./suppression.ts";

/**
 * Where a comment applies: `-line` to the line it stands on, `-next-line` to the next line that is
 * not blank and the paragraph it begins, `-section` to its innermost section, `-file` to the whole
 * text, and without any of these to what follows, up to `policy-brief-enable`.
 */
export function regionOf(
	brief: Pick<Brief, "text" | "sections" | "suppressions">,
	{ scope, span }: Suppression,
): Span {
	const { text, sections, suppressions } = brief;
	if (scope === "file") return { start: 0, end: text.length + 1 };
	if (scope === "line") return { start: lineStart(text, span.start), end: lineEnd(text, span.end) };
	if (scope === "next-line") return nextLines(text, span.end);
	if (scope === "section") {
		const section = sections.findLast(
			(one) => one.span.start <= span.start && span.start < one.span.end,
		);
		return section?.span ?? { start: 0, end: sections[0]?.span.start ?? text.length + 1 };
	}
	const enabled = suppressions.find(
		(later) => later.scope === "enable" && later.span.start > span.end,
	);
	return { start: span.end, end: enabled?.span.start ?? text.length + 1 };
}

function nextLines(text: string, from: number): Span {
	const next = lineEnd(text, from);
	const start = next + (/^\s*/.exec(text.slice(next, next + 1000))?.[0].length ?? 0);
	const blank = /\n[ \t]*\r?\n/g;
	blank.lastIndex = start;
	return { start: lineStart(text, start), end: blank.exec(text)?.index ?? text.length + 1 };
}

function lineStart(text: string, at: number): number {
	return text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
	const feed = text.indexOf("\n", at);
	return feed === -1 ? text.length + 1 : feed;
}
