import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "sourcing/unsourced-comparative";

suite(id, () => {
	test("marks rankings and comparisons", () => {
		check(
			id,
			`The Korin network is the largest of the five on the coast.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-comparative: “The Korin network is the largest of the five …” ranks or compares without a source.

The new pills are deadlier than the old ones.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-comparative: “The new pills are deadlier than the old ones” ranks or compares without a source.

The search of the river is unprecedented in the history of the two states.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-comparative: “The search of the river is unprecedented in …” ranks or compares without a source.
`,
		);
	});

	test("leaves what is said in passing in peace", () => {
		check(
			id,
			`Searches do more harm than good.

The largest boats stay in the harbour.

Perhaps the most interesting aspect is the timing.

The boats have the potential to give unprecedented insight into the trade.
`,
		);
	});

	test("accepts a source", () => {
		check(
			id,
			`The Korin network is the largest of the five on the coast.[^1]

[^1]: Institute for River Security (2030). *Networks of the coast*, table 2.
`,
		);
	});

	test("leaves views, wishes and questions in peace", () => {
		check(
			id,
			`We consider inspections the safer choice.

A joint patrol would be cheaper than a wall.

Which of the networks is the largest?

The new pills are deadlier than the old ones [citation needed].
`,
		);
	});

	test("adds a footnote", () => {
		checkFix(
			id,
			"The new pills are deadlier than the old ones.\n",
			"Add a footnote",
			`The new pills are deadlier than the old ones.[^1]

[^1]: TODO author, title, publisher, year, link
`,
		);
	});

	test("turns it into a judgement of the authors", () => {
		checkFix(
			id,
			"The new pills are deadlier than the old ones.\n",
			"Mark as our judgement",
			"We assess that the new pills are deadlier than the old ones.\n",
		);
	});
});
