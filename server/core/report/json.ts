import type { Finding } from "../lint/lint.ts";
import type { Fix } from "../rules/rule.ts";
import type { LineIndex } from "../text/line-index.ts";
import { rulePage } from "./rule-page.ts";

/** A finding as `policy-brief check --format json` prints it. Lines and columns count from 1. */
export interface JsonFinding {
	readonly rule: string;
	readonly severity: string;
	readonly message: string;
	readonly start: number;
	readonly end: number;
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine: number;
	readonly endColumn: number;
	readonly reasons: readonly string[];
	readonly related: readonly {
		readonly start: number;
		readonly end: number;
		readonly message: string;
	}[];
	readonly url: string;
	readonly fixes: readonly JsonFix[];
}

interface JsonFix {
	readonly title: string;
	readonly kind: string;
	readonly edits: readonly {
		readonly start: number;
		readonly end: number;
		readonly text: string;
	}[];
}

export function toJson(finding: Finding, lines: LineIndex): JsonFinding {
	const { rule, severity, message, span, reasons = [], related = [], fixes } = finding;
	const start = lines.placeAt(span.start);
	const end = lines.placeAt(span.end);
	return {
		rule,
		severity,
		message,
		...span,
		startLine: start.line + 1,
		startColumn: start.column + 1,
		endLine: end.line + 1,
		endColumn: end.column + 1,
		reasons,
		related: related.map((place) => ({ ...place.span, message: place.message })),
		url: rulePage(rule),
		fixes: (fixes?.() ?? []).map(fixToJson),
	};
}

function fixToJson({ title, kind, edits }: Fix): JsonFix {
	return { title, kind, edits: edits.map(({ span, newText }) => ({ ...span, text: newText })) };
}
