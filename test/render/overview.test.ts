import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { previewOf } from "./support/page.ts";
import { wordsOf } from "./support/words.ts";

const words = (text: string) => wordsOf(previewOf(text).overview);

const brief = `---
title: The river
author: [River Desk, Ann Olsen]
audience: Minister of the Interior
date: 2031-02-10
type: options-memo
tlp: AMBER
---

# The river

## Analysis

Deaths rose by 40% in 2030.[^1] Raids would violate the sovereignty of Belmora.

### Security

Raids would protect the public from attack. Border security would improve.

Searches fell by 12% in 2031.

## Options

| Option | Security effect | Sovereignty test |
| --- | --- | --- |
| 1. Do nothing | Smuggling stays | |
| 2. Raids | Deter smugglers | Violate territorial integrity |

[^1]: Customs Service (2031). *Yearbook*.
`;

suite("the overview", () => {
	test("says who may read it, by whom and for whom it is", () => {
		const said = words(brief);
		assert.match(
			said,
			/^TLP:AMBER · for its recipients’ organization and its clients, where they need to know\n/,
		);
		assert.match(
			said,
			/Author\nRiver Desk, Ann Olsen\n.*For\nMinister of the Interior\n.*Date\n2031-02-10/s,
		);
	});

	test("counts the claims that have a source", () => {
		assert.match(words(brief), /Claims\n1 of 2 claims have a source\n/);
		assert.match(words("We met.\n"), /No claim needs a source\./);
	});

	test("measures the length against what is usual, or against the brief's own limit", () => {
		assert.match(
			words(brief),
			/Length\n\d+ of 1,000 words\nusual for an options memo \(Harvard Kennedy School\)/,
		);
		const limited = words("---\nword-limit: 3\n---\n\nOne two three four five.\n");
		assert.match(limited, /5 of 3 words, 2 too many\nthe front matter’s limit/);
		assert.match(words("One two three.\n"), /Length\n3 words\n/);
	});

	test("weighs both sides in words, and each section", () => {
		const said = words(brief);
		assert.match(
			said,
			/Sovereignty and security\nsovereignty: \d+ arguments? \(\d+ %\), 1 sourced\nsecurity: \d+ arguments \(/,
		);
		assert.match(said, /By section\nSection\nsovereignty\nsecurity\nbalance\nclaims sourced\n/);
		assert.match(said, /\nSecurity\n0\n2\n0 of 1\n/);
	});

	test("says through which lenses each option is weighed", () => {
		assert.match(words(brief), /Option\nSovereignty\nSecurity\n.*2\. Raids\nweighed\nweighed$/s);
	});

	test("keeps its headings in order", () => {
		const levels = [...previewOf(brief).overview.matchAll(/<h(\d)/g)].map(([, level]) => level);
		assert.deepEqual(levels.slice(0, 2), ["2", "3"]);
		assert.ok(levels.slice(1).every((level) => level === "3"));
	});

	test("shows the title where no heading says it", () => {
		assert.match(
			previewOf("---\ntitle: The river\n---\n\nWords.\n").overview,
			/<h1>The river<\/h1>/,
		);
		assert.doesNotMatch(previewOf(brief).overview, /<h1/);
	});

	test("reads claims in English only, and says so", () => {
		const text = "El río cruza la frontera y los pueblos viven de la pesca. ".repeat(20);
		assert.match(words(text), /Claims are read in English only\./);
	});
});

suite("the risk matrix", () => {
	const register = (...rows: readonly string[]) =>
		`## Risks\n\n| ID | Risk | Likelihood | Impact | Mitigation |\n| --- | --- | --- | --- | --- |\n${rows.map((row) => `| ${row} | Talks |`).join("\n")}\n`;
	const matrix = (...rows: readonly string[]) => words(register(...rows)).split("Risks\n")[1] ?? "";

	test("places risks that are rated in words, in the author's own", () => {
		const said = matrix("R1 | Flood | high | Low", "R2 | Riot | Medium | Severe");
		assert.match(
			said,
			/Impact\nLikelihood\nLow\nMedium\nSevere\nHigh\nmediumR1 Flood\nhigh\nhigh\nMedium\nlow\nmedium\nhighR2 Riot\nLow\n/,
		);
	});

	test("places risks that are rated in numbers", () => {
		const said = matrix("R1 | Flood | 5 | 4", "R2 | Riot | 1 | 1");
		assert.match(
			said,
			/1 \(lowest\)\n2\n3\n4\n5 \(highest\)\n5 \(highest\)\nmedium\nhigh\nhigh\nvery highR1 Flood\n/,
		);
	});

	test("puts a longer scale into five levels, and a range where its upper end is", () => {
		assert.match(
			matrix("R1 | Flood | 9 | 10", "R2 | Riot | 7 | 8"),
			/1–2\n3–4\n5–6\n7–8\n9–10\n9–10\n/,
		);
		assert.match(
			matrix("R1 | Flood | Low to medium | High", "R2 | Riot | High | Low"),
			/Medium\nlow\nmedium\nhighR1 Flood\n/,
		);
	});

	test("lists what is not rated", () => {
		assert.match(
			matrix("R1 | Flood | High | TBD", "R2 | Riot | High | Low"),
			/Not rated by likelihood and impact:\nR1 Flood$/,
		);
	});

	test("leads to the rows", () => {
		const { overview, blocks } = previewOf(
			register("R1 | Flood | High | Low", " | Riot | Low | Low"),
		);
		assert.match(overview, /<a href="#risk-2">Riot<\/a>/);
		const table = blocks.map(({ html }) => html).join("");
		assert.match(table, /<tr data-from="\d+" id="risk-1">\s*<td>R1<\/td>/);
		assert.match(table, /<tr data-from="\d+" id="risk-2">\s*<td><\/td>\s*<td>Riot/);
	});
});
