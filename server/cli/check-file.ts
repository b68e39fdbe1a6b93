import { LineIndex } from "../core/index.ts";
import { type BaselineOptions, type BaselineRun, openBaseline } from "./baseline.ts";
import { diffOfFixes, fixFile } from "./fix.ts";
import { briefReader, type ReadBrief } from "./read-briefs.ts";
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

/** What checking a file came to, as plain data. */
export interface Checked {
	/** What the fixes would change, on a dry run. */
	readonly diff: string;
	readonly isFixed: boolean;
	readonly isFailing: boolean;
	/** What it adds to the report. */
	readonly part: unknown;
}

/** What cannot be read is said on standard error; the answer is then undefined. */
export type CheckFile = (file: string) => Promise<Checked | undefined>;

const ranks: readonly string[] = ["hint", "information", "warning", "error"];

export function fileChecker(
	read: ReadBrief,
	baseline: BaselineRun,
	reporter: Reporter,
	options: CheckOptions,
): CheckFile {
	const limit = options.failOn === "never" ? ranks.length : ranks.indexOf(options.failOn);
	return async (file) => {
		const brief = await read(file);
		if (!brief) return undefined;
		const text = options.fix ? await fixFile(brief) : brief.text;
		const linted = brief.linter.lint(text);
		const findings = baseline.shown(file, linted);
		const lines = new LineIndex(text);
		return {
			diff: options.fixDryRun ? diffOfFixes(brief) : "",
			isFixed: text !== brief.text,
			isFailing: findings.some(({ severity }) => ranks.indexOf(severity) >= limit),
			part: reporter.partOf({ file, brief: linted.brief, lines, findings }),
		};
	};
}

/** What a thread needs to check files as the main one does; undefined when the baseline cannot be used. */
export async function openChecker(
	options: CheckOptions,
	isColored: boolean,
): Promise<CheckFile | undefined> {
	const baseline = await openBaseline(options);
	const read = await briefReader(options.config);
	return baseline && fileChecker(read, baseline, reporterFor(options, isColored), options);
}

export function reporterFor({ format, fixDryRun }: CheckOptions, isColored: boolean): Reporter {
	return fixDryRun ? silent : reporters[format](isColored);
}

const silent: Reporter = { partOf: () => undefined, add: () => "", end: () => "" };
