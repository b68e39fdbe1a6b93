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

/** A report in one format: what `add` and `end` return, one after the other. */
export interface Reporter<Part = unknown> {
	/** What a file adds, as plain data that one thread can hand to another. */
	partOf(report: FileReport): Part;
	add(part: Part): string;
	end(): string;
}

export const formats = ["text", "json", "sarif", "github", "markdown"] as const;

export type Format = (typeof formats)[number];

export const reporters: Readonly<Record<Format, (isColored: boolean) => Reporter>> = {
	text: textReporter,
	json: jsonReporter,
	sarif: () => gathering(sarifResults, (results) => line(sarifLog(results, version))),
	github: () => ({ partOf: renderGithub, add: String, end: () => "" }),
	markdown: () => gathering((report) => [toMarkdown(report)], renderMarkdown),
};

interface TextPart {
	readonly words: string;
	readonly findings: number;
}

function textReporter(isColored: boolean): Reporter<TextPart> {
	const paint = isColored ? colored : undefined;
	let files = 0;
	let total = 0;
	return {
		partOf: (report) => ({
			words: renderText(report, paint),
			findings: report.findings.length,
		}),
		add({ words, findings }) {
			files++;
			total += findings;
			return words;
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
	partOf: (report: FileReport) => readonly Part[],
	whole: (parts: readonly Part[]) => string,
): Reporter<readonly Part[]> {
	const all: Part[] = [];
	return {
		partOf,
		add(parts) {
			for (const part of parts) all.push(part);
			return "";
		},
		end: () => whole(all),
	};
}

function line(value: object): string {
	return `${JSON.stringify(value)}\n`;
}

/** Only for people who have not asked for plain text (no-color.org). Node 20.12 brought `styleText`. */
export function isColored(): boolean {
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
