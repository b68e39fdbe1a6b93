import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "suppression/missing-reason";

suite(id, () => {
	test("marks each comment without a reason, whatever it applies to", () => {
		check(
			id,
			`<!-- policy-brief-disable-file risk/missing-table -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/missing-reason: This comment sets findings aside without saying why.

Opioids killed 506 people. <!-- policy-brief-disable-line sourcing/unsourced-statistic -->
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/missing-reason: This comment sets findings aside without saying why.

<!-- policy-brief-disable-next-line -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/missing-reason: This comment sets findings aside without saying why.

Opioids killed 507 people.

<!-- policy-brief-disable-section sourcing/unsourced-statistic -- -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/missing-reason: This comment sets findings aside without saying why.

<!-- policy-brief-disable sourcing/unsourced-statistic -->
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/missing-reason: This comment sets findings aside without saying why.
<!-- policy-brief-enable -->
`,
		);
	});

	test("accepts a reason, and leaves other comments and code in peace", () => {
		check(
			id,
			`<!-- policy-brief-disable-file risk/missing-table -- the register is in annex B -->

<!-- policy-brief-disable -- a speech -->

<!-- policy-brief-enable -->

<!-- Ask the ministry -->

\`<!-- policy-brief-disable-line sourcing/placeholder -->\`

    <!-- policy-brief-disable-line sourcing/placeholder -->
`,
		);
	});

	test("asks for the reason", () => {
		checkFix(
			id,
			"Opioids killed 506 people. <!-- policy-brief-disable-line sourcing/unsourced-statistic -->\n",
			"Add a reason",
			`Opioids killed 506 people. <!-- policy-brief-disable-line sourcing/unsourced-statistic -- TODO reason -->
`,
		);
	});
});
