import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import unit from "vscode-tmgrammar-test/dist/unit/index.js";
import { loadRegistry } from "./registry.ts";

const registry = await loadRegistry();

suite("the colors of a brief", () => {
	for (const file of globSync("*.md", { cwd: import.meta.dirname }).sort()) {
		const marked = readFileSync(`${import.meta.dirname}/${file}`, "utf8");
		const cases = unit.parseGrammarTestCase(marked);
		test(cases.metadata.description, async () => {
			assert.ok(cases.assertions.length > 0);
			const failures = await unit.runGrammarTestCase(registry, cases);
			assert.deepEqual(
				failures.map(({ line, srcLine, start, end, ...scopes }) => ({
					line: line + 1,
					words: cases.source[srcLine]?.slice(start, end),
					...scopes,
				})),
				[],
			);
		});
	}
});
