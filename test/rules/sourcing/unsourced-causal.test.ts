import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "sourcing/unsourced-causal";

suite(id, () => {
	test("marks what is said to follow from what, and how a thing works", () => {
		check(
			id,
			`Belmora’s mistrust stems from the raids of its neighbours.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-causal: “Belmora’s mistrust stems from the …” names a cause or an effect without a source.

The closure of the river led to a shortage of bread in Port Aldra.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-causal: “The closure of the river led to a …” names a cause or an effect without a source.

The raids fuel resentment in the fishing towns.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-causal: “The raids fuel resentment in the …” says how something works without a source.

While this could hurt the network, it risks destabilizing the fishing towns, which depend on the river.
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-causal: “it risks destabilizing the fishing …” names a cause or an effect without a source.
`,
		);
	});

	test("shows weak signs to those who ask for all", () => {
		check(
			id,
			`Prices in the fishing towns depend on the river.
`,
		);
		check(
			id,
			`Prices in the fishing towns depend on the river.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-causal: “Prices in the fishing towns depend on …” names a cause or an effect without a source.
`,
			{ level: "strict" },
		);
		check(
			id,
			`This development signals an escalation on both banks.
`,
		);
	});

	test("shows it to those who ask for all in a long text without figures", () => {
		check(
			id,
			`The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The model reads the map and draws the river. The closure led to a shortage of bread.
`,
		);
	});

	test("accepts a source", () => {
		check(
			id,
			`The closure of the river led to a shortage of bread in Port Aldra.[^1]

[^1]: Chamber of Commerce of Port Aldra (2028). *Review of the closure*, p. 4.
`,
		);
	});

	test("leaves views, warnings, conditions and questions in peace", () => {
		check(
			id,
			`We assess that the closure led to a shortage of bread.

A second closure could lead to a shortage of bread.

If the river is closed, prices will rise.

What led to the shortage?

The forces on the river are ready.

The closure led to a shortage of bread [citation needed].
`,
		);
	});

	test("adds a footnote", () => {
		checkFix(
			id,
			"The closure led to a shortage of bread.\n",
			"Add a footnote",
			`The closure led to a shortage of bread.[^1]

[^1]: TODO author, title, publisher, year, link
`,
		);
	});

	test("turns it into a judgement of the authors", () => {
		checkFix(
			id,
			"The closure led to a shortage of bread.\n",
			"Mark as our judgement",
			"We assess that the closure led to a shortage of bread.\n",
		);
	});
});
