import { LineIndex, renderText, toJson } from "../core/index.ts";
import { readBriefs } from "./read-briefs.ts";

export interface CheckOptions {
	readonly format: string;
	readonly failOn: string;
	/** A path, false for none; otherwise the nearest file upward. */
	readonly config?: string | boolean;
}

const ranks: readonly string[] = ["hint", "information", "warning", "error"];

/** Lints and prints. Resolves to the exit code. */
export async function check(patterns: readonly string[], options: CheckOptions): Promise<number> {
	const { briefs, failed } = await readBriefs(patterns, options.config);
	const reports: object[] = [];
	let worst = -1;
	let files = 0;
	let total = 0;
	for await (const { file, text, linter } of briefs) {
		const { findings } = linter.lint(text);
		const lines = new LineIndex(text);
		worst = Math.max(worst, ...findings.map(({ severity }) => ranks.indexOf(severity)));
		if (options.format === "text") process.stdout.write(renderText(file, lines, findings));
		else reports.push({ file, findings: findings.map((finding) => toJson(finding, lines)) });
		files++;
		total += findings.length;
	}
	if (options.format === "json") process.stdout.write(`${JSON.stringify(reports)}\n`);
	else process.stdout.write(`${plural(total, "finding")} in ${plural(files, "file")}\n`);
	if (failed()) return 2;
	const limit = options.failOn === "never" ? ranks.length : ranks.indexOf(options.failOn);
	return worst >= limit ? 1 : 0;
}

function plural(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
