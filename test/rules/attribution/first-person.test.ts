import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "attribution/first-person";

suite(id, () => {
	test("marks a sentence in which the author speaks of himself", () => {
		check(
			id,
			`The river is wide. I’ve always found it fascinating.
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/first-person: “I’ve always found it fascinating.” speaks for one person: “I’ve”.

- As I see it, the closure will not last.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/first-person: “As I see it, the closure will not last.” speaks for one person: “I”.
- That is my view.
  ^^^^^^^^^^^^^^^^ attribution/first-person: “That is my view.” speaks for one person: “my”.
- Personally, nobody was harmed.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/first-person: “Personally, nobody was harmed.” speaks for one person: “Personally”.
`,
		);
	});

	test("leaves numbers, names, quotations and the brief's own voice in peace", () => {
		check(
			id,
			`World War I ended the monarchy. Article I grants it. Under Title I schools get more. Option I, the closure, is cheap.

“I will not sign. My cabinet agrees,” the minister said. "I never said that," she replied.

> I was there.

We assess that the closure will fail. Our survey agrees.

## I am the river
`,
		);
	});

	test("leaves sections in peace in which an author may speak, and briefs with a personal voice", () => {
		check(id, "## About the author\n\nI worked on the river.\n");
		check(id, "---\nvoice: personal\n---\n\nI worked on the river.\n");
		check(id, "## Method\n\nI worked on the river.\n", {
			rules: { [id]: { options: { allowSections: ["method"] } } },
		});
	});

	test("speaks once of a brief that is personal all through", () => {
		check(
			id,
			`I saw it. We all did. I left.
^^^^^^^^^ attribution/first-person: 2 sentences of this brief speak for one person.
`,
			{ rules: { [id]: { options: { most: 1 } } } },
		);
	});

	test("turns an opinion into the brief's assessment, and declares a voice", () => {
		for (const opening of ["In my view, ", "Personally, I think ", "I believe that "])
			checkFix(
				id,
				`${opening}the closure will fail.\n`,
				"Say “We assess that”",
				"We assess that the closure will fail.\n",
			);
		checkFix(
			id,
			"I saw it.\n",
			"Declare that this brief speaks for its author",
			"---\nvoice: personal\n---\n\nI saw it.\n",
		);
	});
});
