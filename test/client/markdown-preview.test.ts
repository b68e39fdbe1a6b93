import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { findSentences } from "../../client/markdown-preview/find-sentences.ts";
import { markTokens, type Token } from "../../client/markdown-preview/mark-tokens.ts";
import type { MarkedSentence } from "../../server/lsp/protocol.ts";

suite("sentences in VS Code’s Markdown preview", () => {
	const found = (pieces: readonly string[], ...texts: readonly string[]) =>
		findSentences(
			pieces,
			texts.map((text) => ({ text })),
		).map(({ piece, start, end }) => pieces[piece]?.slice(start, end));

	test("are found with the mark that ends them", () => {
		assert.deepEqual(found(["It fell. It rose by 4%."], "It rose by 4%."), ["It rose by 4%."]);
	});

	test("are found although a footnote’s mark stands there as text", () => {
		assert.deepEqual(found(["It fell.[^1] It rose [see @olsen]."], "It fell.", "It rose."), [
			"It fell.",
			"It rose",
		]);
	});

	test("are found over emphasis, code and the ends of lines", () => {
		assert.deepEqual(found(["It ", "fell", " by", " ", "4%."], "It fell by \uFFFC 4%."), [
			"It ",
			"fell",
			" by",
			" ",
			"4%.",
		]);
	});

	test("are found where quotation marks were changed, and letters are of two units", () => {
		assert.deepEqual(found(["“𝒜 boat” sank."], '"𝒜 boat" sank.'), ["“𝒜 boat” sank."]);
	});

	test("are passed over where they read otherwise", () => {
		assert.deepEqual(found(["It fell."], "It rose.", "It fell."), ["It fell."]);
	});

	test("become spans with a badge behind the last words", () => {
		const [token] = markTokens([paragraph(["Aid ", "fell", " by 4%."])], [sentence(2)]);
		assert.equal(
			written(token),
			"<policy-brief unsourced>Aid </><policy-brief unsourced>fell</><policy-brief unsourced> by 4%.</><policy-brief-badge claim>no source</>",
		);
	});

	test("are looked for in their own lines only, and tokens stay as they are", () => {
		const before = paragraph(["Aid fell by 4%."]);
		const [after] = markTokens([before], [sentence(7)]);
		assert.equal(after, before);
		markTokens([before], [sentence(2)]);
		assert.equal(written(before), "Aid fell by 4%.");
	});
});

function sentence(line: number): MarkedSentence {
	const badges = [{ of: "claim", text: "no source" } as const];
	return { line, text: "Aid fell by 4%.", classes: ["unsourced"], title: "Why", badges };
}

function paragraph(pieces: readonly string[]): Token {
	const children = pieces.map((content) => token({ type: "text", content }));
	return token({ type: "inline", map: [2, 3], children });
}

function token(more: Partial<Token>): Token {
	const empty = { tag: "", attrs: null, map: null, nesting: 0, content: "", markup: "" };
	return { type: "", children: null, ...empty, ...more };
}

function written(of: Token | undefined): string {
	return (of?.children ?? [])
		.map(({ nesting, attrs, content }) => {
			if (nesting === 0) return content;
			return nesting === 1 ? `<${attrs?.find(([name]) => name === "class")?.[1]}>` : "</>";
		})
		.join("");
}
