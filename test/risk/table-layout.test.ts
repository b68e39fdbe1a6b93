import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { lint, tableActions } from "../../server/core/index.ts";
import { applyFix } from "../support/check.ts";

function done(text: string, title: string): string | undefined {
	const { brief } = lint(text);
	const at = brief.tables[0]?.span ?? { start: 0, end: 0 };
	const fix = tableActions(brief, at).find((action) => action.title === title);
	return fix && applyFix(text, fix);
}

suite("the layout of a table", () => {
	test("puts pipes below each other, and keeps every word and the sides of the columns", () => {
		for (const lineBreak of ["\n", "\r\n"]) {
			const before = `> | Risk | Impact|L |
> |:--|:-:|--:|
> | Flood \\| *storm* | 🔴 High |4|
> |火灾 | Low
`;
			const after = `> | Risk             | Impact  | L   |
> | :--------------- | :-----: | --: |
> | Flood \\| *storm* | 🔴 High | 4   |
> | 火灾             | Low     |
`;
			const written = (text: string) => text.replaceAll("\n", lineBreak);
			assert.equal(done(written(before), "Align the table"), written(after));
			assert.equal(done(written(after), "Align the table"), undefined);
		}
	});

	test("sorts by score, or by what the ratings make, and leaves the rest at the end", () => {
		const rows = (...order: readonly string[]) =>
			`| Risk | L | I | Score |\n|---|---|---|---|\n${order.join("\n")}`;
		const [a, b, c, d] = ["| A | 1 | 1 | 1 |", "| B | x |", "|C|High|2|", "| D | 3 | 3 | **9** |"];
		assert.equal(done(rows(a, b, c, d), "Sort the risks by score"), rows(d, a, b, c));
		assert.equal(done(rows(d, a, b, c), "Sort the risks by score"), undefined);
		const unscored = (...order: readonly string[]) =>
			`| Risk | L | I |\n|---|---|---|\n${order.join("\n")}\n`;
		assert.equal(
			done(unscored("| A | Low | Low |", "| B | High | Low |"), "Sort the risks by score"),
			unscored("| B | High | Low |", "| A | Low | Low |"),
		);
	});

	test("offers nothing for what is no table, or a broken one", () => {
		for (const text of ["We met.", "Risk | Impact\nFlood | High", "| a |\n| --- |\n| b | c |"])
			assert.equal(done(text, "Align the table"), undefined);
	});

	test("sorts nothing across headings among the rows", () => {
		const text =
			"| Risk | Score |\n|---|---|\n| **Legal** | |\n| A | 1 |\n| **Other** | |\n| B | 2 |";
		assert.equal(done(text, "Sort the risks by score"), undefined);
	});

	test("sorts nothing but risks", () => {
		assert.equal(
			done("| A | Score |\n|---|---|\n| b | 1 |\n| c | 2 |", "Sort the risks by score"),
			undefined,
		);
	});
});
