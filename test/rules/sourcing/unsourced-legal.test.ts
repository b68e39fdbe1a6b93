import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "sourcing/unsourced-legal";

suite(id, () => {
	test("marks what a law, a treaty or an order is said to do", () => {
		check(
			id,
			`Under international law, a raid without consent is an armed attack.
^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-legal (information): “Under international law, a raid without …” says what is law, but not where it stands.

The new directive aims to designate the network as a terrorist organisation.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-legal (information): “The new directive aims to designate the …” says what is law, but not where it stands.

The treaty forbids searches at night.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-legal (information): “The treaty forbids searches at night” says what is law, but not where it stands.

- Searches at night are unlawful.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-legal (information): “Searches at night are unlawful” says what is law, but not where it stands.
`,
		);
	});

	test("takes the severity that the author chose", () => {
		check(
			id,
			`The treaty forbids searches at night.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-legal: “The treaty forbids searches at night” says what is law, but not where it stands.
`,
			{ rules: { "sourcing/unsourced-legal": { severity: "warning" } } },
		);
	});

	test("accepts a law that is named, unless the settings ask for a citation", () => {
		check(
			id,
			`A raid without consent violates Article 3 of the Korin Treaty.

Foreign officers may not make arrests under the River Police Act.

The Korin Treaty forbids searches at night.
`,
		);
		check(
			id,
			`The Korin Treaty forbids searches at night.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-legal (information): “The Korin Treaty forbids searches at night” says what is law, but not where it stands.
`,
			{ rules: { "sourcing/unsourced-legal": { options: { acceptNamedInstrument: false } } } },
		);
	});

	test("accepts a source", () => {
		check(
			id,
			`Under international law, a raid without consent is an armed attack.[^1]

The treaty forbids searches at night (Olsen 2030).

[^1]: Institute for River Security (2030). *The law of the Korin*, p. 12.
`,
		);
	});

	test("leaves wishes, doubts, views, questions and what others say in peace", () => {
		check(
			id,
			`The parliament should require consent for every search.

We consider such a raid unlawful.

Would a raid violate the treaty?

A raid might violate the airspace of Belmora.

Belmora sees the raid as a breach of the treaty.

> The treaty forbids searches at night.

## The treaty forbids searches at night

The treaty forbids searches at night [citation needed].
`,
		);
	});

	test("leaves the protocols of computers in peace", () => {
		check(
			id,
			`If a protocol requires a name for each boat, the registry is the usual place for it.
`,
		);
	});

	test("adds a footnote", () => {
		checkFix(
			id,
			"The treaty forbids searches at night.\n",
			"Add a footnote",
			`The treaty forbids searches at night.[^1]

[^1]: TODO author, title, publisher, year, link
`,
		);
	});

	test("asks for the instrument", () => {
		checkFix(
			id,
			"The treaty forbids searches at night.\n",
			"Name the instrument",
			"The treaty forbids searches at night under TODO instrument, Article TODO.\n",
		);
	});

	test("turns it into a judgement of the authors", () => {
		checkFix(
			id,
			"The treaty forbids searches at night.\n",
			"Mark as our judgement",
			"We assess that the treaty forbids searches at night.\n",
		);
		checkFix(
			id,
			"Designating the network as an army allows for raids.\n",
			"Mark as our judgement",
			"We assess that designating the network as an army allows for raids.\n",
		);
	});
});
