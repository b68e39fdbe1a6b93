import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "references/uncited-entry";

suite(id, () => {
	test("reports an entry that nothing points to", () => {
		check(
			id,
			`Boats cross at night (Olsen 2030). Searches fell.

## References

- Olsen, M. (2030). *The river*. https://example.org/olsen
- Brandt, J. (2029). *Night boats*. https://example.org/night
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ references/uncited-entry: Nothing in the text points to “Brandt, J. (2029). Night boats. …”.
`,
		);
	});

	test("reports a note that no mark points to", () => {
		check(
			id,
			`Boats cross at night.[^1]

[^1]: Olsen (2030).
[^2]: Brandt (2029).
^^^^ references/uncited-entry: No mark in the text points to the note “[^2]”.
`,
		);
	});

	test("reports a list that nothing points to once", () => {
		check(
			id,
			`Boats cross at [night](https://example.org/night).

## References
^^^^^^^^^^^^^ references/uncited-entry: Nothing in the text points to any of the 3 entries of “References”.

- Olsen, M. (2030). *The river*. https://example.org/olsen
- Brandt, J. (2029). *Night boats*. https://example.org/boats
- Ruiz, A. (2028). *Pills*. https://example.org/pills
`,
		);
	});

	test("is silent while the brief cites nothing at all", () => {
		check(id, "Boats cross at night.\n\n## References\n\n- Olsen, M. (2030). *The river*.\n");
	});

	test("knows every way to point to an entry", () => {
		check(
			id,
			`Boats [1, 3–4] cross.⁶ They are [small](https://www.example.org/small/). Brandt and Roe (2029) count them. The Harbor Office agrees. Pills too.[^a] Also @ruiz2028.

## References

1. Olsen, M. (2030). *The river*.
2. Brandt, J. (2029). *Night boats*.
3. Adler, B. (2028). *Boats*.
4. Cole, C. (2028). *Sails*.
5. Dorn, D. (2028). *Small boats*. https://example.org/small
6. Egan, E. (2028). *Oars*.
7. Harbor Office (2030). *Arrivals*.
8. Falk, F. (2028). *Pills*.
9. Ruiz, A. (2028). *Pills again*.

[^a]: Falk, *Pills*, p. 3.
`,
		);
	});

	test("leaves lists for further reading alone, and those the settings name", () => {
		const list = "- Brandt, J. (2029). *Night boats*. https://example.org/night\n";
		check(id, `Boats cross (Olsen 2030).\n\n## Further reading\n\n${list}`);
		check(id, `Boats cross (Olsen 2030).\n\n## Sources consulted\n\n${list}`);
		check(id, `Boats cross (Olsen 2030).\n\n## References\n\n${list}`, {
			rules: { [id]: { options: { sections: ["references"] } } },
		});
	});

	const two = `Boats cross (Olsen 2030).

## References

- Brandt, J. (2029). *Night boats*. https://example.org/night
- Olsen, M. (2030). *The river*. https://example.org/olsen

## Annex

Words.
`;
	const one = two.replace("- Brandt, J. (2029). *Night boats*. https://example.org/night\n", "");

	test("removes the entry", () => {
		checkFix(id, two, "Remove the entry", one);
	});

	test("moves the entry to a list for further reading", () => {
		const entry = "- Brandt, J. (2029). *Night boats*. https://example.org/night";
		const moved = one.replace("## Annex", `## Further reading\n\n${entry}\n\n## Annex`);
		checkFix(id, two, "Move to Further reading", moved);
		const there = `${two}\n## Further reading\n\n- Ruiz, A. (2028). *Pills*.\n`;
		checkFix(
			id,
			there,
			"Move to Further reading",
			`${one}\n## Further reading\n\n- Ruiz, A. (2028). *Pills*.\n${entry}\n`,
		);
	});

	test("removes a note", () => {
		checkFix(
			id,
			"Boats.[^1]\n\n[^1]: Olsen (2030).\n[^2]: Brandt (2029).\n",
			"Remove the note [^2]",
			"Boats.[^1]\n\n[^1]: Olsen (2030).\n",
		);
	});
});
