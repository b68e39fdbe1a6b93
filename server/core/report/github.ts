import type { Severity } from "../rules/rule.ts";
import type { FileReport } from "./file-report.ts";

const commands: Readonly<Record<Severity, string>> = {
	error: "error",
	warning: "warning",
	information: "notice",
	hint: "notice",
};

/** Workflow commands, which GitHub shows beside the lines of a pull request. */
export function renderGithub({ file, lines, findings }: FileReport): string {
	return findings
		.map(({ span, severity, message, rule }) => {
			const start = lines.placeAt(span.start);
			const end = lines.placeAt(span.end);
			const properties = {
				file: file.replaceAll("\\", "/"),
				line: start.line + 1,
				// GitHub refuses columns where the words run over lines.
				...(start.line === end.line && { col: start.column + 1 }),
				endLine: end.line + 1,
				...(start.line === end.line && { endColumn: end.column + 1 }),
				title: rule,
			};
			const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
			return `::${commands[severity]} ${list.join(",")}::${data(message)}\n`;
		})
		.join("");
}

function data(words: string): string {
	return words.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(value: string | number): string {
	return data(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
