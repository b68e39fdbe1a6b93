import { inspectBrief } from "../core/index.ts";
import { readBriefs } from "./read-briefs.ts";

/** Prints what the engine read. Resolves to the exit code. */
export async function inspect(
	patterns: readonly string[],
	{ config }: { readonly config?: string | boolean },
): Promise<number> {
	const { briefs, failed } = await readBriefs(patterns, config);
	const reports: object[] = [];
	for await (const { file, text, linter } of briefs)
		reports.push({ file, ...inspectBrief(linter.lint(text).brief) });
	process.stdout.write(`${JSON.stringify(reports)}\n`);
	return failed() ? 2 : 0;
}
