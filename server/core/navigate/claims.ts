import type { Brief } from "../brief/brief.ts";
import { openClaims } from "../brief/coverage.ts";
import type { Span } from "../text/span.ts";

/** One of the claims that have no source, as an author goes through them. */
export interface OpenClaim {
	readonly span: Span;
	/** Counted from 1, in the order of the text. */
	readonly number: number;
	readonly of: number;
}

/** The first one behind what is selected, or the last one before it; round the end of the text. */
export function openClaimFrom(
	brief: Brief,
	selected: Span,
	direction: "next" | "previous",
): OpenClaim | undefined {
	const open = openClaims(brief).map(({ span }) => span);
	const isSelected = ({ start, end }: Span) => start === selected.start && end === selected.end;
	const found =
		direction === "next"
			? open.findIndex((span) => span.start >= selected.start && !isSelected(span))
			: open.findLastIndex((span) => span.start < selected.start);
	const last = open.length - 1;
	const index = found !== -1 ? found : direction === "next" ? 0 : last;
	const span = open[index];
	return span && { span, number: index + 1, of: open.length };
}
