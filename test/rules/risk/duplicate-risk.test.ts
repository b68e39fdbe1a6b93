import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { check, checkFix, lintOnly } from "../../support/check.ts";
import { register } from "../../support/register.ts";

const id = "risk/duplicate-risk";

suite(id, () => {
	test("marks the later of two rows that name one risk", () => {
		check(
			id,
			`| Risk | Likelihood | Impact |
| --- | --- | --- |
| Smugglers turn to the road | High | Medium |
| The network bribes inspectors | Low | Medium |
| Smugglers turning to the roads | High | Low |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/duplicate-risk: “Smugglers turning to the roads” repeats “Smugglers turn to the road”.
`,
		);
	});

	test("leaves rows that differ in a word that counts, or in whom they concern, in peace", () => {
		for (const text of [
			register(
				"Risk | Impact",
				"Smugglers turn to the road | High",
				"Smugglers turn to the coast | Low",
			),
			register("Risk | Option | Impact", "Flood | 1 | High", "Flood | 2 | Low"),
			register(
				"Town | Risk | Likelihood | Impact",
				"Aldra | Flood | Low | High",
				"Senna | Flood | Low | Low",
			),
			register("Risk | Impact", " | High", " | Low", "– | Low", "TBD | Low"),
			register("Risk | Impact", "The risk | High", "Other risks | Low"),
		])
			check(id, text);
	});

	test("follows the threshold", () => {
		const text = register(
			"Risk | Impact",
			"Smugglers turn to the road | High",
			"Smugglers take the road | Low",
		);
		check(
			id,
			text.replace(
				"take the road | Low |",
				"take the road | Low |\n  ^^^^^^^^^^^^^^^^^^^^^^^ risk/duplicate-risk: “Smugglers take the road” repeats “Smugglers turn to the road”.",
			),
			{ rules: { [id]: { options: { threshold: 0.5 } } } },
		);
	});

	test("merges the rows: the first one stays, with what only the second says", () => {
		checkFix(
			id,
			`| ID | Risk | Impact | Mitigation | Owner |
| --- | --- | --- | --- | --- |
| R1 | Flood |  | Dykes [^1] | **Water Board** |
| R2 | Fire | Low | Sand | Brigade |
| R3 | Floods | High | Pumps \\| boats | water board |
`,
			"Merge the two rows",
			`| ID | Risk | Impact | Mitigation | Owner |
| --- | --- | --- | --- | --- |
| R1 | Flood | High | Dykes [^1]; Pumps \\| boats | **Water Board** |
| R2 | Fire | Low | Sand | Brigade |
`,
		);
	});

	test("merges at the end of the text, and into a short row", () => {
		checkFix(
			id,
			"| Risk | Impact | Mitigation |\n| --- | --- | --- |\n| Flood | High\n| Floods | High | Dykes |",
			"Merge the two rows",
			"| Risk | Impact | Mitigation |\n| --- | --- | --- |\n| Flood | High | Dykes |",
		);
	});

	test("offers no merging where the ratings differ", () => {
		const [finding] = lintOnly(id, register("Risk | Impact", "Flood | High", "Floods | Low"));
		assert.deepEqual(finding?.fixes?.(), []);
	});
});
