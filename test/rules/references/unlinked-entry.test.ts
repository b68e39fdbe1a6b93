import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "references/unlinked-entry";

suite(id, () => {
	test("reports entries that do not say enough to be found", () => {
		check(
			id,
			`# The river

## References & External Links

- Foreign Office: Arvenia relations
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ references/unlinked-entry: “Foreign Office: Arvenia relations” has no link, and no year.
- Olsen, M. (2030). *The river and its towns*.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ references/unlinked-entry: “Olsen, M. (2030). The river and …” has no link, and no publisher.
- Brandt
  ^^^^^^ references/unlinked-entry: “Brandt” has no link, and no title, publisher or year.

Tags

river
`,
		);
	});

	test("accepts links, DOIs, numbers of laws and what a printed work says of itself", () => {
		check(
			id,
			`## References

1. Brandt. https://example.org/night
2. [Night boats](https://example.org/boats)
3. Brandt, doi:10.1000/182
4. [Night boats][boats]
5. Olsen, M. (2030). The river and its towns. Port Aldra Press.
6. Olsen, M. and Brandt, J. (2030). “Night boats”. *Journal of River Studies* 12(3), 45–61.
7. Ministry of Health of Arvenia. *Deaths by cause 2030*.
8. Harbor Act, P.L. 119-21
9. Brandt TODO year, link
10. Ibid., p. 4

[boats]: https://example.org/boats
`,
		);
	});

	test("takes further paragraphs and the head of a list inside the list for no entry", () => {
		check(
			id,
			`## Sources

These were read in May.

- Brandt, J. Night boats.

  https://example.org/night
- Ministry of Health
  - Deaths by cause. https://example.org/deaths
  - Yearbook. https://example.org/yearbook
`,
		);
	});

	test("reads lists without list signs, and notes with numbers", () => {
		check(
			id,
			`## Notes

[1] Talks with the mayor.
^^^^^^^^^^^^^^^^^^^^^^^^^ references/unlinked-entry: “[1] Talks with the mayor.” has no link, and no title, publisher or year.

[2] Olsen (2030), https://example.org/olsen
`,
		);
	});

	test("asks for links alone where the settings do", () => {
		check(
			id,
			`## References

- Olsen, M. (2030). The river and its towns. Port Aldra Press.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ references/unlinked-entry: “Olsen, M. (2030). The river and …” has no link.
`,
			{ rules: { [id]: { options: { allowOffline: false } } } },
		);
	});

	test("completes the entry", () => {
		checkFix(
			id,
			"## References\n\n- Aldra Institute: research on the river\n",
			"Complete the entry",
			"## References\n\n- Aldra Institute: research on the river (TODO year, link)\n",
		);
	});

	test("turns the entry into a footnote, with the marks that point to it", () => {
		checkFix(
			id,
			`Boats cross at night [1]. Searches fell [2].

## References

1. Olsen (2030), https://example.org/olsen
2. Aldra Institute: research on the river
`,
			"Turn it into a footnote",
			`Boats cross at night [1]. Searches fell[^1].

## References

1. Olsen (2030), https://example.org/olsen

[^1]: Aldra Institute: research on the river (TODO link)
`,
		);
	});

	test("turns the last entry of a list into a footnote right under its heading", () => {
		checkFix(
			id,
			"## References\n- Olsen (2030), https://example.org/olsen\n- Customs Service\n",
			"Turn it into a footnote",
			"## References\n- Olsen (2030), https://example.org/olsen\n\n[^1]: Customs Service (TODO link, and [\\^1] where the text rests on it)\n",
		);
	});
});
