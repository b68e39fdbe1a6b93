import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { lint } from "../server/core/index.ts";

// What `npm start` shows, and what examples/README.md says of it.
suite("examples", () => {
	test("the draft has every flaw that the first rules look for", () => {
		const found = new Set(rulesIn("korin-network-draft.md"));
		const expected = [
			"attribution/anonymous-source",
			"balance/low-share",
			"risk/missing-table",
			"sourcing/no-sources",
			"sourcing/unsourced-attribution",
			"sourcing/unsourced-quotation",
			"sourcing/unsourced-statistic",
			"structure/broken-table",
			"structure/plain-text-paste",
		];
		assert.deepEqual(
			expected.filter((rule) => !found.has(rule)),
			[],
		);
	});

	test("the finished brief passes", () => {
		assert.deepEqual(rulesIn("korin-network.md"), []);
	});
});

function rulesIn(name: string): string[] {
	const text = readFileSync(new URL(`../examples/briefs/${name}`, import.meta.url), "utf8");
	return lint(text).findings.map(({ rule }) => rule);
}
