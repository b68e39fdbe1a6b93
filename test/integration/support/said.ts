import { strict as assert } from "node:assert";
import { type Diagnostic, languages, Uri, workspace } from "vscode";
import { codeOf } from "./editor.ts";

/** A finding, as the editor and the command line both tell it. */
export interface Said {
	readonly rule: string;
	readonly message: string;
	/** Line and column, counted from 1. */
	readonly start: string;
}

/** What the editor shows of a file, open or not, in the order of the text. */
export function findings(uri: Uri): Said[] {
	return languages
		.getDiagnostics(uri)
		.map((diagnostic) => saidBy(diagnostic))
		.sort(byPlace);
}

function saidBy(diagnostic: Diagnostic): Said {
	const { message, range } = diagnostic;
	const start = `${range.start.line + 1}:${range.start.character + 1}`;
	return { rule: String(codeOf(diagnostic)), message, start };
}

/** The same by the command line, which had read the folder `briefs` before. */
export async function saidByCli(file: string): Promise<Said[]> {
	const [folder] = workspace.workspaceFolders ?? [];
	assert.ok(folder);
	const json = await workspace.fs.readFile(Uri.joinPath(folder.uri, "said-by-cli.json"));
	const reports: CliReport[] = JSON.parse(new TextDecoder().decode(json));
	const report = reports.find((one) => one.file === file);
	assert.ok(report, `the command line read ${file}`);
	return report.findings
		.map(({ rule, message, startLine, startColumn }) => ({
			rule,
			message,
			start: `${startLine}:${startColumn}`,
		}))
		.sort(byPlace);
}

interface CliReport {
	readonly file: string;
	readonly findings: readonly {
		readonly rule: string;
		readonly message: string;
		readonly startLine: number;
		readonly startColumn: number;
	}[];
}

function byPlace(a: Said, b: Said): number {
	const key = ({ start, rule, message }: Said) => [start, rule, message].join(" ");
	return key(a).localeCompare(key(b));
}
