import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "sourcing/unsourced-event";

suite(id, () => {
	test("marks what happened, what is under way and what has changed", () => {
		check(
			id,
			`Belmora closed the river to Arvenian boats in 2027.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-event: “Belmora closed the river to Arvenian boats in 2027” reports an event without a source.

For decades, the two governments have quarrelled over the fishing grounds.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-event: “For decades, the two governments have quarrelled …” reports an event without a source.

Belmora has signed the treaty.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-event: “Belmora has signed the treaty” reports an event without a source.

Smuggling has declined since the closure.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-event: “Smuggling has declined since the closure” reports an event without a source.

Previously, the smugglers were pursued by the customs service.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-event: “Previously, the smugglers were pursued by the …” reports an event without a source.

It was a long way back from the treaty, which both governments had signed in May 1998.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-event: “which both governments had signed in May 1998” reports an event without a source.

- Belmora is deploying new boats on the river.
`,
		);
	});

	test("shows what rests on the form of a verb alone to those who ask for all", () => {
		check(
			id,
			`The boats were seized at night.
`,
		);
		check(
			id,
			`The boats were seized at night.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-event: “The boats were seized at night” reports an event without a source.
`,
			{ level: "strict" },
		);
		check(
			id,
			`Belmora closed the river in 2027.
`,
			{ level: "relaxed" },
		);
	});

	test("accepts a source in the paragraph", () => {
		check(
			id,
			`Belmora closed the river to Arvenian boats in 2027.[^1] The closure ended in May 2028, after a visit of the foreign minister. The boats returned in June.

[^1]: Government of Belmora (2027). *Decree 12/2027*.
`,
		);
	});

	test("accepts a study that the sentence names", () => {
		check(
			id,
			`The Court of Audit’s 2029 report counted the patrols.

A survey in the Aldra Courier (2030) asked the fishermen.
`,
		);
	});

	test("leaves plans, fears, questions, the authors’ own acts and quotations in peace", () => {
		check(
			id,
			`The river should be closed by May 2032.

Belmora could close the river again in 2033.

When was the river last closed?

We closed our office in 2027.

Suppose Belmora closed the river in 2027.

> Belmora closed the river in 2027.

## Belmora closed the river in 2027

Belmora closed the river in 2027 [citation needed].

Mara Olsen wrote this report in 2030.

In 2027 Belmora closed these ports:

- Port Aldra
`,
		);
	});

	test("leaves those who helped in peace", () => {
		check(
			id,
			`## Acknowledgements

Mara Olsen led the survey in 2030, and the customs service provided the boats.
`,
		);
	});

	test("prefers what is surer in the same sentence", () => {
		check(
			id,
			`Belmora closed the river to 1,240 boats in 2027.

Belmora said in 2027 that it had closed the river.
`,
		);
	});

	test("adds a footnote", () => {
		checkFix(
			id,
			"Belmora closed the river in 2027.\n",
			"Add a footnote",
			`Belmora closed the river in 2027.[^1]

[^1]: TODO author, title, publisher, year, link
`,
		);
	});

	test("turns it into a judgement of the authors", () => {
		checkFix(
			id,
			"But smuggling has declined since the closure.\n",
			"Mark as our judgement",
			"But we assess that smuggling has declined since the closure.\n",
		);
		checkFix(
			id,
			"- Trade: The foreign ministry has signed the treaty.\n",
			"Mark as our judgement",
			"- Trade: We assess that the foreign ministry has signed the treaty.\n",
		);
		checkFix(
			id,
			"**Trade**: Belmora has signed the treaty.\n",
			"Mark as our judgement",
			"**Trade**: We assess that Belmora has signed the treaty.\n",
		);
		checkFix(
			id,
			"**Trade:** Belmora has signed the treaty.\n",
			"Mark as our judgement",
			"**Trade:** We assess that Belmora has signed the treaty.\n",
		);
		checkFix(
			id,
			"Moreover, the ministry has signed the treaty.\n",
			"Mark as our judgement",
			"Moreover, we assess that the ministry has signed the treaty.\n",
		);
	});

	test("marks whole abbreviations, and no marks of Markdown", () => {
		check(
			id,
			`By agreeing, Belmora aligned itself with A.U. policy.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-event: “Belmora aligned itself with A.U. policy” reports an event without a source.

- **Next**: Belmora’s council approved the pier in January 2023.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-event: “Belmora’s council approved the pier in January 2023” reports an event without a source.
`,
		);
	});
});
