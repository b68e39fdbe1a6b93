import { count, LineIndex } from "../core/index.ts";
import { type BaselineOptions, openBaseline } from "./baseline.ts";
import { diffOfFixes, fixFile } from "./fix.ts";
import { type BriefFile, readBriefs, readStdin } from "./read-briefs.ts";
import { type Format, type Reporter, reporters } from "./reporters.ts";

export interface CheckOptions extends BaselineOptions {
	readonly format: Format;
	readonly failOn: string;
	/** A path, false for none; otherwise the nearest file upward. */
	readonly config?: string | boolean;
	readonly stdin?: boolean;
	readonly stdinFilename?: string;
	readonly fix?: boolean;
	readonly fixDryRun?: boolean;
}

const ranks: readonly string[] = ["hint", "information", "warning", "error"];

/** Lints and prints. Resolves to the exit code. */
export async function check(patterns: readonly string[], options: CheckOptions): Promise<number> {
	const baseline = await openBaseline(options);
	if (!baseline) return 2;
	const { briefs, failed } = await (options.stdin
		? readStdin(options.stdinFilename, options.config)
		: readBriefs(patterns, options.config));
	const reporter = options.fixDryRun ? silent : reporters[options.format]();
	const limit = options.failOn === "never" ? ranks.length : ranks.indexOf(options.failOn);
	let failing = false;
	let fixed = 0;
	for await (const brief of briefs) {
		const text = await fixedText(brief, options);
		if (text !== brief.text) fixed++;
		const linted = brief.linter.lint(text);
		const findings = baseline.shown(brief.file, linted);
		failing ||= findings.some(({ severity }) => ranks.indexOf(severity) >= limit);
		const lines = new LineIndex(text);
		process.stdout.write(reporter.file({ file: brief.file, brief: linted.brief, lines, findings }));
	}
	process.stdout.write(reporter.end());
	if (options.fix) say(`${count(fixed, "file")} fixed\n`, options);
	say(await baseline.finish(), options);
	if (failed()) return 2;
	return failing ? 1 : 0;
}

const silent: Reporter = { file: () => "", end: () => "" };

/** The text that stands in the file when the fixes are made; a dry run prints them and makes none. */
async function fixedText(brief: BriefFile, { fix, fixDryRun }: CheckOptions): Promise<string> {
	if (fix) return fixFile(brief);
	if (fixDryRun) process.stdout.write(diffOfFixes(brief));
	return brief.text;
}

/** Beside the report, where a program reads it. */
function say(words: string, { format }: CheckOptions): void {
	const stream = format === "text" ? process.stdout : process.stderr;
	stream.write(words);
}
