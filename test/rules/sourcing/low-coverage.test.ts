import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { inspectBrief, lint } from "../../../server/core/index.ts";
import { check, lintOnly } from "../../support/check.ts";

const id = "sourcing/low-coverage";
const text = `# The river

## Deaths

Arvenia recorded 412 overdose deaths in 2029.[^1]

Belmora recorded 380 overdose deaths in 2029.

## Boats

Patrols stopped 70% of the boats in 2029.

[^1]: Ministry of Health (2030). https://example.org/deaths
`;

suite(id, () => {
	test("asks for nothing unless a share is set", () => {
		check(id, text);
		check(id, text, { minimumCoverage: 1 / 3 });
		check(id, "We met.\n", { minimumCoverage: 1 });
	});

	test("says how far the brief falls short, and lists the claims", () => {
		const [finding, ...others] = lintOnly(id, text, { minimumCoverage: 0.8 });
		assert.equal(finding?.message, "1 of 3 claims has a source (33 %); 80 % are asked for.");
		assert.equal(finding.severity, "warning");
		assert.deepEqual(
			finding.related?.map(({ message }) => message),
			[
				"“Belmora recorded 380 overdose deaths in 2029.”",
				"“Patrols stopped 70% of the boats in 2029.”",
			],
		);
		assert.deepEqual(others, []);
	});

	test("is counted for each section, with the sections in it", () => {
		const { sections, coverage } = inspectBrief(lint(text).brief);
		assert.deepEqual(coverage, { claims: 3, sourced: 1 });
		assert.deepEqual(
			sections.map((section) => section.coverage),
			[
				{ claims: 3, sourced: 1 },
				{ claims: 2, sourced: 1 },
				{ claims: 1, sourced: 0 },
			],
		);
	});

	test("counts no stub for a source, but what stands beside one", () => {
		const stub = `Arvenia recorded 412 overdose deaths in 2029.[^1]

Belmora recorded 380 overdose deaths in 2029 [@TODO].

Patrols stopped 70% of the boats in 2029 [@TODO; @olsen2030].

[^1]: TODO author, title, publisher, year, link
`;
		const { brief } = lint(stub);
		assert.deepEqual(inspectBrief(brief).coverage, { claims: 3, sourced: 1 });
		assert.deepEqual(
			lint(stub).findings.map(({ rule }) => rule),
			["sourcing/placeholder", "sourcing/placeholder", "sourcing/placeholder"],
		);
	});

	test("counts nothing in other languages", () => {
		const spanish =
			"El ministerio registró 412 muertes en 2029, y la mayoría de los pueblos no tiene policía. Las lanchas cruzan el río por la noche.\n";
		const { brief } = lint(spanish.repeat(3));
		assert.equal(brief.english, false);
		assert.deepEqual(inspectBrief(brief).coverage, { claims: 0, sourced: 0 });
	});
});
