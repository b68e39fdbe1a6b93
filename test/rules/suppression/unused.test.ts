import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "suppression/unused";

suite(id, () => {
	test("marks a comment under which nothing is found", () => {
		check(
			id,
			`<!-- policy-brief-disable-file risk/missing-table -- the register is in annex B -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: This comment sets nothing aside; nothing is found where it applies.

The harbor is small. <!-- policy-brief-disable-line -- agreed -->
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: This comment sets nothing aside; nothing is found where it applies.

Opioids killed 506 people. <!-- policy-brief-disable-line sourcing/unsourced-quotation -- agreed -->
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unused: This comment sets nothing aside; nothing is found where it applies.
`,
		);
	});

	test("leaves a comment in peace that sets something aside", () => {
		check(
			id,
			`<!-- policy-brief-disable-file sourcing/placeholder -- a draft -->

Opioids killed 506 people. <!-- policy-brief-disable-line sourcing/unsourced-statistic -- agreed -->

<!-- policy-brief-disable-next-line sourcing/unsourced-statistic -- agreed -->
Opioids killed 507 people.

<!-- policy-brief-disable sourcing/unsourced-statistic -- agreed -->

Opioids killed 508 people.

<!-- policy-brief-enable -->

The date is TODO.

## Annex

<!-- policy-brief-disable-section sourcing/unsourced-statistic, sourcing/unsourced-quotation -- agreed -->

Opioids killed 509 people.
`,
		);
	});

	test("does not judge a comment for a rule that is off, or unknown", () => {
		check(
			id,
			`The harbor is small. <!-- policy-brief-disable-line risk/missing-tables -- agreed -->

The river is wide. <!-- policy-brief-disable-line sourcing/placeholder -- agreed -->
`,
			{ rules: { "sourcing/placeholder": { severity: "off" } } },
		);
	});

	test("removes the comment behind the words, and the line that holds nothing else", () => {
		checkFix(
			id,
			"The harbor is small. <!-- policy-brief-disable-line sourcing/placeholder -- agreed -->\n\nThe end.\n",
			"Remove the comment",
			"The harbor is small.\n\nThe end.\n",
		);
		checkFix(
			id,
			"The harbor is small.\n\n<!-- policy-brief-disable sourcing/placeholder -- agreed -->\n\nThe end.\n",
			"Remove the comment",
			"The harbor is small.\n\nThe end.\n",
		);
	});
});
