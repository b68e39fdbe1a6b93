import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";
import { register } from "../../support/register.ts";

const id = "risk/off-scale";

suite(id, () => {
	test("marks numbers beyond the declared scale", () => {
		check(
			id,
			`---
risk-scale: 5x5
---

| Risk | Likelihood | Impact |
| --- | --- | --- |
| Flood | 7 | 5 |
          ^ risk/off-scale: “7” is not on the scale from 1 to 5.
| Fire | 0 | 6/5 |
         ^ risk/off-scale: “0” is not on the scale from 1 to 5.
             ^^^ risk/off-scale: “6/5” is not on the scale from 1 to 5.
`,
		);
	});

	test("marks what its column does not say elsewhere: words among numbers, numbers among words", () => {
		check(
			id,
			`| Risk | Likelihood | Impact |
| --- | --- | --- |
| Flood | 4 | High |
| Fire | Likely | 3 |
         ^^^^^^ risk/off-scale: “Likely” is a word among numbers.
                  ^ risk/off-scale: “3” is a number among words.
| Riot | 2 | Low |
| Rain | 30% | Medium |
         ^^^ risk/off-scale: “30%” is a percentage among numbers.
| Snow | 5 | Mediun |
             ^^^^^^ risk/off-scale: “Mediun” is not a rating; “medium” is one.
`,
		);
	});

	test("marks words that a declared scale does not have", () => {
		check(
			id,
			`| Risk | Likelihood (1-3) | Impact (1-3) |
| --- | --- | --- |
| Flood | Low | High |
| Fire | Very high | Depends |
         ^^^^^^^^^ risk/off-scale: “Very high” is not on the scale of 3 ranks.
                     ^^^^^^^ risk/off-scale: “Depends” is not on the scale of 3 ranks.
| Riot | Medium | Low–Medium |
`,
		);
	});

	test("leaves ways to rate that people have in peace", () => {
		for (const rows of [
			["Flood | 4 (likely) | 4/5", "Fire | Likely (4) | 3", "Riot | 2 | 2–3"],
			["Flood | 🔴 High | 3 million crowns", "Fire | low | Two towns", "Riot | MEDIUM | High"],
			["Flood | Low-Medium | H", "Fire | medium to high | M", "Riot | Very high | L"],
			["Flood | 30% | Severe", "Fire | 55–80% | Critical", "Riot | <10% | Variable"],
			["Flood | 7 | 9", "Fire | 2 | 10", "Riot | 4 | 1"],
			["Flood | 20 | 60", "Fire | 80 | 40", "Riot | 40 | 100"],
			["Flood | High | High", "Fire | 3 | 2"],
			["Flood | H/M/L | [1-5]", "Fire | TODO | n/a", "Riot | 2 | 3"],
			["Flood | faible à moyenne | sehr hoch", "Fire | alta | crítico", "Riot | mittel | élevé"],
		])
			check(id, register("Risk | Likelihood | Impact", ...rows));
	});

	test("marks one number beyond five among many up to five", () => {
		const rows = ["A | 4 | 5", "B | 7 | 2", "C | 3 | 3", "D | 1 | 4"];
		const text = register("Risk | Likelihood | Impact", ...rows);
		check(
			id,
			text.replace(
				"| 7 | 2 |",
				"| 7 | 2 |\n      ^ risk/off-scale: “7” is not on the scale from 1 to 5.",
			),
		);
		check(id, text.replace("| 4 | 5 |", "| 4 | 8 |"));
	});

	test("follows the scale of the settings where the brief has none", () => {
		const text = register("Risk | Likelihood | Impact", "Flood | 4 | 5", "Fire | 2 | 3");
		const settings = { rules: { [id]: { options: { scale: "3x5" } } } };
		check(
			id,
			text.replace(
				"| 4 | 5 |",
				"| 4 | 5 |\n          ^ risk/off-scale: “4” is not on the scale from 1 to 3.",
			),
			settings,
		);
		check(id, `---\nrisk-scale: 5x5\n---\n\n${text}`, settings);
	});

	test("writes the nearest rank, a number for a word, a word for a number, and the word that is meant", () => {
		const table = (...rows: readonly string[]) =>
			register("Risk | Likelihood | Impact", ...rows, "B | 4 | Low", "C | 5 | High", "D | 1 | Low");
		for (const [row, title, fixed] of [
			["A | **Likely** | Low", "Write “4”", "A | 4 | Low"],
			["A | 2 | 3", "Write “High”", "A | 2 | High"],
			["A | 2 | Mediun", "Write “Medium”", "A | 2 | Medium"],
		] as const)
			checkFix(id, table(row), title, table(fixed));
		const declared = (row: string) => `---\nrisk-scale: 5x5\n---\n\n${table(row)}`;
		checkFix(
			id,
			declared("A | **9** (surely) | Low"),
			"Write “5”",
			declared("A | **5** (surely) | Low"),
		);
	});

	test("declares the scale that a number beyond it stands for", () => {
		const text = register(
			"Risk | Likelihood | Impact",
			"A | 4 | 5",
			"B | 7 | 2",
			"C | 3 | 3",
			"D | 1 | 4",
		);
		checkFix(id, text, "Declare the scale 1-10", `---\nrisk-scale: 1-10\n---\n\n${text}`);
	});
});
