import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Bibliography, lint } from "../../../server/core/index.ts";
import { check, checkFix } from "../../support/check.ts";
import { mark } from "../../support/marks.ts";
import { readBibliography } from "../../support/read-bibliography.ts";

const id = "references/undefined-citation";

const works = `---
references:
  - id: olsen2030
    title: The river
    author: [{ family: Olsen }]
  - id: health2031
    title: Deaths by cause
---
`;

suite(id, () => {
	test("reports a footnote without a definition once, at its first mark", () => {
		check(
			id,
			`Seizures rose by 40%.[^1] Boats cross at night.[^2]
                                               ^^^^ references/undefined-citation: “[^2]” has no definition.

Searches fell.[^2]

[^1]: Customs Service (2031). *Yearbook*.
`,
		);
	});

	test("reports a footnote whose definition is empty", () => {
		check(
			id,
			`Seizures rose by 40%.[^1]
                     ^^^^ references/undefined-citation: The note “[^1]” says nothing.

[^1]:
`,
		);
	});

	test("reports a link to a label that is not defined, once", () => {
		check(
			id,
			`The [yearbook][y31] counts boats; [it][y31] does not count pills.
    ^^^^^^^^^^^^^^^ references/undefined-citation: “[yearbook][y31]” points to a label that is not defined.

The [report][q3] is out.

[q3]: https://example.org/q3
`,
		);
	});

	test("leaves brackets alone that are not meant as a link", () => {
		check(
			id,
			`He [the minister] agreed [sic][1]. Take x[i][j] and \`[a][b]\`, see [1][2] and [yearbook][].

- [ ] open
`,
		);
	});

	test("reports a key that is in no bibliography, each time", () => {
		check(
			id,
			`${works}
Seizures rose [@olsen2030; @olsn2030, p. 3]. As @brandt2029 says [see @olsn2030].
                           ^^^^^^^^^ references/undefined-citation: “@olsn2030” is in no bibliography of this brief.
                                                ^^^^^^^^^^^ references/undefined-citation: “@brandt2029” is in no bibliography of this brief.
                                                                      ^^^^^^^^^ references/undefined-citation: “@olsn2030” is in no bibliography of this brief.

Boats cross at night [-@{x/y}].
                       ^^^^^^ references/undefined-citation: “@x/y” is in no bibliography of this brief.
`,
		);
	});

	test("leaves handles, stubs, figures and keys of other programs alone", () => {
		check(
			id,
			`${works}
@AldraHarbor wrote to doe@example.org [@TODO]. See @fig-map, [@tbl-2] and {{RFC2119}}.
`,
		);
	});

	test("believes keys as long as no bibliography is known", () => {
		check(id, "Seizures rose [@olsen2030].\n");
		check(id, "---\nbibliography: refs.bib\n---\n\nSeizures rose [@olsen2030].\n");
		check(id, "---\nreferences:\n  - https://example.org\n---\n\nSeizures rose [@olsen2030].\n");
	});

	test("asks for a bibliography where the settings do", () => {
		check(
			id,
			`Seizures rose [@olsen2030]. Searches fell [@health2031].
               ^^^^^^^^^^ references/undefined-citation: “@olsen2030” is cited, but no bibliography is named.
`,
			{ rules: { [id]: { options: { requireBibliography: true } } } },
		);
	});

	test("leaves the keys alone that the settings name", () => {
		check(id, `${works}\nSeizures rose [@brandt2029].\n`, {
			rules: { [id]: { options: { ignoreKeys: ["brandt2029"] } } },
		});
	});

	test("a claim that rests on an unknown key is not sourced, and not reported twice", () => {
		const { brief, findings } = lint(`${works}\nSeizures rose by 31% [@brandt2029].\n`);
		const [citation] = brief.citations;
		assert.deepEqual([citation?.resolved, citation?.missing], [false, ["brandt2029"]]);
		assert.deepEqual(
			brief.sentences.map(({ sourcing }) => sourcing),
			["none"],
		);
		assert.deepEqual(
			findings.map(({ rule }) => rule),
			[id],
		);
	});

	test("one key of several that is known is a source", () => {
		const { brief } = lint(`${works}\nSeizures rose by 31% [@brandt2029; @olsen2030].\n`);
		assert.equal(brief.sentences[0]?.sourcing, "own");
	});

	suite("with files", () => {
		const part = readBibliography("refs.bib", "@book{olsen2030, title={The river}}\n");
		const text = "---\nbibliography: [refs.bib, lost.bib]\n---\n\nSeizures rose [@brandt2029].\n";

		test("looks keys up in them", () => {
			assert.match(marked(text, new Bibliography([part])), /“@brandt2029” is in no bibliography/);
		});

		test("reports one that cannot be read where it is named, and then no keys", () => {
			const unread = [{ name: "lost.bib", why: "is not there" }];
			assert.equal(
				marked(text, new Bibliography([part], unread)),
				`---
bibliography: [refs.bib, lost.bib]
                         ^^^^^^^^ references/undefined-citation: The bibliography “lost.bib” is not there.
---

Seizures rose [@brandt2029].
`,
			);
		});

		test("blames nobody for one that is not known", () => {
			const unread = [{ name: "https://example.org/refs.bib", why: undefined }];
			assert.equal(marked(text, new Bibliography([part], unread)), text);
		});
	});

	test("points to the nearest key", () => {
		checkFix(
			id,
			`${works}\nSeizures rose [-@olsn2030, p. 3].\n`,
			"Cite @olsen2030",
			`${works}\nSeizures rose [-@olsen2030, p. 3].\n`,
		);
	});

	test("points to the nearest note, from all its marks", () => {
		checkFix(
			id,
			"Seizures rose.[^helth] Boats cross.[^helth]\n\n[^health]: Ministry (2031).\n",
			"Point to [^health]",
			"Seizures rose.[^health] Boats cross.[^health]\n\n[^health]: Ministry (2031).\n",
		);
	});

	test("writes the definition of a note", () => {
		checkFix(
			id,
			"Seizures rose.[^1] Boats cross.[^2]\n\n[^1]: Ministry (2031).\n",
			"Define [^2]",
			"Seizures rose.[^1] Boats cross.[^2]\n\n[^1]: Ministry (2031).\n[^2]: TODO author, title, publisher, year, link\n",
		);
	});

	test("fills in an empty note", () => {
		checkFix(
			id,
			"Seizures rose.[^1]\n\n[^1]:\n",
			"Fill in [^1]",
			"Seizures rose.[^1]\n\n[^1]: TODO author, title, publisher, year, link\n",
		);
	});

	test("defines a label, as a TODO that is counted", () => {
		const before = "The [yearbook][y31] is out.\n";
		const after = "The [yearbook][y31] is out.\n\n[y31]: TODO\n";
		checkFix(id, before, "Define [y31]", after);
		assert.ok(lint(after).findings.some(({ rule }) => rule === "sourcing/placeholder"));
	});

	test("points to the nearest label", () => {
		checkFix(
			id,
			"The [yearbook][yerbook] is out.\n\n[yearbook]: https://example.org/y\n",
			"Point to [yearbook]",
			"The [yearbook][yearbook] is out.\n\n[yearbook]: https://example.org/y\n",
		);
	});
});

function marked(text: string, bibliography: Bibliography): string {
	const { findings } = lint(text, {}, { bibliography });
	return mark(
		text,
		findings.filter(({ rule }) => rule === id),
	);
}
