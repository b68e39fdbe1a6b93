import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "attribution/rhetorical-question";

suite(id, () => {
	test("marks questions to the reader", () => {
		check(
			id,
			`The raids would end the flow of pills. But can the two states still trust each other? They did once.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/rhetorical-question: “But can the two states still trust each other?” asks where a reader expects an answer.

What happens if Belmora closes the river? Could this lead to a war?
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/rhetorical-question: “What happens if Belmora closes the river?” asks where a reader expects an answer.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/rhetorical-question: “Could this lead to a war?” asks where a reader expects an answer.
`,
		);
	});

	test("leaves headings, lists, tables and quotations in peace", () => {
		check(
			id,
			`## Can a patrol be trusted?

**Who pays for it?**

- Who commands the patrol?

> How many more must die?

The mayor asked: “How many more must die?”

| Question | Answer |
| --- | --- |
| Who pays? | Both |

Q: Who pays for it?
`,
		);
	});

	test("leaves what is asked in earnest in peace", () => {
		check(
			id,
			`We asked forty fishermen. Who searched your boat last?

This brief answers two questions. Do searches deter smugglers? What do they cost?

The talks turn on the following:

Who commands the patrol?

## Questions for the hearing

Who commands the patrol?

## Information gaps

Who owns the third shed?
`,
		);
	});

	test("leaves a list of questions and answers in peace", () => {
		check(
			id,
			`## Who commands the patrol?

Both do. But for how long?

## Who pays?

Both do.

## Who is searched?

All are.
`,
		);
	});

	test("accepts what the settings allow", () => {
		check(
			id,
			`What happens if Belmora closes the river? Could this lead to a war?
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/rhetorical-question: “Could this lead to a war?” asks where a reader expects an answer.
`,
			{ rules: { "attribution/rhetorical-question": { options: { max: 1 } } } },
		);
		check(
			id,
			`## Dilemmas

What happens if Belmora closes the river?
`,
			{ rules: { "attribution/rhetorical-question": { options: { allowSections: ["dilemma"] } } } },
		);
	});

	test("leaves other languages in peace", () => {
		check(
			id,
			`¿Y ahora qué? La red conoce todas las patrullas y todos los muelles, dijo en mayo un alto cargo del ministerio que
pidió no ser identificado, porque las conversaciones con los pueblos de la ribera no han terminado y nadie
quiere que fracasen antes del verano. ¿Quién manda en el río?
`,
		);
	});

	test("leaves the question to be answered", () => {
		checkFix(
			id,
			"The river is wide. But can it be closed?\n",
			"Answer in a statement",
			"The river is wide. TODO answer in a statement: But can it be closed?\n",
		);
	});

	test("moves the question to a new section", () => {
		checkFix(
			id,
			"# The Korin\n\nThe river is wide. Can it be closed? It is deep.\n\n## Recommendations\n\nClose it.\n",
			"Move to Information gaps",
			`# The Korin

The river is wide. It is deep.

## Information gaps

- Can it be closed?

## Recommendations

Close it.
`,
		);
		checkFix(
			id,
			"The river is wide. Can it be closed?\n",
			"Move to Information gaps",
			`The river is wide.

## Information gaps

- Can it be closed?
`,
		);
	});

	test("moves the question to the section that is there", () => {
		checkFix(
			id,
			"Can it be closed? It is deep.\n\n## Information gaps\n\n- Who owns the shed?\n\n## Sources\n",
			"Move to Information gaps",
			`It is deep.

## Information gaps

- Who owns the shed?
- Can it be closed?

## Sources
`,
		);
		checkFix(
			id,
			"Can it be closed? It is deep.\n\n## Open questions\n\nThere are some.\n\n## Sources\n",
			"Move to Information gaps",
			`It is deep.

## Open questions

There are some.

- Can it be closed?

## Sources
`,
		);
	});
});
