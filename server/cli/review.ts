import { type Reviewed, renderReview, reviewOf } from "../core/index.ts";
import { readBriefs } from "./read-briefs.ts";

/** Prints a report on the briefs, in Markdown. Resolves to the exit code. */
export async function review(
	patterns: readonly string[],
	{ config }: { readonly config?: string | boolean },
): Promise<number> {
	const { briefs, failed } = await readBriefs(patterns, config);
	const reviewed: Reviewed[] = [];
	for await (const { file, text, linter } of briefs) {
		const name = file.replaceAll("\\", "/");
		reviewed.push({ name, href: encodeURI(name), review: reviewOf(linter.lint(text)) });
	}
	process.stdout.write(renderReview(reviewed));
	return failed() ? 2 : 0;
}
