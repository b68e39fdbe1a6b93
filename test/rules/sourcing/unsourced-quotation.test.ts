import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "sourcing/unsourced-quotation";

suite(id, () => {
	test("marks the quoted words", () => {
		check(
			id,
			`The minister called the raid “a plain violation of the treaty”.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-quotation: The quotation “a plain violation of the treaty” has no source.

"We will not let a river protect murderers," the interior minister told reporters.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-quotation: The quotation “We will not let a river protect murderers,” has no source.
`,
		);
	});

	test("cuts a long quotation in the message, not in the mark", () => {
		check(
			id,
			`The minister said: “We have waited for ten years, we have sent eleven notes, and we will not wait for another winter.”
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-quotation: The quotation “We have waited for ten years, we have sent …” has no source.
`,
		);
	});

	test("marks a block with a named speaker, in Markdown and in a paste", () => {
		check(
			id,
			`> Every raid that goes wrong recruits ten new boatmen. It always has.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-quotation: The quotation “Every raid that goes wrong recruits ten new …” has no source.
>
> – Mara Olsen, mayor of Port Aldra

The river is wide and the boats are small.

> Every raid that goes wrong recruits ten new boatmen.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-quotation: The quotation “Every raid that goes wrong recruits ten new …” has no source.
> – Mara Olsen, mayor of Port Aldra

The river is wide and the boats are small.

Every raid that goes wrong recruits ten new boatmen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-quotation: The quotation “Every raid that goes wrong recruits ten new …” has no source.
– Mara Olsen, mayor of Port Aldra
`,
		);
	});

	test("leaves blocks in peace when told to", () => {
		check(
			id,
			`> Every raid that goes wrong recruits ten new boatmen.
>
> – Mara Olsen, mayor of Port Aldra
`,
			{ rules: { [id]: { options: { pullQuotes: false } } } },
		);
	});

	test("accepts a source in the quotation, beside it, and in the line that says who spoke", () => {
		check(
			id,
			`The minister called the raid “a plain violation of the treaty” [@debate2030, p. 12].

The debate of 4 September was heated [@debate2030]. The minister called the raid “a plain violation of the treaty”.

> Every raid that goes wrong recruits ten new boatmen [@olsen2030].
>
> – Mara Olsen, mayor of Port Aldra

The river is wide and the boats are small.

> Every raid that goes wrong recruits ten new boatmen.
>
> – Mara Olsen, mayor of Port Aldra, [interview of 3 May 2030](https://example.org/olsen)
`,
		);
	});

	test("leaves an unnamed speaker to attribution/anonymous-source", () => {
		check(
			id,
			`> Every raid that goes wrong recruits ten new boatmen.
>
> – Former intelligence analyst
`,
		);
	});

	test("leaves names, titles, scare quotes and blocks without a speaker in peace", () => {
		check(
			id,
			`Boatmen pay the so-called “river tax” in fish.

The agreement is titled “Treaty on the Use of the Korin River”.

Belmora’s parliament and the two states’ ministries disagree.

> Every raid that goes wrong recruits ten new boatmen.
`,
		);
	});

	test("leaves lists of sources in peace, and what stands under them", () => {
		check(
			id,
			`## References

> Every raid that goes wrong recruits ten new boatmen.
>
> – Mara Olsen, mayor of Port Aldra

### Reports

> Every raid that goes wrong recruits ten new boatmen.
>
> – Mara Olsen, mayor of Port Aldra
`,
		);
	});

	test("quotes only the lines above the speaker, not the heading above them", () => {
		check(
			id,
			`## What the mayor says
Every raid that goes wrong recruits ten new boatmen.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/unsourced-quotation: The quotation “Every raid that goes wrong recruits ten new …” has no source.
– Mara Olsen, mayor of Port Aldra
`,
		);
	});

	test("leaves in peace what the author has marked", () => {
		check(
			id,
			`The minister called the raid “a plain violation of the treaty” [citation needed].

> Every raid that goes wrong recruits ten new boatmen.
>
> – Mara Olsen, mayor of Port Aldra, TODO date and link
`,
		);
	});

	test("adds a footnote", () => {
		checkFix(
			id,
			`The minister called the raid “a plain violation of the treaty”. It was late.

The river is wide.
`,
			"Add a footnote",
			`The minister called the raid “a plain violation of the treaty”.[^1] It was late.

The river is wide.

[^1]: TODO author, title, publisher, year, link
`,
		);
	});

	test("adds a footnote inside a block", () => {
		checkFix(
			id,
			`> Every raid that goes wrong recruits ten new boatmen.
>
> – Mara Olsen, mayor of Port Aldra
`,
			"Add a footnote",
			`> Every raid that goes wrong recruits ten new boatmen.[^1]
>
> – Mara Olsen, mayor of Port Aldra

[^1]: TODO author, title, publisher, year, link
`,
		);
	});

	test("cites with a key, behind the closing mark where the stop stands inside", () => {
		checkFix(
			id,
			"The minister said: “We will not wait for another winter.”\n",
			"Cite with a key",
			"The minister said: “We will not wait for another winter.” [@TODO]\n",
		);
		checkFix(
			id,
			"The minister called the raid “a plain violation of the treaty”.\n",
			"Cite with a key",
			"The minister called the raid “a plain violation of the treaty” [@TODO].\n",
		);
	});

	test("marks a citation as needed", () => {
		checkFix(
			id,
			"The minister called the raid “a plain violation of the treaty”.\n",
			"Mark [citation needed]",
			"The minister called the raid “a plain violation of the treaty” [citation needed].\n",
		);
	});
});
