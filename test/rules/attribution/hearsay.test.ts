import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "attribution/hearsay";

suite(id, () => {
	test("marks what is said by nobody", () => {
		check(
			id,
			`The plan is reportedly ready.
            ^^^^^^^^^^ attribution/hearsay: “reportedly” passes on what is said, but not by whom.

Reportedly, the parliament has prepared a vote.
^^^^^^^^^^ attribution/hearsay: “Reportedly” passes on what is said, but not by whom.

Media reports suggest that the talks have failed.
^^^^^^^^^^^^^ attribution/hearsay: “Media reports” passes on what is said, but not by whom.

The network is said to own three sheds.
            ^^^^^^^^^^ attribution/hearsay: “is said to” passes on what is said, but not by whom.

- It is rumoured that the talks have failed.
  ^^^^^^^^^^^^^^^^^^^ attribution/hearsay: “It is rumoured that” passes on what is said, but not by whom.

It is believed that the network has a fourth shed.
^^^^^^^^^^^^^^^^^^^ attribution/hearsay: “It is believed that” passes on what is said, but not by whom.
`,
		);
	});

	test("accepts a source, and hints where it stands further off", () => {
		check(
			id,
			`The plan is reportedly ready (Aldra Courier 2030).

The plan is reportedly ready. The river is wide. The boats are small (Olsen 2030).
            ^^^^^^^^^^ attribution/hearsay (hint): “reportedly” passes on what is said, but not by whom.
`,
		);
	});

	test("accepts “allegedly” where a crime is tried", () => {
		check(
			id,
			`The prosecutor has charged two officers who allegedly sold the patrol plans.

Two officers allegedly sold the patrol plans.
             ^^^^^^^^^ attribution/hearsay: “allegedly” passes on what is said, but not by whom.
`,
		);
	});

	test("leaves a figure, an unnamed source and many voices to their own rules", () => {
		check(
			id,
			`Reportedly, 40% of the boats are empty.

According to officials familiar with the plan, it is reportedly ready.

Many reportedly fear the worst, and critics argue for a second board.
`,
		);
	});

	test("leaves quotations, questions and what is unfinished in peace", () => {
		check(
			id,
			`> The plan is reportedly ready.

## The plan is reportedly ready

Is the plan said to be ready?

The mayor called it “a plan that is reportedly ready”.

The plan is reportedly ready [citation needed].

The plan was reported to the cabinet.

The plan is not believed to be ready.
`,
		);
	});

	test("marks what the settings add", () => {
		check(
			id,
			`The talk of the harbour is that boats are sold.
    ^^^^^^^^^^^^^^^^^^^^^^ attribution/hearsay: “talk of the harbour is” passes on what is said, but not by whom.
`,
			{ rules: { "attribution/hearsay": { options: { words: ["talk of the harbour is"] } } } },
		);
	});

	test("puts a source in the place of the adverb", () => {
		checkFix(
			id,
			"The plan is reportedly ready.\n",
			"Say according to whom",
			"The plan is, according to TODO source, ready.\n",
		);
		checkFix(
			id,
			"Reportedly, the plan is ready.\n",
			"Say according to whom",
			"According to TODO source, the plan is ready.\n",
		);
		checkFix(
			id,
			"Reportedly the plan is ready.\n",
			"Say according to whom",
			"According to TODO source, the plan is ready.\n",
		);
		checkFix(
			id,
			"The plan, reportedly, is ready.\n",
			"Say according to whom",
			"The plan, according to TODO source, is ready.\n",
		);
		checkFix(
			id,
			"The plan is *reportedly* ready.\n",
			"Say according to whom",
			"The plan is *according to TODO source,* ready.\n",
		);
	});

	test("puts a source behind what is said", () => {
		checkFix(
			id,
			"The network is said to own three sheds.\n",
			"Say according to whom",
			"The network is said to own three sheds, according to TODO source.\n",
		);
	});

	test("deletes the adverb and adds a footnote", () => {
		checkFix(
			id,
			"The plan is reportedly ready.\n",
			"Delete the adverb and add a footnote",
			`The plan is ready.[^1]

[^1]: TODO author, title, publisher, year, link
`,
		);
		checkFix(
			id,
			"Reportedly, the plan is ready.\n",
			"Delete the adverb and add a footnote",
			`The plan is ready.[^1]

[^1]: TODO author, title, publisher, year, link
`,
		);
		checkFix(
			id,
			"The plan, reportedly, is ready.\n",
			"Delete the adverb and add a footnote",
			`The plan is ready.[^1]

[^1]: TODO author, title, publisher, year, link
`,
		);
	});

	test("adds a footnote", () => {
		checkFix(
			id,
			"The plan is reportedly ready.\n",
			"Add a footnote",
			`The plan is reportedly ready.[^1]

[^1]: TODO author, title, publisher, year, link
`,
		);
	});
});
