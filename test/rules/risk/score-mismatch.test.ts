import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";
import { register } from "../../support/register.ts";

const id = "risk/score-mismatch";

suite(id, () => {
	test("marks a score that is not what the other scores are", () => {
		check(
			id,
			`| Risk | Likelihood | Impact | Score |
| --- | --- | --- | --- |
| Flood | 4 | 3 | 12 |
| Fire | 4 (likely) | 2/5 | 9 (medium) |
                            ^^^^^^^^^^ risk/score-mismatch: The score “9 (medium)” is not 4 × 2 = 8.
| Riot | 2 | 2 | 4/25 |
`,
		);
		check(
			id,
			`| Risk | L | I | Risk rating |
| --- | --- | --- | --- |
| Flood | 4 | 3 | 7 |
| Fire | 4 | 2 | 6 |
| Riot | 3 | 2 | 6 |
                 ^ risk/score-mismatch: The score “6” is not 3 + 2 = 5.
`,
		);
	});

	test("takes the formula from the header or from a declared scale, whatever the rows say", () => {
		const marks = "\n                 ^ risk/score-mismatch: The score “9” is not 2 × 4 = 8.";
		const row = "| Flod | 2 | 4 | 9 |";
		check(id, register("Risk | L | I | L×I", "Flod | 2 | 4 | 9").replace(row, row + marks));
		const declared = register("Risk | L | I | Score", "Flod | 2 | 4 | 9").replace(row, row + marks);
		check(id, `---\nrisk-scale: 5x5\n---\n\n${declared}`);
	});

	test("multiplies the ranks that words stand for", () => {
		check(
			id,
			`---
risk-scale: 5x5
---

| Risk | Likelihood | Impact | Score |
| --- | --- | --- | --- |
| Flood | Likely | Major | 16 |
| Fire | Rare | Minor | 3 |
                        ^ risk/score-mismatch: The score “3” is not 1 × 2 = 2.
| Riot | Low–Medium | Major | 10 |
`,
		);
	});

	test("leaves scores of another kind in peace", () => {
		for (const text of [
			register("Risk | Likelihood | Impact | Score", "Flood | 2 | 4 | 9"),
			register("Risk | Likelihood | Impact | Score", "Flood | 2 | 4 | 9", "Fire | 1 | 2 | 2"),
			register(
				"Risk | Likelihood | Impact | Score",
				"Flood | High | High | High",
				"Fire | Low | High | Low",
			),
			register(
				"Risk | Likelihood | Impact | Priority",
				"A | 1 | 1 | 1",
				"B | 2 | 2 | 4",
				"C | 4 | 4 | 1",
			),
			register("Risk | Probability | Impact | Score", "A | 30% | 4 | 1.2", "B | 50% | 2 | 1"),
			register(
				"Risk | Likelihood | Impact | Score",
				"A | 7 | 5 | 35",
				"B | 2 | 2 | 4",
				"C | 2 |  | ",
			),
		])
			check(id, text);
		check(id, `---\nrisk-scale: nist\n---\n\n${register("Risk | L | I | Score", "A | 2 | 4 | 9")}`);
	});

	test("marks what remains above what was there before", () => {
		check(
			id,
			`| Risk | Likelihood | Inherent risk | Residual likelihood | Residual risk |
| --- | --- | --- | --- | --- |
| Flood | 3 | 12 | 4 | 15 |
                   ^ risk/score-mismatch: What remains (“4”) is above what was there before (“3”).
                       ^^ risk/score-mismatch: What remains (“15”) is above what was there before (“12”).
| Fire | 3 | Medium | 3 | High |
                          ^^^^ risk/score-mismatch: What remains (“High”) is above what was there before (“Medium”).
| Riot | 3 | Medium | 2 | 3 |
| Rain | 3 | High | – | Medium–High |
`,
		);
	});

	test("follows the settings", () => {
		const having = (options: Record<string, string | boolean>) => ({
			rules: { [id]: { options } },
		});
		const text = register(
			"Risk | L | I | Score | Residual",
			"Fire | 2 | 4 | 9 | 10",
			"Flod | 3 | 4 | 7 | 7",
		);
		const residual =
			"\n                     ^^ risk/score-mismatch: What remains (“10”) is above what was there before (“9”).";
		check(id, text, having({ scoreFormula: "none", checkResidual: false }));
		check(
			id,
			text.replace("| 9 | 10 |", `| 9 | 10 |${residual}`),
			having({ scoreFormula: "none" }),
		);
		check(
			id,
			text.replace(
				"| 9 | 10 |",
				"| 9 | 10 |\n                 ^ risk/score-mismatch: The score “9” is not 2 + 4 = 6.",
			),
			having({ scoreFormula: "sum", checkResidual: false }),
		);
		check(
			id,
			text.replace(
				"| 7 | 7 |",
				"| 7 | 7 |\n                 ^ risk/score-mismatch: “7” is below the score of “Fire”, which is rated no higher.",
			),
			having({ scoreFormula: "matrix", checkResidual: false }),
		);
	});

	test("writes the score of the row, or of all rows, and nothing else", () => {
		const before = register(
			"Risk | Likelihood | Impact | Score",
			"A | 4 | 3 | **13** (high)",
			"B|2|4|  9/25",
			"C | 1 | 1 | 1",
			"D | 2 | 2 | 4",
			"E | 3 | 3 | 9",
		);
		const one = before.replace("**13**", "**12**");
		checkFix(id, before, "Write 12", one);
		checkFix(id, before, "Recompute the column", one.replace("9/25", "8/25"));
	});
});
