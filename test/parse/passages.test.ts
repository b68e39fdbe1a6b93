import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import { parseMarkdown } from "../../server/core/parse/markdown.ts";
import { passagesOf } from "../../server/core/parse/passages.ts";

suite("passages", () => {
	test("cut at an unindented line behind a blank one", () => {
		assert.deepEqual(texts("# Title\n\nOne\nline.\n\n- item\n\n  more\n\nEnd."), [
			"# Title",
			"One\nline.",
			"- item\n\n  more",
			"End.",
		]);
	});

	test("keep fenced code, comments and raw HTML whole", () => {
		for (const block of [
			"```\na\n\nb\n```",
			"~~~ x\n\n```\n\n~~~",
			"<!-- a\n\nb -->",
			"<script>\n\nx\n\n</script>",
		])
			assert.deepEqual(texts(`One.\n\n${block}\n\nTwo.`), ["One.", block, "Two."]);
	});

	test("keep an indented fence with what stands before it", () => {
		assert.deepEqual(texts("One.\n\n  ```\n  a\n\nb\n  ```\n\nTwo."), [
			"One.\n\n  ```\n  a\n\nb\n  ```",
			"Two.",
		]);
	});

	test("end a fence inside a list item where the item ends", () => {
		assert.deepEqual(texts("- a\n\n  ```\n  code\n\nOut.\n\nEnd."), [
			"- a\n\n  ```\n  code",
			"Out.",
			"End.",
		]);
	});

	test("set front matter apart, behind a byte order mark too", () => {
		const [matter, prose] = passagesOf("\uFEFF---\ntitle: A\n---\nText.");
		assert.deepEqual(matter, { kind: "frontMatter", start: 1, end: 18 });
		assert.deepEqual(prose, { kind: "markdown", start: 18, end: 23 });
	});

	test("front matter that never ends is none", () => {
		assert.deepEqual(
			passagesOf("---\ntitle: A\n").map(({ kind }) => kind),
			["markdown"],
		);
	});

	test("read piece by piece as the whole reads, where a line may continue another", () => {
		for (const text of [
			"x\n\n    code\n<b>\n~~~\n\n~~~\n\n<div>",
			"> - ```\n- item\n| - | - |\n  ```\nmore text\n# Head\n```\n\nText one.",
			"[^1]: note\n\n    code\n<b>\n~~~\n> - ```\n\n# Head",
			"> - ```\n> > deep\n<b>\n  ```\n<div>\n\n| a | b |",
			"# Head\n<b>\n```\n\n```\n\nText.",
			"> quote\n===\n<b>\n```\n\n```\n\nText.",
		])
			sameTree(text);
	});

	test("read piece by piece as the whole reads, on made-up Markdown", () => {
		const line = fc.constantFrom(
			...[
				"",
				"",
				"",
				"Text one.",
				"more text",
				"# Head",
				"- item",
				"  - inner",
				"  more",
				"1. one",
			],
			...[
				"> quote",
				"> > deep",
				"```",
				"~~~",
				"    code",
				"<!-- x",
				"-->",
				"<div>",
				"</div>",
				"***",
			],
			...[
				"| a | b |",
				"| - | - |",
				"[^1]: note",
				"    inside",
				"[^1]",
				"[a]: http://x.org",
				"- ```",
				"  ```",
			],
			...["===", "---", "\ttab", "* * *", "<script>", "a</script>", "<b>", "   three", "> - ```"],
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 24 }), (lines) =>
				sameTree(`x\n\n${lines.join("\n")}`),
			),
			{ numRuns: 2000 },
		);
	});

	const folder = new URL("../../../shared/data/markdown/", import.meta.url);
	const skip = existsSync(folder) ? false : "../shared/data is not here";
	test("read piece by piece as the whole reads, on real documents", { skip }, () => {
		const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
		assert.ok(files.length > 20);
		for (const name of files) {
			const text = readFileSync(new URL(name, folder), "utf8");
			if (text.length < 150_000) sameTree(text);
		}
	});
});

function texts(text: string): string[] {
	return passagesOf(text).map(({ start, end }) => text.slice(start, end).trimEnd());
}

/** Blocks with their places. Labels resolve over the whole document, so what they name is left out. */
function sameTree(text: string): void {
	const [first] = passagesOf(text);
	const matter = first?.kind === "frontMatter" ? first.end : text.startsWith("\uFEFF") ? 1 : 0;
	const whole = outline(parseMarkdown(text.slice(matter)), 0);
	const pieces = passagesOf(text)
		.filter(({ kind }) => kind === "markdown")
		.flatMap(({ start, end }) => outline(parseMarkdown(text.slice(start, end)), start - matter));
	assert.deepEqual(merged(pieces), merged(whole), JSON.stringify(text.slice(0, 400)));
}

/**
 * `type start end` of each leaf block. A loose list is one list whole and several in pieces; code
 * and HTML that never end may take in the blank lines behind them.
 */
function outline(tree: Root, offset: number): string[] {
	const found: string[] = [];
	const visit = (node: Nodes, inside: string) => {
		const container = ["root", "list", "listItem", "blockquote", "footnoteDefinition"].includes(
			node.type,
		);
		const at = (end: "start" | "end") => (node.position?.[end].offset ?? 0) + offset;
		const open = node.type === "code" || node.type === "html";
		if (!container) found.push(`${inside}${node.type} ${at("start")} ${open ? "" : at("end")}`);
		else if ("children" in node)
			for (const child of node.children)
				visit(child, node.type === "root" ? inside : `${inside}${node.type}>`);
	};
	visit(tree, "");
	return found;
}

function merged(outlines: readonly string[]): string[] {
	return outlines.map((line) => line.replace(/(?:list>listItem>)+/g, "item>"));
}
