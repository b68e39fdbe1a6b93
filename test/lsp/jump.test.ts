import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { type Command, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { lint, withEdits } from "../../server/core/index.ts";
import { jumpToStub } from "../../server/lsp/jump.ts";

const draft = new URL("../../examples/briefs/korin-network-draft.md", import.meta.url);
const uri = "file:///briefs/korin.md";

suite("after a fix", () => {
	for (const [name, lineBreak] of [
		["with line feeds", "\n"],
		["with carriage returns", "\r\n"],
	] as const)
		test(`the author is led to what is to be written, ${name}`, () => {
			const text = readFileSync(draft, "utf8").replaceAll("\n", lineBreak);
			const before = TextDocument.create(uri, "markdown", 1, text);
			let jumps = 0;
			for (const finding of lint(text).findings)
				for (const { edits, title } of [
					...(finding.fixes?.() ?? []),
					...(finding.setAside ? [finding.setAside()] : []),
				]) {
					const command = jumpToStub(before, edits);
					const stub = edits.some(({ newText }) => newText.includes("TODO"));
					assert.equal(command !== undefined, stub, title);
					if (!command) continue;
					const [of, range] = argumentsOf(command);
					const after = TextDocument.create(uri, "markdown", 2, withEdits(text, edits));
					assert.equal(of, uri);
					assert.equal(after.getText(range), "TODO", title);
					const first = edits.find(({ newText }) => newText.includes("TODO"));
					assert.ok(first && after.offsetAt(range.start) >= first.span.start);
					jumps++;
				}
			assert.ok(jumps > 20, String(jumps));
		});

	test("counts what earlier edits of the same line have moved", () => {
		const text = "One two three.\n";
		const document = TextDocument.create(uri, "markdown", 1, text);
		const edits = [
			{ span: { start: 0, end: 3 }, newText: "A\nB" },
			{ span: { start: 4, end: 4 }, newText: "(much) " },
			{ span: { start: 8, end: 8 }, newText: "TODO " },
		];
		const [, range] = argumentsOf(jumpToStub(document, edits));
		const after = TextDocument.create(uri, "markdown", 2, withEdits(text, edits));
		assert.equal(after.getText(range), "TODO");
	});
});

function argumentsOf(command: Command | undefined): readonly [string, Range] {
	const [uri, range]: readonly unknown[] = command?.arguments ?? [];
	assert.ok(typeof uri === "string" && Range.is(range));
	return [uri, range];
}
