import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "sourcing/unsourced-statistic";

suite(id, () => {
	test("marks the number with the words that say what it counts", () => {
		check(
			id,
			`Seizures on the Korin rose by 40% in 2029.
                              ^^^ sourcing/unsourced-statistic: “40%” has no source in this paragraph.

Opioids killed 506 people in Arvenia.
               ^^^^^^^^^^ sourcing/unsourced-statistic: “506 people” has no source in this paragraph.

One in five boats was searched.
^^^^^^^^^^^^^^^^^ sourcing/unsourced-statistic: “One in five boats” has no source in this paragraph.

- Border police made 1,240 arrests.
                     ^^^^^^^^^^^^^ sourcing/unsourced-statistic: “1,240 arrests” has no source in this paragraph.
`,
		);
	});

	test("marks a number that a line break cuts in two, and leaves markup out of the message", () => {
		check(
			id,
			`Seizures on the Korin rose by 40
                              ^^ sourcing/unsourced-statistic: “40 percent” has no source in this paragraph.
percent in 2029.
^^^^^^^

In that year, **two thirds** of the pills were seized.
                ^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-statistic: “two thirds of the pills” has no source in this paragraph.
`,
		);
	});

	test("marks shares without a number, unless told otherwise", () => {
		check(
			id,
			`A majority of the pills was seized.
^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-statistic: “A majority of the pills” has no source in this paragraph.
`,
		);
		check(id, "A majority of the pills was seized.\n", {
			rules: { [id]: { options: { vagueShares: false } } },
		});
	});

	test("accepts every way to cite", () => {
		check(
			id,
			`Seizures rose by 31%.[^1]

Seizures rose by 32% [@customs2031, p. 4].

Seizures rose by 33% ([yearbook](https://example.org/33)).

Seizures rose by 34% (Customs Service 2031).

Seizures rose by 35% [1].

Seizures rose by 36% (https://example.org/36).

Seizures rose by 37%.^[Customs Service (2031), p. 4.]

Olsen and Brandt (2030) find that seizures rose by 38%.

Seizures rose by 39% [yearbook][y].

[y]: https://example.org/39
[^1]: Customs Service of Arvenia (2031). *Yearbook 2030*.

## References

1. Customs Service of Arvenia (2031). *Yearbook 2030*.
`,
		);
	});

	test("does not accept what points nowhere", () => {
		check(
			id,
			`Seizures rose by 34% (see [above](#problem)).
                 ^^^ sourcing/unsourced-statistic: “34%” has no source in this paragraph.

Seizures rose by 35% (CSA).
                 ^^^ sourcing/unsourced-statistic: “35%” has no source in this paragraph.
`,
		);
	});

	test("leaves a mark that leads nowhere to references/undefined-citation, but not what rests on it", () => {
		check(
			id,
			`Seizures rose by 31%.[^1] Arrests fell by 12%.
                                          ^^^ sourcing/unsourced-statistic: “12%” has no source in this paragraph.

Seizures rose by 32%.[^empty]

[^empty]:
`,
		);
	});

	test("does not accept a number that no list of sources explains", () => {
		check(
			id,
			`Seizures rose by 33% [1].
                 ^^^ sourcing/unsourced-statistic: “33%” has no source in this paragraph.
`,
		);
	});

	test("accepts a source beside the sentence, and only hints further away", () => {
		check(
			id,
			`Seizures rose by 31%.[^1] Arrests fell by 12%. The harbor is small. Deaths rose by 9%.
                                                                                   ^^ sourcing/unsourced-statistic (hint): “9%” has no source in this paragraph.

[^1]: Customs Service of Arvenia (2031). *Yearbook 2030*.
`,
		);
	});

	test("follows the scope that the settings give a citation", () => {
		check(
			id,
			`Seizures rose by 31%.[^1] Arrests fell by 12%. The harbor is small. Deaths rose by 9%.
                                          ^^^ sourcing/unsourced-statistic: “12%” has no source in this paragraph.
                                                                                   ^^ sourcing/unsourced-statistic: “9%” has no source in this paragraph.

[^1]: Customs Service of Arvenia (2031). *Yearbook 2030*.
`,
			{ citationScope: "sentence" },
		);
		check(
			id,
			`Seizures rose by 31%.[^1] Arrests fell by 12%. The harbor is small. Deaths rose by 9%.
                                                                                   ^^ sourcing/unsourced-statistic: “9%” has no source in this paragraph.

[^1]: Customs Service of Arvenia (2031). *Yearbook 2030*.
`,
			{ citationScope: "adjacent" },
		);
	});

	test("accepts a source on the lead-in of a list, but not on one item for the others", () => {
		check(
			id,
			`The figures come from the yearbook [@customs2031]:

- Seizures rose by 41%.
- Arrests fell by 42%.

The figures are these:

- Seizures rose by 43% [@customs2031].
- Arrests fell by 44%.
                  ^^^ sourcing/unsourced-statistic: “44%” has no source in this paragraph.
`,
		);
	});

	test("accepts a figure that is sourced elsewhere in the brief", () => {
		check(
			id,
			`## Summary

Opioids killed 506 people in 2030. They killed 507 people in 2031.
                                               ^^^^^^^^^^ sourcing/unsourced-statistic: “507 people” has no source in this paragraph.

## Problem

Opioids killed 506 people in 2030.[^1]

[^1]: Ministry of Health of Arvenia (2031). *Deaths by cause*.
`,
		);
	});

	test("leaves in peace what nobody asserts, and numbers that count nothing", () => {
		check(
			id,
			`---
description: Seizures rose by 51%.
---

# Deaths rose by 52% in 2030

How could 53% of the pills pass unseen?

The customs service should search at least 54% of the boats.

We estimate that 55% of the boats are searched.

We recommend that the share of searched boats rise to 56%.

Section 57 compares the two options, and Table 58 lists their costs for the 21st century.

Suppose that 59% of the boats were searched.

> Seizures rose by 61%.

    Seizures rose by 62%.

| Option | Cost |
| --- | --- |
| Inspections | 63 million crowns |

<!-- Seizures rose by 64%. -->

In our view, a target of 65% is within reach.

The talks between the two nations will begin on 6 May 2031.

## References

- Customs Service (2031). Seizures rose by 66%.

## Tags

Korin, 67% of boats
`,
		);
	});

	test("leaves other languages in peace", () => {
		check(
			id,
			`Las incautaciones en el río Korin aumentaron un 40% en 2029, y los opioides mataron a 506 personas
en Arvenia. La mayoría de las pastillas cruza de noche, en barcas de pesca que nadie inspecciona, y los
pueblos de la ribera viven con miedo desde hace años.
`,
		);
	});

	test("leaves in peace what the author has marked", () => {
		check(
			id,
			`Seizures rose by 41% [citation needed].

Seizures rose by 42%. [citation needed]

Seizures rose by 43% (TODO yearbook).
`,
		);
	});

	test("ignores the words that the settings name", () => {
		check(
			id,
			`Opioids killed 506 people in Arvenia.

Border police made 1,240 arrests.
                   ^^^^^^^^^^^^^ sourcing/unsourced-statistic: “1,240 arrests” has no source in this paragraph.
`,
			{ rules: { [id]: { ignore: ["506 People"] } } },
		);
	});

	test("adds a footnote", () => {
		checkFix(
			id,
			`Opioids killed 506 people.

## Problem

The harbor is small.
`,
			"Add a footnote",
			`Opioids killed 506 people.[^1]

## Problem

The harbor is small.

[^1]: TODO author, title, publisher, year, link
`,
		);
	});

	test("adds the next footnote behind the last definition", () => {
		checkFix(
			id,
			`Seizures rose by 31%.[^2]

Opioids killed 506 people.

[^2]: Customs Service of Arvenia (2031). *Yearbook 2030*.

## Annex

The harbor is small.
`,
			"Add a footnote",
			`Seizures rose by 31%.[^2]

Opioids killed 506 people.[^3]

[^2]: Customs Service of Arvenia (2031). *Yearbook 2030*.
[^3]: TODO author, title, publisher, year, link

## Annex

The harbor is small.
`,
		);
	});

	test("adds a footnote to a text without a line break at its end", () => {
		checkFix(
			id,
			"Opioids killed 506 people.",
			"Add a footnote",
			"Opioids killed 506 people.[^1]\n\n[^1]: TODO author, title, publisher, year, link\n",
		);
	});

	test("cites with a key", () => {
		checkFix(
			id,
			"- Opioids killed 506 people.\n- The harbor is small.\n",
			"Cite with a key",
			"- Opioids killed 506 people [@TODO].\n- The harbor is small.\n",
		);
	});

	test("marks a citation as needed", () => {
		checkFix(
			id,
			"Opioids killed 506 people. The harbor is small.\n",
			"Mark [citation needed]",
			"Opioids killed 506 people [citation needed]. The harbor is small.\n",
		);
	});

	test("turns a fact into an estimate, and keeps a name's capital letter", () => {
		checkFix(
			id,
			"The network sold 40% of the pills.\n",
			"Mark as our estimate",
			"We estimate that the network sold 40% of the pills.\n",
		);
		checkFix(
			id,
			"Arvenia searched 40% of the boats.\n",
			"Mark as our estimate",
			"We estimate that Arvenia searched 40% of the boats.\n",
		);
	});
});
