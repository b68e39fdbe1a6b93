import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "attribution/loaded-language";

suite(id, () => {
	test("marks words that take a side", () => {
		check(
			id,
			`The treaty followed decades of Arvenian meddling. Prices skyrocketed.
                                        ^^^^^^^^ attribution/loaded-language: “meddling” is loaded; “interference” is neutral.
                                                         ^^^^^^^^^^^ attribution/loaded-language: “skyrocketed” is loaded; “rose sharply” is neutral.

- Belmora drew a line in the sand, and lives hang in the balance.
                 ^^^^^^^^^^^^^^^^ attribution/loaded-language: “line in the sand” is loaded; “limit” is neutral.
                                             ^^^^^^^^^^^^^^^^^^^ attribution/loaded-language: “hang in the balance” is loaded; say what is meant.

The *draconian* decree would plunge the two states into a war.
     ^^^^^^^^^ attribution/loaded-language: “draconian” is loaded; “strict” is neutral.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/loaded-language: “plunge the two states into” is loaded; say what is meant.
`,
		);
	});

	test("leaves quotations, headings and what is unfinished in peace", () => {
		check(
			id,
			`The minister called the searches “draconian meddling”.

> This is meddling.

## Decades of meddling

Decades of meddling [citation needed].

The state council drew the line at night searches.
`,
		);
	});

	test("marks what the settings add", () => {
		check(
			id,
			`The river rats are back, and so is the meddling.
    ^^^^^^^^^^ attribution/loaded-language: “river rats” is loaded; say what is meant.
                                       ^^^^^^^^ attribution/loaded-language: “meddling” is loaded; “interference” is neutral.
`,
			{
				rules: {
					"attribution/loaded-language": { options: { terms: ["River rats", "meddling"] } },
				},
			},
		);
	});

	test("ignores what the settings ignore", () => {
		check(
			id,
			`The decree is draconian.
`,
			{ rules: { "attribution/loaded-language": { ignore: ["draconian"] } } },
		);
	});

	test("says it in a neutral word", () => {
		checkFix(
			id,
			"The treaty followed decades of meddling.\n",
			"Say “interference”",
			"The treaty followed decades of interference.\n",
		);
		checkFix(id, "Meddling has a price.\n", "Say “interference”", "Interference has a price.\n");
	});
});
