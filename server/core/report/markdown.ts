import { count } from "../rules/words.ts";
import { escaped } from "./escape-markdown.ts";
import type { FileReport } from "./file-report.ts";
import { rulePage } from "./rule-page.ts";

/** A table to paste into a pull request: one row for each finding. */
export function renderMarkdown(reports: readonly MarkdownReport[]): string {
	const rows = reports.flatMap((report) => report.rows);
	const heading = `**Policy Brief: ${count(rows.length, "finding")} in ${count(reports.length, "file")}**\n`;
	if (rows.length === 0) return heading;
	const head = "| Place | Severity | Finding | Rule |\n| --- | --- | --- | --- |\n";
	return `${heading}\n${head}${rows.join("")}`;
}

export interface MarkdownReport {
	readonly rows: readonly string[];
}

export function toMarkdown({ file, lines, findings }: FileReport): MarkdownReport {
	const rows = findings.map(({ span, severity, message, rule }) => {
		const place = `${file}:${lines.placeAt(span.start).line + 1}`;
		return `| ${escaped(place)} | ${severity} | ${escaped(message)} | [${rule}](${rulePage(rule)}) |\n`;
	});
	return { rows };
}
