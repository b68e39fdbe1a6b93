import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { lint } from "../../server/core/index.ts";

suite("brief", () => {
	test("prose has no markup, and knows where its words stand", () => {
		const text =
			'> quoted *and\n> wrapped* &amp; \\*kept\\*\n\n- An **item**  \n  with [a link](https://x.org "t") and `code`.\n';
		const { sentences } = lint(text).brief;
		assert.deepEqual(
			sentences.map(({ text: words }) => words),
			["quoted and wrapped & *kept*", "An item with a link and \uFFFC."],
		);
		const [quotation, item] = sentences;
		assert.equal(
			text.slice(quotation?.span.start, quotation?.span.end),
			"quoted *and\n> wrapped* &amp; \\*kept\\*",
		);
		assert.equal(text.slice(item?.span.start, item?.span.end).at(-1), ".");
	});

	test("sections nest, and know what they are for", () => {
		const text =
			"# T\n\n## 2. Risks and mitigations\n\na\n\n### Deep\n\nb\n\n## Sources consulted\n\n- c\n";
		const { sections } = lint(text).brief;
		assert.deepEqual(
			sections.map(({ title, depth, role, span }) => [
				title,
				depth,
				role,
				text.slice(span.end).slice(0, 5),
			]),
			[
				["T", 1, undefined, ""],
				["2. Risks and mitigations", 2, "risks", "## So"],
				["Deep", 3, undefined, "## So"],
				["Sources consulted", 2, "sources", ""],
			],
		);
	});

	test("headings, tables, code, quotations, captions and references make no claims", () => {
		const fact = "Arvenia recorded 412 overdose deaths in 2029.";
		for (const text of [
			`# ${fact}\n`,
			`| A |\n| - |\n| ${fact} |\n`,
			`\`\`\`\n${fact}\n\`\`\`\n`,
			`> ${fact}\n`,
			`Figure 3: ${fact}\n`,
			`## References\n\n- ${fact}\n`,
			`Tags\n\n${fact}\n`.replace("Tags", "## Tags"),
			`---\ntitle: ${fact}\n---\n`,
			`<!-- ${fact} -->\n`,
			`[^1]: ${fact}\n`,
			`Suppose a town. ${fact}\n`,
		])
			assert.ok(
				lint(text).brief.sentences.every(({ claim }) => claim === undefined),
				text,
			);
		assert.ok(lint(`${fact}\n`).brief.sentences[0]?.claim);
	});

	test("a source reaches as far as the conventions say", () => {
		const fact = "Arvenia recorded 412 overdose deaths in 2029.";
		const filler = "That is how it is.";
		const sourcing = (text: string, scope: "sentence" | "adjacent" | "paragraph" = "paragraph") =>
			lint(text, { citationScope: scope }).brief.sentences.find(
				(sentence) => sentence.text === fact,
			)?.sourcing;
		assert.equal(sourcing(`${fact}[^1]\n\n[^1]: Ministry.\n`), "own");
		assert.equal(sourcing(`${fact} ${filler} [@a]\n`), "near");
		assert.equal(sourcing(`${fact} ${filler} ${filler} [@a]\n`), "far");
		assert.equal(sourcing(`${fact} ${filler} [@a]\n`, "sentence"), "none");
		assert.equal(sourcing(`${fact} ${filler} ${filler} [@a]\n`, "adjacent"), "none");
		assert.equal(sourcing(`${fact}\n\n${filler} [@a]\n`), "none");
		assert.equal(sourcing(`The ministry says [@a]:\n\n- ${filler}\n- ${fact}\n`), "own");
		assert.equal(sourcing(`The ministry says [@a].\n\n- ${fact}\n`), "none");
		assert.equal(sourcing(`# T [@a]\n\n${fact}\n`), "none");
		assert.equal(sourcing(`${fact}\n\n## Problem\n\nIt counted 412 deaths [@a].\n`), "own");
	});

	test("other languages are left in peace", () => {
		const spanish =
			"El ministerio registró 412 muertes por sobredosis en 2029, un aumento del 40 %. ".repeat(8);
		assert.equal(lint(spanish).brief.english, false);
		assert.deepEqual(lint(spanish).findings, []);
	});

	test("hostile text is read as plain lines, and quickly enough to be read at all", () => {
		for (const text of [
			">".repeat(16_000),
			"**_".repeat(4000),
			"<!-- ".repeat(3000),
			"[](".repeat(5000),
			"` ".repeat(8000),
			`${"- ".repeat(200)}\n`.repeat(40),
			"[^".repeat(8000),
			"A. ".repeat(20_000),
			"x".repeat(300_000),
		])
			assert.ok(lint(text).brief.sentences.length >= 0);
		assert.equal(lint(`One.\n\n${">".repeat(16_000)}`).brief.bounded.length, 1);
	});

	test("broken front matter is said to be broken, and the rest is read", () => {
		const { frontMatter, sentences } = lint(
			"---\ntype: policy-brief\ntitle: [\n---\n\nWe met.\n",
		).brief;
		assert.equal(frontMatter.problems.length, 1);
		assert.equal(frontMatter.values.get("type")?.texts[0], "policy-brief");
		assert.equal(sentences.length, 1);
	});
});
