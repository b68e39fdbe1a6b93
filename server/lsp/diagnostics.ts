import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Finding, Severity } from "../core/index.ts";
import { isTooLong, longestDocument, mostLines, type OpenBriefs } from "./briefs.ts";
import { source, toDiagnostic } from "./convert.ts";
import type { Quiet } from "./quiet.ts";

const tooLong = `Policy Brief reads files of up to ${longestDocument / 1_000_000} million characters and ${mostLines.toLocaleString("en")} lines as you write; this one is longer. Split it, or run \`policy-brief check\` on it.`;

/** VS Code shows no more for one file, and each keystroke would send them all. */
const mostDiagnostics = 1000;

export function diagnosticsFor(
	document: TextDocument,
	briefs: OpenBriefs,
	quiet: Quiet,
	pages: string | undefined,
): Diagnostic[] {
	if (!briefs.isBrief(document)) return [];
	const linted = briefs.lint(document);
	if (!linted) return isTooLong(document) ? [notice(tooLong)] : [];
	const findings = quiet.shown(document.uri, linted);
	const shown = mostImportant(findings);
	const hidden = findings.length - shown.length;
	const diagnostics = shown.map((finding) => toDiagnostic(document, finding, pages));
	return hidden > 0
		? [notice(`${hidden} less important findings in this file are not shown.`), ...diagnostics]
		: diagnostics;
}

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

function mostImportant(findings: readonly Finding[]): readonly Finding[] {
	if (findings.length <= mostDiagnostics) return findings;
	const ranked = findings.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
	return ranked.slice(0, mostDiagnostics - 1).sort((a, b) => a.span.start - b.span.start);
}

function notice(message: string): Diagnostic {
	const start = { line: 0, character: 0 };
	return {
		range: { start, end: start },
		severity: DiagnosticSeverity.Information,
		source,
		message,
	};
}
