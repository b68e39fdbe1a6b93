import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { Previewer, renderPage } from "../core/render/index.ts";
import { complain, reasonOf } from "./complain.ts";
import { type BriefFile, readBriefs } from "./read-briefs.ts";
import { readImages } from "./read-images.ts";
import { writeWhole } from "./write-file.ts";

export interface RenderOptions {
	/** A file, or a folder for several. Standard output where it is not given. */
	readonly output?: string;
	readonly config?: string | boolean;
}

/** Prints or writes the pages. Resolves to the exit code. */
export async function render(
	patterns: readonly string[],
	{ output, config }: RenderOptions,
): Promise<number> {
	const { briefs, failed } = await readBriefs(patterns, config);
	const pages: { readonly file: string; readonly html: string }[] = [];
	for await (const brief of briefs) pages.push({ file: brief.file, html: await pageOf(brief) });
	const isFolder =
		output !== undefined && (await stat(output).catch(() => undefined))?.isDirectory();
	if (pages.length > 1 && !isFolder) {
		complain(output ?? "render", "several briefs need a folder that is there; name one with -o");
		return 2;
	}
	for (const { file, html } of pages) {
		if (output === undefined) process.stdout.write(html);
		else await save(isFolder ? join(output, pageName(file)) : output, html);
	}
	return failed() ? 2 : 0;
}

async function pageOf({ file, text, linter, root }: BriefFile): Promise<string> {
	const { brief } = linter.lint(text);
	const { images } = new Previewer().preview(brief);
	const embedded = await readImages(images, dirname(file), root);
	return renderPage(new Previewer({ embedded }).preview(brief), basename(file));
}

function pageName(file: string): string {
	return `${basename(file, extname(file))}.html`;
}

async function save(path: string, html: string): Promise<void> {
	try {
		await writeWhole(path, html);
	} catch (error) {
		complain(path, `not written: ${reasonOf(error)}`);
	}
}
