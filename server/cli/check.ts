import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { count } from "../core/index.ts";
import { openBaseline } from "./baseline.ts";
import { type CheckOptions, fileChecker, reporterFor } from "./check-file.ts";
import { checkInThreads, type Outcome } from "./check-threads.ts";
import { say } from "./complain.ts";
import { readBriefs, readStdin } from "./read-briefs.ts";
import { isColored } from "./reporters.ts";

/** Lints and prints, in as many threads as pay. Resolves to the exit code. */
export async function check(
	patterns: readonly string[],
	options: CheckOptions,
	threadsFor = usefulThreads,
): Promise<number> {
	const baseline = await openBaseline(options);
	if (!baseline) return 2;
	const { files, read, failed } = await (options.stdin
		? readStdin(options.stdinFilename, options.config)
		: readBriefs(patterns, options.config));
	const reporter = reporterFor(options, isColored());
	let isFailing = false;
	let fixed = 0;
	const take = ({ result, remarks }: Outcome) => {
		for (const remark of remarks) say(remark);
		if (!result) return;
		isFailing ||= result.isFailing;
		if (result.isFixed) fixed++;
		process.stdout.write(result.diff + reporter.add(result.part));
	};
	const threads = isSerial(options) ? 1 : await threadsFor(files);
	await checkInThreads(files, fileChecker(read, baseline, reporter, options), take, {
		count: threads - 1,
		options,
		isColored: isColored(),
	});
	process.stdout.write(reporter.end());
	if (options.fix) report(`${count(fixed, "file")} fixed\n`, options);
	report(await baseline.finish(), options);
	if (failed()) return 2;
	return isFailing ? 1 : 0;
}

/** Whether one thread has to know of all files, or change them. */
function isSerial({ stdin, fix, writeBaseline, pruneBaseline }: CheckOptions): boolean {
	return Boolean(stdin || fix || writeBaseline || pruneBaseline);
}

/**
 * How much text repays one more thread, in bytes. A thread loads the program and gets fast anew, for
 * about a second of processor time. On two cores 0.3 MB took longer with a second thread, 0.6 MB as
 * long as without, and 2 MB a fifth less.
 */
const worthAThread = 1_000_000;

/** More were never measured, and each takes some 100 MB of memory. */
const mostThreads = 4;

/** At least one, this one. */
async function usefulThreads(files: readonly string[]): Promise<number> {
	const cores = Math.min(availableParallelism(), mostThreads);
	const sizes = await Promise.all(files.map(sizeOf));
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	return Math.max(1, Math.min(cores, Math.floor(bytes / worthAThread)));
}

async function sizeOf(file: string): Promise<number> {
	return stat(file).then(
		({ size }) => size,
		() => 0,
	);
}

/** Beside the report, where a program reads it. */
function report(words: string, { format }: CheckOptions): void {
	const stream = format === "text" ? process.stdout : process.stderr;
	stream.write(words);
}
