import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { coverageOf, isTypedAsBrief, lint } from "../server/core/index.ts";

const folder = new URL("../templates/", import.meta.url);
const files = readdirSync(folder);
const comparesNothing = new Set(["intelligence-assessment.md", "rapid-response.md"]);

suite("templates", () => {
	test("each is offered and described", () => {
		const offered = readFileSync(new URL("../client/templates.ts", import.meta.url), "utf8");
		const ids = Array.from(offered.matchAll(/^\t+id: "(.*)",$/gm), ([, id]) => `${id}.md`);
		assert.deepEqual(ids.sort(), files.sort());
	});

	for (const file of files) {
		const text = readFileSync(new URL(file, folder), "utf8");

		test(`${file} has no finding but what is still to be written`, () => {
			const { brief, findings } = lint(text, { level: "strict" });
			assert.equal(coverageOf(brief).claims, 0);
			const rules = new Set(findings.map(({ rule }) => rule));
			assert.deepEqual([...rules], ["sourcing/placeholder"]);
			assert.equal(findings.length, text.split(/\bTODO\b/).length - 1);
		});

		test(`${file} is a brief that says for whom it is and how it is to be read`, () => {
			assert.ok(isTypedAsBrief(text));
			const [, matter = ""] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
			const keys = matter.split("\n").map((line) => line.replace(/:.*/, ""));
			for (const key of ["title", "author", "date", "audience", "tlp", "stance", "axes"])
				assert.ok(keys.includes(key), key);
			assert.match(matter, new RegExp(`^type: ${file.replace(".md", "")}$`, "m"));
			assert.match(matter, /^date: TODO$/m);
		});

		test(`${file}, filled in, compares options from both sides and has a risk for each`, () => {
			const { brief, findings } = lint(filled(text));
			const rules = new Set(findings.map(({ rule }) => rule));
			assert.deepEqual([...rules], []);
			assert.equal(brief.registers.length, 1);
			assert.ok(brief.sections.some(({ role }) => role === "sources"));
			if (comparesNothing.has(file)) return;
			assert.equal(brief.options[0]?.baseline, true);
			assert.ok(brief.options.length > 1);
			for (const { lenses } of brief.options)
				assert.deepEqual([...lenses].sort(), ["security", "sovereignty"]);
		});
	}
});

/** Each place another word, so that no two rows are alike. */
function filled(text: string): string {
	let count = 0;
	return text.replace(
		/TODO(?: \([^)]*\))?/g,
		() => `Harbor${"abcdefghij".charAt(count % 10)}${count++}`,
	);
}
