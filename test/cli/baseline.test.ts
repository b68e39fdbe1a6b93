import assert from "node:assert/strict";
import { suite, test } from "node:test";
import {
	hideRecorded,
	lint,
	pruneEntries,
	readBaseline,
	recordFindings,
} from "../../server/core/index.ts";
import { workspace } from "./workspace.ts";

const deaths = "Arvenia recorded 412 overdose deaths in 2029.";
const ships = "Velmark seized 17 ships in May.";

suite("policy-brief check --baseline", () => {
	const { read, run, write } = workspace();

	test("records today's findings, shows only new ones, and forgets the old on request", () => {
		write("in/a.md", `${deaths}\n\n${ships}\n`);
		write("in/gone.md", `${ships}\n`);
		const recorded = run("check", "in/a.md", "in/gone.md", "--write-baseline");
		assert.equal(recorded.status, 0);
		assert.match(recorded.stdout, /3 findings recorded in \.policybrief-baseline\.json\n$/);
		const files = () => Object.keys(JSON.parse(read(".policybrief-baseline.json")).files);
		assert.deepEqual(files(), ["in/a.md", "in/gone.md"]);

		write("in/a.md", `# Title\n\n${deaths}\n\nTharn recorded 9 cholera deaths in 2028.\n`);
		write("in/gone.md", "We met.\n");
		const options = ["--baseline", ".policybrief-baseline.json"];
		const second = run("check", "in/a.md", ...options);
		assert.equal(second.status, 1);
		assert.match(second.stdout, /^in\/a\.md:5:\d+ .*\n1 finding in 1 file\n$/);

		const pruned = run("check", "in/a.md", "in/gone.md", ...options, "--prune-baseline");
		assert.match(pruned.stdout, /1 finding recorded in/);
		assert.deepEqual(files(), ["in/a.md"]);
	});

	test("says when there is no baseline to use, and never writes over another file", () => {
		write("b.md", `${deaths}\n`);
		write("notes.json", "{}");
		write("broken.json", "{");
		const problems = ["notes.json", "broken.json", "gone.json"].map((file) => {
			const { status, stderr } = run("check", "b.md", "--baseline", file);
			assert.equal(status, 2);
			return stderr;
		});
		assert.deepEqual(problems, [
			"notes.json: not a baseline; write one with --write-baseline\n",
			"broken.json: not JSON; write a baseline with --write-baseline\n",
			"gone.json: no such file\n",
		]);
		assert.equal(run("check", "b.md", "--baseline", "notes.json", "--write-baseline").status, 2);
		assert.equal(read("notes.json"), "{}");
	});
});

suite("a baseline", () => {
	test("hides as many equal findings as it recorded", () => {
		const entries = recordFindings(lint(`${deaths}\n\nWe met.\n\n${deaths}\n`));
		assert.deepEqual(
			entries.map(({ rule, words, count }) => ({ rule, words, count })),
			[{ rule: "sourcing/unsourced-statistic", words: deaths, count: 2 }],
		);
		const more = lint(`${deaths}\n\n${deaths}\n\n${ships}\n\n${deaths}\n`);
		const shown = hideRecorded(more, entries).map(({ span }) => span.start);
		assert.deepEqual(shown, [
			more.brief.text.indexOf("17 ships"),
			more.brief.text.lastIndexOf("412"),
		]);
	});

	test("drops what is no longer found", () => {
		const entries = recordFindings(lint(`${deaths}\n\n${deaths}\n\n${ships}\n`));
		const kept = pruneEntries(lint(`${deaths}\n`), entries);
		assert.deepEqual(
			kept.map(({ words, count }) => ({ words, count })),
			[{ words: deaths, count: 1 }],
		);
	});

	test("knows a finding about the whole brief wherever it is shown", () => {
		const years = [2021, 2022, 2023, 2024, 2025, 2026];
		const claims = years.map((year) => `Arvenia recorded 4${year} deaths in ${year}.`);
		const entries = recordFindings(lint(`# Deaths\n\n${claims.join("\n\n")}\n`));
		assert.deepEqual(
			entries.filter(({ words }) => words === "").map(({ rule }) => rule),
			["sourcing/no-sources"],
		);
		const moved = lint(`# Another title\n\nWe met.\n\n${claims.toReversed().join("\n\n")}\n`);
		assert.deepEqual(hideRecorded(moved, entries), []);
	});

	test("is read back as it was written, or not at all", () => {
		const files = { "a.md": recordFindings(lint(`${deaths}\n`)) };
		const baseline = { version: 1, files };
		assert.deepEqual(readBaseline(JSON.parse(JSON.stringify(baseline))), baseline);
		for (const wrong of [
			undefined,
			[],
			{ version: 2, files: {} },
			{ version: 1 },
			{ version: 1, files: { "a.md": {} } },
			{ version: 1, files: { "a.md": [{ rule: "x", words: "", fingerprint: "y", count: 0 }] } },
		])
			assert.equal(readBaseline(wrong), undefined);
	});
});
