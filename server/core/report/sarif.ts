import type { Log, ReportingDescriptor, Result, Fix as SarifFix } from "sarif";
import { safeFixes } from "../fix/safe-fixes.ts";
import { subjectsOf } from "../lint/fingerprint.ts";
import type { Finding } from "../lint/lint.ts";
import { rules } from "../rules/index.ts";
import type { Fix, Severity } from "../rules/rule.ts";
import type { LineIndex } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import type { FileReport } from "./file-report.ts";
import { rulePage } from "./rule-page.ts";

/** SARIF 2.1.0, as code scanning services read it. */
export function sarifLog(results: readonly Result[], version: string): Log {
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: {
					driver: {
						name: "Policy Brief",
						informationUri: "https://github.com/policy-brief/policy-brief",
						version,
						rules: rules.map(descriptor),
					},
				},
				columnKind: "utf16CodeUnits",
				results: [...results],
			},
		],
	};
}

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
	error: "error",
	warning: "warning",
	information: "note",
	hint: "note",
};

function descriptor({ id, summary, why, severity }: (typeof rules)[number]): ReportingDescriptor {
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: why },
		helpUri: rulePage(id),
		defaultConfiguration: severity === "off" ? { enabled: false } : { level: levels[severity] },
	};
}

const ruleIds: readonly string[] = rules.map(({ id }) => id);

export function sarifResults({ file, brief, lines, findings }: FileReport): Result[] {
	const subjects = subjectsOf(brief, findings);
	const uri = uriOf(file);
	const location = (span: Span) => ({
		physicalLocation: { artifactLocation: { uri }, region: region(span, lines) },
	});
	return findings.map((finding, index): Result => {
		const { rule, severity, message, span, related = [] } = finding;
		const { fingerprint = "", occurrence = 0 } = subjects[index] ?? {};
		const fixes = wholeFixes(finding).map((fix) => sarifFix(fix, uri, lines));
		return {
			ruleId: rule,
			ruleIndex: ruleIds.indexOf(rule),
			level: levels[severity],
			message: { text: message },
			locations: [location(span)],
			...(related.length > 0 && {
				relatedLocations: related.map((place, id) => ({
					id,
					message: { text: place.message },
					...location(place.span),
				})),
			}),
			partialFingerprints: { "sentence/v1": `${fingerprint}:${occurrence}` },
			...(fixes.length > 0 && { fixes }),
		};
	});
}

/** Relative names stay relative, as code scanning wants them; others become whole addresses. */
function uriOf(file: string): string {
	const path = encodeURI(file.replaceAll("\\", "/")).replaceAll("#", "%23").replaceAll("?", "%3F");
	if (/^[A-Za-z]:\//.test(path)) return `file:///${path}`;
	if (path.startsWith("//")) return `file:${path}`;
	return path.startsWith("/") ? `file://${path}` : path;
}

/** A draft has gaps for its author to fill, which no service would leave open. */
function wholeFixes(finding: Finding): readonly Fix[] {
	return safeFixes(finding).filter(({ edits }) => edits.length > 0);
}

function sarifFix({ title, edits }: Fix, uri: string, lines: LineIndex): SarifFix {
	const replacements = edits.map(({ span, newText }) => ({
		deletedRegion: region(span, lines),
		insertedContent: { text: newText },
	}));
	return {
		description: { text: title },
		artifactChanges: [{ artifactLocation: { uri }, replacements }],
	};
}

function region(span: Span, lines: LineIndex) {
	const start = lines.placeAt(span.start);
	const end = lines.placeAt(span.end);
	return {
		startLine: start.line + 1,
		startColumn: start.column + 1,
		endLine: end.line + 1,
		endColumn: end.column + 1,
	};
}
