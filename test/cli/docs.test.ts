import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { configurationSchema, readSettings } from "../../server/core/index.ts";

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
const main = readFileSync(new URL("../../server/cli/main.ts", import.meta.url), "utf8");

suite("the pages about the command line", () => {
	test("name every option of check, and no other", () => {
		const [, , options = ""] = page("command-line.md").split(/^## /m);
		const named = Array.from(options.matchAll(/--[a-z][a-z-]+/g), ([flag]) => flag);
		const [, source = ""] = main.split("function addCheck(");
		const offered = Array.from(source.matchAll(/"(--[a-z-]+)/g), ([, flag]) => flag);
		assert.deepEqual([...new Set(named)].sort(), offered.sort());
	});

	test("show a configuration that holds, and every setting", () => {
		const text = page("configuration.md");
		const [, example = "{}"] = /^```json\n(.*?)^```$/ms.exec(text) ?? [];
		assert.deepEqual(readSettings(JSON.parse(example)).problems, []);
		for (const name of Object.keys(configurationSchema().properties ?? {}))
			if (name !== "$schema") assert.ok(text.includes(`| \`${name}\` |`), name);
	});
});
