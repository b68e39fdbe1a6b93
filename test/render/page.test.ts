import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import fc from "fast-check";
import { parse } from "parse5";
import { Linter } from "../../server/core/index.ts";
import { Previewer, styleSheet } from "../../server/core/render/index.ts";
import { unmark } from "../support/marks.ts";
import { attributeOf, elementsIn } from "./support/dangers.ts";
import { pageOf, previewOf } from "./support/page.ts";
import { fragments } from "./support/vectors.ts";

const { RUNS = "60", SEED = "20301124" } = process.env;
const seed = Number(SEED);

const golden = globSync("../golden/*.md", { cwd: import.meta.dirname }).map((name) =>
	unmark(readFileSync(new URL(name, import.meta.url), "utf8")),
);

suite("the page", () => {
	test("allows its own style and pictures in itself, and nothing else", () => {
		const hash = createHash("sha256").update(styleSheet, "utf8").digest("base64");
		const metas = [...elementsIn(parse(pageOf("x")))].filter(({ tagName }) => tagName === "meta");
		const [policy] = metas.flatMap((meta) =>
			attributeOf(meta, "http-equiv") ? (attributeOf(meta, "content") ?? []) : [],
		);
		assert.equal(
			policy,
			`default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
		);
	});

	test("names its title and its language", () => {
		const page = pageOf("---\ntitle: The <river>\nlang: en-GB\n---\n\n# Other\n");
		assert.match(page, /^<!doctype html><html lang="en-GB"><head><meta charset="utf-8">/);
		assert.match(page, /<title>The &#x3C;river><\/title>/);
		assert.match(pageOf("Words.\n"), /<title>brief\.md<\/title>/);
	});

	test("has its heading in front of the overview", () => {
		assert.match(
			pageOf("# The river\n\nWords.\n"),
			/<main><h1[^>]*>The river<\/h1><section class="overview"/,
		);
	});

	test("keeps the words of a pasted article together, behind the overview", () => {
		const draft = new URL("../../examples/briefs/korin-network-draft.md", import.meta.url);
		const page = pageOf(readFileSync(draft, "utf8"));
		assert.match(page, /<main><section class="overview".*<article><h1/s);
		const quotation =
			/<blockquote[^>]*>\s*<p[^>]*>(?:(?!<blockquote).)*– Former intelligence analyst<\/p>/s;
		assert.match(page, quotation);
	});

	test("has switches that need no script", () => {
		assert.match(pageOf("x"), /<input type="checkbox" id="show-claims" checked>/);
		assert.match(pageOf("x"), /<input type="checkbox" id="show-lenses"> Arguments/);
	});
});

suite("the preview", () => {
	const briefs = fc.oneof(
		fc.constantFrom(...golden),
		fc
			.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 8 })), {
				maxLength: 10,
			})
			.map((parts) => parts.join("")),
	);

	test("has parts in order and within the text, with keys of their own", () => {
		const holds = (text: string) => {
			const { blocks } = previewOf(text);
			let end = 0;
			for (const { span } of blocks) {
				assert.ok(span.start >= end && span.end >= span.start && span.end <= text.length);
				end = span.end;
			}
			assert.equal(new Set(blocks.map(({ key }) => key)).size, blocks.length);
		};
		fc.assert(fc.property(briefs, holds), { seed, numRuns: Number(RUNS) * 3 });
	});

	test("of an edit is the preview of the text as it then stands", () => {
		const edits = fc.tuple(briefs, fc.nat(), fc.nat(60), fc.constantFrom(...fragments));
		const holds = ([text, at, length, put]: readonly [string, number, number, string]) => {
			const linter = new Linter();
			const previewer = new Previewer();
			previewer.preview(linter.lint(text).brief);
			const start = at % (text.length + 1);
			const edited = text.slice(0, start) + put + text.slice(start + length);
			assert.deepEqual(previewer.preview(linter.lint(edited).brief), previewOf(edited));
		};
		fc.assert(fc.property(edits, holds), { seed, numRuns: Number(RUNS) * 3 });
	});
});
