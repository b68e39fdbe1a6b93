import { createTwoFilesPatch } from "diff";
import { fixSafely } from "../core/index.ts";
import { complain, reasonOf } from "./complain.ts";
import type { BriefFile } from "./read-briefs.ts";
import { writeWhole } from "./write-file.ts";

/** Makes the safe fixes in the file. Resolves to the text that now stands there. */
export async function fixFile({ file, text, linter }: BriefFile): Promise<string> {
	const fixed = fixSafely(text, (version) => linter.lint(version));
	if (fixed === text) return text;
	try {
		await writeWhole(file, fixed);
		return fixed;
	} catch (error) {
		complain(file, `not fixed: ${reasonOf(error)}`);
		return text;
	}
}

/** What `fixFile` would change, as a unified diff; empty for nothing. */
export function diffOfFixes({ file, text, linter }: BriefFile): string {
	const fixed = fixSafely(text, (version) => linter.lint(version));
	if (fixed === text) return "";
	const name = file.replaceAll("\\", "/");
	return createTwoFilesPatch(`a/${name}`, `b/${name}`, text, fixed, undefined, undefined, {
		headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
	});
}
