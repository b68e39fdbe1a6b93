import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "structure/front-matter";
const strict = { level: "strict" } as const;

suite(id, () => {
	test("marks values that nobody can read from a key, with the nearest right one", () => {
		check(
			id,
			`---
tlp: WHITE
     ^^^^^ structure/front-matter: “WHITE” is not a known “tlp”; write “CLEAR”.
stance: advocay
        ^^^^^^^ structure/front-matter: “advocay” is not a known “stance”; write “advocacy”.
axes: [sovereignty-security, cost-benfit, tariffs]
                             ^^^^^^^^^^^ structure/front-matter: “cost-benfit” is not a known “axes”; write “cost-benefit”.
                                          ^^^^^^^ structure/front-matter: “tariffs” is not a known “axes”; known are sovereignty-security, liberty-security, growth-environment, cost-benefit, efficiency-equity, centralisation-subsidiarity.
level: stirct
       ^^^^^^ structure/front-matter: “stirct” is not a known “level”; write “strict”.
likelihood-scale: icd-203
                  ^^^^^^^ structure/front-matter: “icd-203” is not a known “likelihood-scale”; write “icd203”.
date: 2030-13-01
      ^^^^^^^^^^ structure/front-matter: “2030-13-01” is no day of the calendar; write year-month-day.
---

We met.
`,
		);
	});

	test("marks where a front matter cannot be read", () => {
		check(
			id,
			`---
title: [A
stance: advocacy
^ structure/front-matter: The front matter cannot be read from here on.
---

We met.
`,
		);
	});

	test("marks keys that are spelled almost like one that counts", () => {
		check(
			id,
			`---
balance_scope: in annex B
^^^^^^^^^^^^^ structure/front-matter: The key “balance_scope” has no effect; write “balance-scope”.
stnce: advocacy
^^^^^ structure/front-matter: The key “stnce” has no effect; write “stance”.
likelyhood-scale: icd203
^^^^^^^^^^^^^^^^ structure/front-matter: The key “likelyhood-scale” has no effect; write “likelihood-scale”.
---

We met.
`,
		);
	});

	test("leaves keys and values of other programs in peace", () => {
		check(
			id,
			`---
title: A
level: executive
likelihood-scale: Kent
stance: neutral
state: draft
date: 3 May 2030
template: two-column
tlp: amber+strict
status: TODO
---

We met.
`,
		);
	});

	test("asks at the level “strict” who wrote the brief, when, and for whom", () => {
		const asked = `# The river
^^^^^^^^^^^ structure/front-matter: This brief does not say who wrote it, when, or for whom.
The river is wide.
`;
		check(id, asked, strict);
		check(id, "# The river\n\nThe river is wide.\n");
		for (const line of [
			"By A. Serrano",
			"Author: A. Serrano",
			"3 May 2030",
			"**To:** the minister",
		])
			check(id, `# The river\n\n${line}\n\nThe river is wide.\n`, strict);
		check(id, "# The river\n\nIt is wide.\n", {
			...strict,
			rules: { [id]: { options: { required: [] } } },
		});
	});

	test("opens a front matter with the brief's own title", () => {
		checkFix(
			id,
			"# The river: a border\n\nIt is wide.\n",
			"Add a front matter",
			'---\ntitle: "The river: a border"\nauthor: TODO\ndate: TODO\naudience: TODO\n---\n\n# The river: a border\n\nIt is wide.\n',
			{ settings: strict },
		);
	});

	test("moves a list of tags to the front matter", () => {
		checkFix(
			id,
			"# The river\n\nBy A. Serrano\n\n## Tags\n\nRivers, Border Security, U.S. Relations\n",
			"Move the tags to the front matter",
			"---\ntags: [Rivers, Border Security, U.S. Relations]\n---\n\n# The river\n\nBy A. Serrano\n",
			{ settings: strict },
		);
	});

	test("replaces what was mistyped", () => {
		checkFix(
			id,
			"---\ntlp: WHITE\n---\n\nWe met.\n",
			"Write “CLEAR”",
			"---\ntlp: CLEAR\n---\n\nWe met.\n",
		);
		checkFix(
			id,
			"---\nbalance_scope: annex B\n---\n\nWe met.\n",
			"Write “balance-scope”",
			"---\nbalance-scope: annex B\n---\n\nWe met.\n",
		);
	});
});
