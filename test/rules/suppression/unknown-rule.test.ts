import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "suppression/unknown-rule";

suite(id, () => {
	test("marks each name that no rule has, and offers the nearest", () => {
		check(
			id,
			`<!-- policy-brief-disable-file numbers, risk/missing-tables, risk/missing-table -- the register is in annex B -->
                               ^^^^^^^ suppression/unknown-rule: No rule is called “numbers”.
                                        ^^^^^^^^^^^^^^^^^^^ suppression/unknown-rule: No rule is called “risk/missing-tables”; one is “risk/missing-table”.

Opioids killed 506 people. <!-- policy-brief-disable-line unsourced-statistic -- agreed -->
                                                          ^^^^^^^^^^^^^^^^^^^ suppression/unknown-rule: No rule is called “unsourced-statistic”; one is “sourcing/unsourced-statistic”.
`,
		);
	});

	test("leaves a comment without names, and words behind the hyphens, in peace", () => {
		check(
			id,
			`<!-- policy-brief-disable-file -- a speech, no brief -->

Opioids killed 506 people.
`,
		);
	});

	test("puts the nearest name in its place", () => {
		checkFix(
			id,
			"Opioids killed 506 people. <!-- policy-brief-disable-line sourcing/unsourced-statistics -- agreed -->\n",
			"Change it to sourcing/unsourced-statistic",
			"Opioids killed 506 people. <!-- policy-brief-disable-line sourcing/unsourced-statistic -- agreed -->\n",
		);
	});
});
