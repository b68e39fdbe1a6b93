import * as util from "node:util";
import {
	count,
	type FileReport,
	type Paint,
	renderGithub,
	renderMarkdown,
	renderText,
	sarifLog,
	sarifResults,
	toJson,
	toMarkdown,
} from "../core/index.ts";
import { version } from "./version.ts";

/** Prints as it goes: what `file` and `end` return, one after the other, is the report. */
export interface Reporter {
	file(report: FileReport): string;
	end(): string;
}

export const formats = ["text", "json", "sarif", "github", "markdown"] as const;

export type Format = (typeof formats)[number];

export const reporters: Readonly<Record<Format, () => Reporter>> = {
	text: textReporter,
	json: jsonReporter,
	sarif: () => gathering(sarifResults, (results) => line(sarifLog(results, version))),
	github: () => ({ file: renderGithub, end: () => "" }),
	markdown: () => gathering((report) => [toMarkdown(report)], renderMarkdown),
};

function textReporter(): Reporter {
	const paint = isColored() ? colored : undefined;
	let files = 0;
	let total = 0;
	return {
		file(report) {
			files++;
			total += report.findings.length;
			return renderText(report, paint);
		},
		end: () => `${count(total, "finding")} in ${count(files, "file")}\n`,
	};
}

function jsonReporter(): Reporter {
	return gathering(
		({ file, findings, lines }) => [
			{ file, findings: findings.map((finding) => toJson(finding, lines)) },
		],
		line,
	);
}

/** Keeps of each file what the end needs, and nothing else. */
function gathering<Part>(
	partsOf: (report: FileReport) => readonly Part[],
	whole: (parts: readonly Part[]) => string,
): Reporter {
	const parts: Part[] = [];
	return {
		file(report) {
			for (const part of partsOf(report)) parts.push(part);
			return "";
		},
		end: () => whole(parts),
	};
}

function line(value: object): string {
	return `${JSON.stringify(value)}\n`;
}

/** Only for people who have not asked for plain text (no-color.org). Node 20.12 brought `styleText`. */
function isColored(): boolean {
	const { NO_COLOR = "", TERM } = process.env;
	return "styleText" in util && process.stdout.isTTY && NO_COLOR === "" && TERM !== "dumb";
}

const colors = {
	place: "underline",
	rule: "dim",
	error: "red",
	warning: "yellow",
	information: "blue",
	hint: "dim",
} as const;

/** `styleText` asks the stream by itself from Node 22 on; what `isColored` says holds for all. */
const colored: Paint = (part, words) =>
	util.styleText(colors[part], words, { validateStream: false });
