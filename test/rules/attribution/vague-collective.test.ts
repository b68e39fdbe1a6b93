import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "attribution/vague-collective";

suite(id, () => {
	test("marks who is many and nobody", () => {
		check(
			id,
			`Critics argue that the treaty is out of date.
^^^^^^^^^^^^^ attribution/vague-collective: “Critics argue” names nobody whom a reader could ask.

Regional security experts have warned of a second network.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/vague-collective: “Regional security experts have warned” names nobody whom a reader could ask.

Many farmers believe that the closure will not last.
^^^^^^^^^^^^^^^^^^^^ attribution/vague-collective: “Many farmers believe” names nobody whom a reader could ask.

- Some say that the boats are empty, while others fear the worst.
  ^^^^^^^^ attribution/vague-collective: “Some say” names nobody whom a reader could ask.

Opponents of the closure often warn of the price of fish.
`,
		);
	});

	test("marks what is seen so by nobody in particular", () => {
		check(
			id,
			`The raids are widely seen as a failure.
          ^^^^^^^^^^^^^^^ attribution/vague-collective: “are widely seen” names nobody whom a reader could ask.

It is generally believed that the network has three sheds.
   ^^^^^^^^^^^^^^^^^^^^^ attribution/vague-collective: “is generally believed” names nobody whom a reader could ask.

The searches are a subject of intense debate.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/vague-collective: “subject of intense debate” names nobody whom a reader could ask.

There is a growing consensus on joint patrols.
           ^^^^^^^^^^^^^^^^^ attribution/vague-collective: “growing consensus” names nobody whom a reader could ask.
`,
		);
	});

	test("accepts who has a name, an owner or a house", () => {
		check(
			id,
			`The experts met in May.

The ministry’s critics argue for a second board.

Experts at the Institute for River Security warn of a second network [@irs2030].

Experts at the Institute for River Security fear the worst.

Critics such as the mayor of Port Aldra argue for a second board.

Experts should say what they think.

Two experts were arrested.
`,
		);
	});

	test("accepts a paragraph that goes on to name one, unless the settings say otherwise", () => {
		check(
			id,
			`Critics argue that the searches come too late. Olsen warns of a second network.
`,
		);
		check(
			id,
			`Critics argue that the searches come too late. Olsen warns of a second network.
^^^^^^^^^^^^^ attribution/vague-collective: “Critics argue” names nobody whom a reader could ask.
`,
			{
				rules: { "attribution/vague-collective": { options: { allowIfNamedInParagraph: false } } },
			},
		);
	});

	test("accepts a source, and hints where it stands further off", () => {
		check(
			id,
			`Critics argue that the treaty is out of date (Olsen 2030).

Critics argue that the treaty is out of date. The river is wide. The boats are small (Olsen 2030).
^^^^^^^^^^^^^ attribution/vague-collective (hint): “Critics argue” names nobody whom a reader could ask.
`,
		);
	});

	test("leaves a figure or a quotation to the rule that asks for its source", () => {
		check(
			id,
			`Experts say that 40% of the boats are empty.

Critics call the treaty “a scrap of paper from another age”.
`,
		);
	});

	test("leaves quotations, questions, views and what is unfinished in peace", () => {
		check(
			id,
			`> Critics argue that the treaty is out of date.

## Critics argue that the treaty is out of date

Do experts say so?

The mayor wrote that “critics argue from the safety of their desks”.

Critics argue that the treaty is out of date [citation needed].

We doubt what critics argue.
`,
		);
	});

	test("marks what the settings add", () => {
		check(
			id,
			`The talk of the harbour is war.
    ^^^^^^^^^^^^^^^^^^^ attribution/vague-collective: “talk of the harbour” names nobody whom a reader could ask.
`,
			{
				rules: {
					"attribution/vague-collective": { options: { phrases: ["Talk of the harbour"] } },
				},
			},
		);
	});

	test("asks who says so", () => {
		checkFix(
			id,
			"Critics argue that the treaty is out of date.\n",
			"Name who says so",
			"Critics argue that the treaty is out of date (TODO who, in what role, where and when).\n",
		);
	});

	test("asks for a poll", () => {
		checkFix(
			id,
			"Many farmers believe that the closure will not last.\n",
			"Cite a poll",
			`Many farmers believe that the closure will not last (TODO poll: who asked whom, when, what share, link).
`,
		);
	});

	test("adds a footnote", () => {
		checkFix(
			id,
			"Critics argue that the treaty is out of date.\n",
			"Add a footnote",
			`Critics argue that the treaty is out of date.[^1]

[^1]: TODO author, title, publisher, year, link
`,
		);
	});
});
