import type { Span } from "../text/span.ts";

/** What a comment such as `<!-- policy-brief-disable-line sourcing/unsourced-statistic -- reason -->` says. */
export interface Suppression {
	/** The whole comment. */
	readonly span: Span;
	readonly scope: SuppressionScope;
	/** Ids as written; empty means every rule. */
	readonly rules: readonly NamedRule[];
	/** Empty when none is given. */
	readonly reason: string;
}

export type SuppressionScope = "block" | "line" | "next-line" | "section" | "file" | "enable";

export interface NamedRule {
	readonly id: string;
	readonly span: Span;
}

const comment =
	/^<!--\s*policy-brief-(disable|enable)(?:-(line|next-line|section|file))?(?=\s)([\s\S]*)-->$/;

/** The comments in `source`, which is HTML that starts at offset `at`. */
export function readSuppressions(source: string, at: number): Suppression[] {
	if (!source.includes("policy-brief-")) return [];
	let behind = 0;
	return commentsIn(source).flatMap(({ start, end }) => {
		const whole = source.slice(start, end);
		const [, verb, scope, rest = ""] = comment.exec(whole) ?? [];
		if (verb === undefined || start < behind) return [];
		behind = end;
		const [names = "", ...reason] = rest.split(/\s--\s/);
		const from = at + start + whole.indexOf(rest, verb.length);
		return [
			{
				span: { start: at + start, end: at + end },
				scope: verb === "enable" ? "enable" : scopeOf(scope),
				rules: namesIn(names, from),
				reason: reason.join(" -- ").trim(),
			},
		];
	});
}

/** One that opens inside another may be the one that is meant. */
function commentsIn(source: string): Span[] {
	const comments: Span[] = [];
	let end = 0;
	for (
		let start = source.indexOf("<!--");
		start !== -1;
		start = source.indexOf("<!--", start + 4)
	) {
		if (end < start + 7) end = source.indexOf("-->", start + 4) + 3;
		if (end < start + 7) break;
		comments.push({ start, end });
	}
	return comments;
}

function scopeOf(scope: string | undefined): SuppressionScope {
	if (scope === "line" || scope === "next-line" || scope === "section" || scope === "file")
		return scope;
	return "block";
}

function namesIn(names: string, at: number): NamedRule[] {
	return Array.from(names.matchAll(/[^\s,]+/g), ({ 0: id, index }) => ({
		id,
		span: { start: at + index, end: at + index + id.length },
	}));
}
