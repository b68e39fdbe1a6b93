import type { Root } from "mdast";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { mathFromMarkdown } from "mdast-util-math";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { formulas } from "./formulas.ts";

/** Parses Markdown with GFM tables, footnotes, strikethrough and task lists. The tree's offsets are into `text`. */
export function parseMarkdown(text: string): Root {
	return processor.parse(text);
}

/** The same with formulas between dollar signs. */
export function parseWithFormulas(text: string): Root {
	return withFormulas.parse(text);
}

const processor = unified().use(remarkParse).use(gfm).freeze();
const withFormulas = unified().use(remarkParse).use(gfm).use(math).freeze();

/** GFM without literal autolinks: those cost a quarter to a half of the parse, and `brief/citations` finds bare URLs in one scan. */
function gfm(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions = [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()];
	data.fromMarkdownExtensions = [
		gfmFootnoteFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTableFromMarkdown(),
		gfmTaskListItemFromMarkdown(),
	];
}

function math(this: Processor): void {
	const data = this.data();
	data.micromarkExtensions?.push(formulas());
	data.fromMarkdownExtensions?.push(mathFromMarkdown());
}
