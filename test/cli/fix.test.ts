import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { suite, test } from "node:test";
import { fixSafely, lint } from "../../server/core/index.ts";
import { workspace } from "./workspace.ts";

const table = "Risk | Likelihood | Impact | Response\r\nDrought | High | High | Wells\r\n";
const fixedTable =
	"| Risk | Likelihood | Impact | Response |\r\n| --- | --- | --- | --- |\r\n| Drought | High | High | Wells |\r\n";
const claim = "Arvenia recorded 412 overdose deaths in 2029.\r\n";

suite("policy-brief check --fix", () => {
	const { folder, read, run, runWith, write } = workspace();

	test("prints what it would do as a unified diff, and then does it", () => {
		write("a.md", `\uFEFF${claim}\r\n${table}`);
		write("b.md", "We met.\n");
		const before = read("a.md");

		const dry = run("check", "a.md", "b.md", "--fix-dry-run");
		assert.equal(dry.status, 1);
		assert.ok(dry.stdout.startsWith("--- a/a.md\n+++ b/a.md\n@@ -1,4 +1,5 @@\n"), dry.stdout);
		assert.match(dry.stdout, /^-Drought \| High \| High \| Wells\r\n/m);
		assert.match(dry.stdout, /^\+\| Drought \| High \| High \| Wells \|\r\n/m);
		assert.equal(read("a.md"), before);

		const { status, stdout } = run("check", "a.md", "b.md", "--fix");
		assert.equal(read("a.md"), `\uFEFF${claim}\r\n${fixedTable}`);
		assert.equal(read("b.md"), "We met.\n");
		assert.match(stdout, /^a\.md:1:\d+ .*\n1 finding in 2 files\n1 file fixed\n$/);
		assert.equal(status, 1);
		assert.deepEqual(readdirSync(folder).sort(), ["a.md", "b.md"]);
	});

	test("reads standard input under the name it is given, and never fixes it", () => {
		write("quiet/.policybrief.json", '{ "rules": { "sourcing/unsourced-statistic": "error" } }');
		const { status, stdout } = runWith(
			claim,
			"check",
			"--stdin",
			"--stdin-filename",
			"quiet/new.md",
		);
		assert.match(stdout, /^quiet\/new\.md:1:18 {2}error /);
		assert.equal(status, 1);
		const refused = runWith(claim, "check", "--stdin", "--fix");
		assert.equal(refused.status, 2);
		assert.match(refused.stderr, /'--stdin' cannot be used with option '--fix'/);
	});
});

suite("the safe fixes of a text", () => {
	test("are made until none is left, and leave the rest alone", () => {
		const fixed = fixSafely(`${claim}\r\n${table}\r\n${claim}`, lint);
		assert.equal(fixed, `${claim}\r\n${fixedTable}\r\n${claim}`);
		assert.equal(fixSafely(fixed, lint), fixed);
	});

	test("never change one place twice in a round, and end where fixes undo each other", () => {
		let rounds = 0;
		const insert = (words: string) => ({
			rule: "structure/broken-table" as const,
			severity: "hint" as const,
			message: "",
			span: { start: 0, end: 1 },
			safe: true,
			fixes: () => [
				{
					title: "Insert",
					kind: "safe" as const,
					edits: [{ span: { start: 1, end: 1 }, newText: words }],
				},
			],
		});
		const fixed = fixSafely("ab", () => {
			rounds++;
			return { findings: [insert("x"), insert("y")] };
		});
		assert.equal(fixed, `a${"x".repeat(rounds)}b`);
		assert.ok(rounds < 10);
	});
});
