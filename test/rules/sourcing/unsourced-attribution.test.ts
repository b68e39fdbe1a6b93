import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "sourcing/unsourced-attribution";

suite(id, () => {
	test("marks who speaks and the verb", () => {
		check(
			id,
			`The fishing union argues that inspections would cost its members a night’s catch.
^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-attribution: “The fishing union argues that …” says what somebody holds, but not where.

According to the foreign ministry, the talks resume in May.
^^^^^^^^^^^^ sourcing/unsourced-attribution: “According to the foreign ministry, the …” says what somebody holds, but not where.

Studies show that inspections deter smugglers.
^^^^^^^^^^^^ sourcing/unsourced-attribution: “Studies show that inspections deter …” says what somebody holds, but not where.
`,
		);
	});

	test("shows what somebody thinks as information", () => {
		check(
			id,
			`Belmora sees the raids as an attack on its sovereignty.
^^^^^^^^^^^^ sourcing/unsourced-attribution (information): “Belmora sees the raids as an attack on …” says what somebody holds, but not where.
`,
		);
	});

	test("says nothing of what somebody thinks at the relaxed level", () => {
		check(
			id,
			`Belmora sees the raids as an attack on its sovereignty.

The fishing union argues that inspections would cost its members a night’s catch.
^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-attribution: “The fishing union argues that …” says what somebody holds, but not where.
`,
			{ level: "relaxed" },
		);
	});

	test("marks the words that attribute where they stand late in the sentence", () => {
		check(
			id,
			`Inspections at the six river ports on both banks of the Korin would, the fishing union argues, cost its members a catch.
                                                                                 ^^^^^^^^^^^^ sourcing/unsourced-attribution: “union argues, cost its members a catch” says what somebody holds, but not where.
`,
		);
	});

	test("accepts a source", () => {
		check(
			id,
			`The fishing union argued on 3 May 2030 that inspections would cost its members a catch.[^1]

Belmora rejected the searches in a [diplomatic note](https://example.org/note).

Olsen and Brandt (2030) argue that the treaty is out of date.

[^1]: Fishing Union of Port Aldra (2030). *Letter to the customs service*.
`,
		);
	});

	test("leaves the author’s view, proposals, conditions and questions in peace", () => {
		check(
			id,
			`We believe that inspections are the better choice.

In our view, Belmora has good reasons to refuse.

Belmora should accept joint searches.

If Belmora rejects the plan, the trial ends.

Would Belmora reject the plan?

This brief argues that inspections are the better choice.

> Belmora rejects any search of its boats.

## Belmora says no to inspections
`,
		);
	});

	test("leaves what is marked as unfinished, and who has no name, in peace", () => {
		check(
			id,
			`The fishing union argues that inspections would cost its members a catch [citation needed].

According to officials familiar with the plan, the talks resume in May.

Critics argue that the treaty is out of date.

Belmora reportedly rejects the plan.
`,
		);
	});

	test("adds a footnote", () => {
		checkFix(
			id,
			"The fishing union argues that inspections cost a catch.\n\nThe river is wide.\n",
			"Add a footnote",
			`The fishing union argues that inspections cost a catch.[^1]

The river is wide.

[^1]: TODO author, title, publisher, year, link
`,
		);
	});

	test("cites with a key", () => {
		checkFix(
			id,
			"The fishing union argues that inspections cost a catch.\n",
			"Cite with a key",
			"The fishing union argues that inspections cost a catch [@TODO].\n",
		);
	});

	test("marks a citation as needed", () => {
		checkFix(
			id,
			"The fishing union argues that inspections cost a catch.\n",
			"Mark [citation needed]",
			"The fishing union argues that inspections cost a catch [citation needed].\n",
		);
	});

	test("asks for the body and the date", () => {
		checkFix(
			id,
			"Belmora sees the raids as an attack on its sovereignty.\n",
			"Name the body and the date",
			"Belmora sees the raids as an attack on its sovereignty (TODO who exactly, where, when).\n",
		);
	});
});
