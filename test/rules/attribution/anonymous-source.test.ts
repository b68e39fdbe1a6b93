import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "attribution/anonymous-source";

suite(id, () => {
	test("marks who is cited without a name", () => {
		check(
			id,
			`A senior Arvenian official said that the boats were ready.
^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/anonymous-source: “A senior Arvenian official” is not a source a reader can weigh.

Sources close to the cabinet told the Aldra Courier that a vote is near.
^^^^^^^^^^^^^^^^ attribution/anonymous-source: “Sources close to” is not a source a reader can weigh.

One of the drafters, who spoke on condition of anonymity, expects a second vote.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/anonymous-source: “on condition of anonymity” is not a source a reader can weigh.

According to officials familiar with the plan, the cabinet will decide in May.
             ^^^^^^^^^^^^^^^^^^^^^^^ attribution/anonymous-source: “officials familiar with” is not a source a reader can weigh.

- Insiders say that the plan is dead.
  ^^^^^^^^^^^^ attribution/anonymous-source: “Insiders say” is not a source a reader can weigh.
`,
		);
	});

	test("marks a role under a quotation, in Markdown and in a paste", () => {
		check(
			id,
			`> The network knows every patrol.
>
> – Former intelligence analyst
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ attribution/anonymous-source: “Former intelligence analyst” is not a source a reader can weigh.

The river is wide and the boats are small.

The network knows every patrol and every pier.
– A retired diplomat
^^^^^^^^^^^^^^^^^^^^ attribution/anonymous-source: “A retired diplomat” is not a source a reader can weigh.
`,
		);
	});

	test("accepts a name, a place to read it, and a reason", () => {
		check(
			id,
			`Arvenia’s defense minister said that the boats were ready.

Kester Brandt, a former diplomat, said that the talks had failed.

A senior Arvenian official said that the boats were ready.[^1]

Two officers, who asked not to be named because they are not authorised to speak, said that searches had stopped.

A participant in a meeting held under the Chatham House Rule said that trust was low.

> The network knows every patrol.
>
> – Mara Olsen, mayor of Port Aldra

The river is wide.

> The network knows every patrol.
>
> – Director of the Institute for River Security

[^1]: Aldra Courier (2030). “Boats ready”, 7 June 2030.
`,
		);
	});

	test("leaves people who are not cited in peace", () => {
		check(
			id,
			`Officials should publish the number of searches.

The police arrested three officials and an analyst in May.

> Sources close to the cabinet told the Courier that a vote is near.

## Officials familiar with the plan
`,
		);
	});

	test("accepts what the settings allow", () => {
		check(
			id,
			`A senior official said in our River Talks that the boats were ready.
`,
			{ rules: { [id]: { options: { allow: ["river talks"] } } } },
		);
	});

	test("leaves other languages in peace", () => {
		check(
			id,
			`La red conoce todas las patrullas y todos los muelles, dijo en mayo un alto cargo del ministerio que
pidió no ser identificado, porque las conversaciones con los pueblos de la ribera no han terminado y nadie
quiere que fracasen antes del verano.
`,
		);
	});

	test("asks for the name", () => {
		checkFix(
			id,
			"A senior Arvenian official said that the boats were ready.\n",
			"Name the source",
			"A senior Arvenian official said that the boats were ready (TODO name, role, date and link).\n",
		);
		checkFix(
			id,
			"> The network knows every patrol.\n>\n> – Former intelligence analyst\n",
			"Name the source",
			"> The network knows every patrol.\n>\n> – TODO name, former intelligence analyst, TODO date and link\n",
		);
	});

	test("asks for the reason", () => {
		checkFix(
			id,
			"According to officials familiar with the plan, the cabinet will decide in May.\n",
			"State the reason for anonymity",
			`According to officials familiar with the plan, the cabinet will decide in May (TODO how they know, why unnamed, outlet and link).
`,
		);
		checkFix(
			id,
			"> The network knows every patrol.\n>\n> – Former intelligence analyst\n",
			"State the reason for anonymity",
			`> The network knows every patrol.
>
> – Former intelligence analyst, who asked not to be named because TODO (TODO outlet and link)
`,
		);
	});
});
