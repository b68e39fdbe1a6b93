import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { htmlOf, previewOf } from "./support/page.ts";

suite("footnotes", () => {
	const numbers = (text: string) =>
		[...htmlOf(text).matchAll(/href="#note-(\d+)"/g)].map(([, number]) => number);

	test("are numbered as the text comes to speak of them", () => {
		const text = "A.[^b] B.[^a] C.[^b]\n\n[^a]: First.\n[^b]: Second.\n";
		assert.deepEqual(numbers(text), ["1", "2", "1"]);
		assert.match(htmlOf(text), /<li id="note-1"><p>Second\. .*<li id="note-2"><p>First\. /s);
	});

	test("lead back to each of their marks", () => {
		const html = htmlOf("A.[^b] B.[^b]\n\n[^b]: Second.\n");
		assert.match(html, /id="note-mark-1-1".*id="note-mark-1-2"/s);
		assert.match(html, /href="#note-mark-1-1"[^>]*>↩1<\/a> <a href="#note-mark-1-2"/);
	});

	test("of which only notes speak come behind the others", () => {
		const text = "A.[^a] B.[^b]\n\n[^a]: See [^c].\n[^b]: Two.\n[^c]: Three.\n";
		assert.deepEqual(numbers(text), ["1", "2", "3"]);
		assert.match(htmlOf(text), /<li id="note-3"><p>Three\./);
	});

	test("may stand in the text itself", () => {
		const html = htmlOf("A^[See *the river*.] and B.\n");
		assert.match(html, /A<span[^>]*><sup class="note-mark"><a id="note-mark-1-1" href="#note-1"/);
		assert.match(html, /<li id="note-1"><p>See <em>the river<\/em>\. /);
	});

	test("are found in lists of sources, headings and tables", () => {
		const text =
			"# T[^a]\n\n| A[^b] |\n| --- |\n| x[^c] |\n\n## References\n\n- Olsen[^d]\n\n[^a]: 1\n[^b]: 2\n[^c]: 3\n[^d]: 4\n";
		assert.deepEqual(numbers(text), ["1", "2", "3", "4"]);
	});

	test("keep their paragraphs, lists and links", () => {
		const html = htmlOf(
			"A.[^a]\n\n[^a]: One, see [b].\n\n    Two.\n\n    - x\n\n[b]: https://example.org/b\n",
		);
		assert.match(
			html,
			/<p>One, see <a href="https:\/\/example\.org\/b">b<\/a>\.<\/p>\n<p>Two\.<\/p>/,
		);
		assert.match(html, /<li>x<\/li>/);
	});

	test("that nothing leads to, and marks that lead nowhere, are told in words", () => {
		const html = htmlOf("A.[^x]\n\n[^a]: Alone.\n");
		assert.match(html, /\[\^x\]<span class="badge claim"> no such note<\/span>/);
		assert.match(html, /This mark leads to no note: <code>\[\^x\]<\/code>\./);
		assert.match(
			html,
			/No mark in the text leads here:<\/p><ul><li><code>\[\^a\]<\/code> <p>Alone\./,
		);
	});

	test("that are empty are told in words", () => {
		assert.match(htmlOf("A.[^a]\n\n[^a]:\n\nB.\n"), /Nothing is written here yet\./);
	});

	test("stand under the heading with which a brief ends", () => {
		const html = htmlOf("A.[^a]\n\n## References\n\n[^a]: One.\n");
		assert.doesNotMatch(html, /<h2[^>]*>Notes/);
		assert.match(html, /<section class="notes" role="doc-endnotes" aria-label="Notes"><ol>/);
	});

	test("have no place in the text", () => {
		const { blocks } = previewOf("A.[^a]\n\n[^a]: Deaths rose by 40%.\n");
		const last = blocks.at(-1);
		assert.deepEqual(last && [last.span.start, last.span.end], [34, 34]);
		assert.doesNotMatch(last?.html ?? "", /data-from/);
	});
});

suite("links within the brief", () => {
	test("lead to headings by their names", () => {
		const html = htmlOf("# The river: a plan\n\n## Risks\n\n## Risks\n\n[a](#risks-1)\n");
		assert.match(html, /<h1 data-from="0" id="user-content-the-river-a-plan">/);
		assert.match(html, /id="user-content-risks-1">Risks<\/h2>.*href="#user-content-risks-1"/s);
	});

	test("find their addresses anywhere, also behind what was left open", () => {
		const html = htmlOf(
			"[a] and [b][c].\n\n[a]: https://example.org/a\n[C]: https://example.org/c\n",
		);
		assert.match(
			html,
			/<a href="https:\/\/example\.org\/a">a<\/a>.*<a href="https:\/\/example\.org\/c">b</,
		);
		const open = htmlOf("[a]: https://example.org/a\n\n```\nx [a]\n");
		assert.match(open, /<pre[^>]*><code>x \[a\]\n?<\/code><\/pre>/);
	});

	test("are made of bare addresses", () => {
		const html = htmlOf(
			"See https://example.org/a. And `https://example.org/b`, www.example.org.\n",
		);
		assert.match(html, /<a href="https:\/\/example\.org\/a">https:\/\/example\.org\/a<\/a>\. And/);
		assert.match(html, /<code>https:\/\/example\.org\/b<\/code>/);
		assert.match(html, /<a href="https:\/\/www\.example\.org">www\.example\.org<\/a>\./);
	});
});

suite("elements that stay open over blank lines", () => {
	test("hold what stands between", () => {
		const text =
			"<details>\n<summary>More</summary>\n\nInside **bold**.\n\n- a\n\n</details>\n\nAfter.\n";
		const { blocks } = previewOf(text);
		assert.equal(blocks.length, 2);
		assert.match(
			blocks[0]?.html ?? "",
			/<details>.*<strong>bold<\/strong>.*<li[^>]*>a<\/li>.*<\/details>$/s,
		);
		assert.equal(text.slice(blocks[1]?.span.start).trim(), "After.");
	});

	test("and never end keep nothing together", () => {
		assert.equal(previewOf("<details>\n\nA.\n\nB.\n\nC.\n").blocks.length, 4);
	});

	test("may lie in each other", () => {
		const text =
			"<div>\n\n<div>\n\nA.\n\n</div>\n\nB.\n\n</div>\n\nC.\n\n<section>\n\nD.\n\n</section>\n";
		assert.deepEqual(
			previewOf(text).blocks.map(({ span }) => text.slice(span.start, span.end).length),
			[37, 3, 26],
		);
	});

	test("in code open nothing", () => {
		assert.equal(previewOf("`<div>`\n\nA.\n\n```html\n<div>\n```\n\nB </div>\n").blocks.length, 4);
	});
});
