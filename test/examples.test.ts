import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { LineIndex, lint } from "../server/core/index.ts";

// What `npm start` shows, and what examples/README.md says of it.
suite("examples", () => {
	test("the draft has every flaw that the first rules look for", () => {
		const found = new Set(rulesIn("korin-network-draft.md"));
		const expected = [
			"attribution/anonymous-source",
			"attribution/hearsay",
			"attribution/rhetorical-question",
			"balance/low-share",
			"risk/missing-table",
			"sourcing/no-sources",
			"sourcing/unsourced-attribution",
			"sourcing/unsourced-event",
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

	test("the README quotes what is said of the draft", () => {
		const text = read("examples/briefs/korin-network-draft.md");
		const lines = new LineIndex(text);
		const said = lint(text).findings.map(
			({ span, message }) => `${lines.placeAt(span.start).line + 1} ${message}`,
		);
		const quoted = [...read("README.md").matchAll(/^line (\d+) +(.+)$/gm)];
		assert.ok(quoted.length > 0);
		for (const [, line, message] of quoted) assert.ok(said.includes(`${line} ${message}`), message);
	});
});

function rulesIn(name: string): string[] {
	return lint(read(`examples/briefs/${name}`)).findings.map(({ rule }) => rule);
}

function read(path: string): string {
	return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}
