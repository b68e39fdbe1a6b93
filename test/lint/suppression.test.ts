import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { lint } from "../../server/core/index.ts";
import { applyFix, check, lintOnly } from "../support/check.ts";

const id = "sourcing/unsourced-statistic";

suite("comments that set findings aside", () => {
	test("-line: on its own line, not on the next", () => {
		check(
			id,
			`Opioids killed 501 people. <!-- policy-brief-disable-line sourcing/unsourced-statistic -- agreed -->
Opioids killed 502 people.
               ^^^^^^^^^^ sourcing/unsourced-statistic: “502 people” has no source in this paragraph.

| Year | Note |
| --- | --- |
| 2030 | The ministry said that 503 people died. |
`,
		);
	});

	test("-next-line: the paragraph below it, also across a blank line", () => {
		check(
			id,
			`<!-- policy-brief-disable-next-line sourcing/unsourced-statistic -- agreed -->
Opioids killed 501 people.
Opioids killed 502 people.

Opioids killed 503 people.
               ^^^^^^^^^^ sourcing/unsourced-statistic: “503 people” has no source in this paragraph.

<!-- policy-brief-disable-next-line sourcing/unsourced-statistic -- agreed -->

Opioids killed 504 people.

Opioids killed 505 people.
               ^^^^^^^^^^ sourcing/unsourced-statistic: “505 people” has no source in this paragraph.
`,
		);
	});

	test("-section: its innermost section, with the sections inside it", () => {
		check(
			id,
			`# Opioids

Opioids killed 501 people.
               ^^^^^^^^^^ sourcing/unsourced-statistic: “501 people” has no source in this paragraph.

## Deaths

Opioids killed 502 people.

<!-- policy-brief-disable-section sourcing/unsourced-statistic -- agreed -->

### By month

Opioids killed 503 people.

## Arrests

Police made 1,240 arrests.
            ^^^^^^^^^^^^^ sourcing/unsourced-statistic: “1,240 arrests” has no source in this paragraph.
`,
		);
	});

	test("-file: everywhere, wherever it stands", () => {
		check(
			id,
			`Opioids killed 501 people.

<!-- policy-brief-disable-file sourcing/unsourced-statistic -- agreed -->
`,
		);
	});

	test("without an end, up to the comment that ends it, or to the end of the text", () => {
		check(
			id,
			`Opioids killed 501 people.
               ^^^^^^^^^^ sourcing/unsourced-statistic: “501 people” has no source in this paragraph.

<!-- policy-brief-disable sourcing/unsourced-statistic -- agreed -->

Opioids killed 502 people.

## Arrests

Police made 1,240 arrests.

<!-- policy-brief-enable -->

Opioids killed 503 people.
               ^^^^^^^^^^ sourcing/unsourced-statistic: “503 people” has no source in this paragraph.

<!-- policy-brief-disable sourcing/unsourced-statistic -- agreed -->

Opioids killed 504 people.
`,
		);
	});

	test("names several rules, or none for all of them, and leaves the others alone", () => {
		check(
			id,
			`Opioids killed 501 people. <!-- policy-brief-disable-line sourcing/placeholder, sourcing/unsourced-statistic -- agreed -->

Opioids killed 502 people. <!-- policy-brief-disable-line -- agreed -->

Opioids killed 503 people. <!-- policy-brief-disable-line sourcing/placeholder -- agreed -->
               ^^^^^^^^^^ sourcing/unsourced-statistic: “503 people” has no source in this paragraph.
`,
		);
	});

	test("does not count in code", () => {
		check(
			id,
			`Opioids killed 501 people. \`<!-- policy-brief-disable-line -- agreed -->\`
               ^^^^^^^^^^ sourcing/unsourced-statistic: “501 people” has no source in this paragraph.
`,
		);
	});
});

suite("setting a finding aside", () => {
	const cases: readonly (readonly [what: string, before: string, after: string])[] = [
		[
			"at the end of the line",
			"Opioids killed 501 people. The harbor is small.\nThe river is wide.\n",
			"Opioids killed 501 people. The harbor is small. <!-- policy-brief-disable-line sourcing/unsourced-statistic -- TODO reason -->\nThe river is wide.\n",
		],
		[
			"in a list",
			"- Opioids killed 501 people.\n- The harbor is small.\n",
			"- Opioids killed 501 people. <!-- policy-brief-disable-line sourcing/unsourced-statistic -- TODO reason -->\n- The harbor is small.\n",
		],
		[
			"at the end of a text without a line break",
			"Opioids killed 501 people.",
			"Opioids killed 501 people. <!-- policy-brief-disable-line sourcing/unsourced-statistic -- TODO reason -->",
		],
	];
	for (const [what, before, after] of cases) {
		test(what, () => {
			const [finding] = lintOnly(id, before);
			const fix = finding?.setAside?.();
			assert.equal(fix?.title, "Set this finding aside here");
			assert.equal(fix && applyFix(before, fix), after);
			assert.deepEqual(lintOnly(id, after), []);
		});
	}

	test("in the whole brief, below the front matter", () => {
		const before = `---
title: Opioids
---

## Risks

There is a risk of retaliation against the border towns.
`;
		const text = before.replace(
			"## Risks\n\n",
			"There is a risk that Belmora leaves.\n\nThe closure risks a revolt.\n\n",
		);
		const [finding] = lintOnly("risk/missing-table", text);
		const fix = finding?.setAside?.();
		assert.equal(fix?.title, "Set risk/missing-table aside in this brief");
		const fixed = fix ? applyFix(text, fix) : "";
		assert.ok(
			fixed.startsWith(
				"---\ntitle: Opioids\n---\n\n<!-- policy-brief-disable-file risk/missing-table -- TODO reason -->\n\nThere",
			),
			fixed,
		);
		assert.deepEqual(lintOnly("risk/missing-table", fixed), []);
	});

	test("is not offered for the comments themselves", () => {
		const { findings } = lint("The harbor is small. <!-- policy-brief-disable-line -->\n");
		assert.deepEqual(
			findings.map(({ rule, setAside }) => [rule, setAside]),
			[
				["suppression/missing-reason", undefined],
				["suppression/unused", undefined],
			],
		);
	});
});
