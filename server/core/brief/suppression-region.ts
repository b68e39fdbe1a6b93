import type { Span } from "../text/span.ts";
import type { Brief, Section } from "./brief.ts";
import { firstFrom } from "./sentences-within.ts";
import type { Suppression } from "./suppression.ts";

/** A comment that sets findings aside, and where it does. */
export interface Suppressed {
	readonly comment: Suppression;
	readonly region: Span;
}

/**
 * Where each comment applies: `-line` to the line it stands on, `-next-line` to the next line that is
 * not blank and the paragraph it begins, `-section` to its innermost section, `-file` to the whole
 * text, and without any of these to what follows, up to `policy-brief-enable`.
 */
export function regionsOf(
	brief: Pick<Brief, "text" | "sections" | "suppressions">,
): readonly Suppressed[] {
	const { text, sections, suppressions } = brief;
	const enabled = suppressions.filter(({ scope }) => scope === "enable");
	const blankBehind = blankFinder(text);
	const regionOf = ({ scope, span }: Suppression): Span => {
		if (scope === "file") return { start: 0, end: text.length + 1 };
		if (scope === "line")
			return { start: lineStart(text, span.start), end: lineEnd(text, span.end) };
		if (scope === "next-line") return nextLines(text, span.end, blankBehind);
		if (scope === "section") return sectionAround(text, sections, span.start);
		const until = enabled[firstFrom(enabled, span.end + 1)];
		return { start: span.end, end: until?.span.start ?? text.length + 1 };
	};
	return suppressions
		.filter(({ scope }) => scope !== "enable")
		.map((comment) => ({ comment, region: regionOf(comment) }));
}

/** Sections begin in the order of the text, so that the last to begin is the innermost. */
function sectionAround(text: string, sections: readonly Section[], at: number): Span {
	const around = sections[firstFrom(sections, at + 1) - 1];
	return around?.span ?? { start: 0, end: sections[0]?.span.start ?? text.length + 1 };
}

function nextLines(text: string, from: number, blankBehind: (at: number) => number): Span {
	const next = lineEnd(text, from);
	const start = next + (/^\s*/.exec(text.slice(next, next + 1000))?.[0].length ?? 0);
	return { start: lineStart(text, start), end: blankBehind(start) };
}

/** Where the next line ends that has a blank one behind it. Asked in the order of the text, it reads it once. */
function blankFinder(text: string): (at: number) => number {
	const blank = /\n[ \t]*\r?\n/g;
	let from = 0;
	let found = -1;
	return (at) => {
		if (found < at || at < from) {
			blank.lastIndex = at;
			found = blank.exec(text)?.index ?? text.length + 1;
		}
		from = at;
		return found;
	};
}

function lineStart(text: string, at: number): number {
	return text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
	const feed = text.indexOf("\n", at);
	return feed === -1 ? text.length + 1 : feed;
}
