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
	/<!--\s*policy-brief-(disable|enable)(?:-(line|next-line|section|file))?(?=\s)([\s\S]*?)-->/g;

/** The comments in `source`, which is HTML that starts at offset `at`. */
export function readSuppressions(source: string, at: number): Suppression[] {
	if (!source.includes("policy-brief-")) return [];
	return Array.from(source.matchAll(comment), (match) => {
		const [whole, verb, scope, rest = ""] = match;
		const start = at + match.index;
		const [names = "", ...reason] = rest.split(/\s--\s/);
		const from = start + whole.indexOf(rest, verb?.length ?? 0);
		return {
			span: { start, end: start + whole.length },
			scope: verb === "enable" ? "enable" : scopeOf(scope),
			rules: namesIn(names, from),
			reason: reason.join(" -- ").trim(),
		};
	});
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
