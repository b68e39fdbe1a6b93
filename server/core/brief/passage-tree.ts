import type { List, Paragraph, PhrasingContent, Root, RootContent, Table } from "mdast";
import { loosen, type Piece } from "../parse/loosen.ts";
import { parseMarkdown, parseWithFormulas } from "../parse/markdown.ts";
import { linesOf } from "../text/lines.ts";
import { type Span, shift, slice } from "../text/span.ts";
import { isTooDense } from "./density.ts";
import { cellsOf, inlineOf, itemWords, positionOf, relocate, textNode } from "./pieces.ts";

/**
 * The tree of one passage as the brief reads it: lines of a pasted article are headings, items,
 * rows and paragraphs. Offsets count from the start of the passage. `labels` are the definitions
 * elsewhere in the document that its links and footnotes point to, as Markdown.
 */
export function passageTree(text: string, labels = ""): Root {
	if (isTooDense(text)) return { type: "root", children: plainLines(text) };
	const { pieces } = loosen(text);
	const children: RootContent[] = [];
	for (const piece of pieces) {
		const nodes = nodesOf(text, piece, labels);
		if (piece.role === "item") addItem(children, nodes);
		else if (piece.role === "byline") addByline(children, nodes);
		else children.push(...nodes);
	}
	return { type: "root", children };
}

/** Who said a quotation stands in it. */
function addByline(children: RootContent[], nodes: readonly RootContent[]): void {
	const last = children.at(-1);
	const [byline] = nodes;
	if (last?.type === "blockquote" && byline?.type === "blockquote")
		last.children.push(...byline.children);
	else children.push(...nodes);
}

/** Items that stand together are one list. */
function addItem(children: RootContent[], nodes: readonly RootContent[]): void {
	for (const node of nodes) {
		const last = children.at(-1);
		if (node.type === "list" && last?.type === "list" && last.ordered === node.ordered)
			last.children.push(...node.children);
		else children.push(node);
	}
}

function plainLines(text: string): Paragraph[] {
	return Array.from(linesOf(text))
		.filter(({ start, end }) => end > start)
		.map(({ start, end }) =>
			paragraph([textNode(text.slice(start, end), { start, end })], { start, end }),
		);
}

function nodesOf(text: string, { role, span }: Piece, labels: string): RootContent[] {
	switch (role) {
		case "markdown":
			return markdown(slice(text, span), span.start, labels);
		case "rows":
			return [table(text, span)];
		case "drawn":
			return [{ type: "code", value: slice(text, span), position: positionOf(span) }];
		case "item":
			return [list(text, span)];
		case "title":
			return [heading(text, span, 1)];
		case "heading":
			return [heading(text, span, 2)];
		case "quotation":
		case "byline":
			return [
				{
					type: "blockquote",
					children: [paragraph(inlineOf(text, span), span)],
					position: positionOf(span),
				},
			];
		default:
			return [paragraph(inlineOf(text, span), span)];
	}
}

/**
 * The labels stand in front, where nothing that is left open can swallow them. Definitions of links
 * stay in the tree, without a place.
 */
function markdown(source: string, start: number, labels: string): RootContent[] {
	const before = labels === "" ? "" : `${labels}\n\n<!-- -->\n\n`;
	const { children } = parserFor(source)(before + source);
	const by = start - before.length;
	return children.flatMap((node): RootContent[] => {
		const isOwn = (node.position?.start.offset ?? 0) >= before.length;
		if (!isOwn) return node.type === "definition" ? [{ ...node, position: undefined }] : [];
		if (by !== 0) relocate(node, by);
		return [node];
	});
}

/** More dollar signs are a table of sums, and each would be looked at for a formula that it opens. */
const mostFormulas = 400;

function parserFor(source: string): (text: string) => Root {
	const signs = source.split("$", mostFormulas + 2).length - 1;
	return signs > 1 && signs <= mostFormulas ? parseWithFormulas : parseMarkdown;
}

function heading(text: string, span: Span, depth: 1 | 2): RootContent {
	return { type: "heading", depth, children: inlineOf(text, span), position: positionOf(span) };
}

function list(text: string, span: Span): List {
	const words = itemWords(text, span);
	const item = paragraph(inlineOf(text, words), words);
	const position = positionOf(span);
	return {
		type: "list",
		ordered: /^\d/.test(slice(text, span)),
		spread: false,
		children: [{ type: "listItem", spread: false, children: [item], position }],
		position,
	};
}

function table(text: string, span: Span): Table {
	const rows = Array.from(linesOf(slice(text, span)), (line) => shift(line, span.start))
		.map((line) => ({ line, cells: cellsOf(text, line) }))
		.filter(({ cells }) => !cells.every((cell) => /^:?-+:?$/.test(slice(text, cell))));
	return {
		type: "table",
		children: rows.map(({ line, cells }) => ({
			type: "tableRow",
			position: positionOf(line),
			children: cells.map((cell) => ({
				type: "tableCell",
				children: inlineOf(text, cell),
				position: positionOf(cell),
			})),
		})),
		position: positionOf(span),
	};
}

function paragraph(children: PhrasingContent[], span: Span): Paragraph {
	return { type: "paragraph", children, position: positionOf(span) };
}
