import { suite, test } from "node:test";
import { check } from "../../support/check.ts";

const id = "sourcing/placeholder";

suite(id, () => {
	test("marks each kind of marker", () => {
		check(
			id,
			`---
balance-scope: TODO why sovereignty is covered elsewhere
               ^^^^ sourcing/placeholder: “TODO” marks something that is still missing.
---

# Inspections on the Korin, TK
                            ^^ sourcing/placeholder: “TK” marks something that is still missing.

Inspections cost 4 million crowns [citation needed].
                                  ^^^^^^^^^^^^^^^^^ sourcing/placeholder: “[citation needed]” marks something that is still missing.

Seizures rose by XX% in 2029.
                 ^^^ sourcing/placeholder: “XX%” marks something that is still missing.

- The date is TBC.
              ^^^ sourcing/placeholder: “TBC” marks something that is still missing.
- The budget is TBD.
                ^^^ sourcing/placeholder: “TBD” marks something that is still missing.

The river is wide (source?).
                  ^^^^^^^^^ sourcing/placeholder: “(source?)” marks something that is still missing.

The river is deep [source?].
                  ^^^^^^^^^ sourcing/placeholder: “[source?]” marks something that is still missing.

The river is cold.[^1]

| Option | Cost |
| --- | --- |
| Inspections | TODO |
                ^^^^ sourcing/placeholder: “TODO” marks something that is still missing.

> TODO quotation
  ^^^^ sourcing/placeholder: “TODO” marks something that is still missing.

[^1]: TODO author, title, publisher, year, link
      ^^^^ sourcing/placeholder: “TODO” marks something that is still missing.
`,
		);
	});

	test("is an error in a brief that is said to be final", () => {
		check(
			id,
			`---
status: final
---

The date is TBC.
            ^^^ sourcing/placeholder (error): “TBC” marks something that is still missing.
`,
		);
	});

	test("leaves code, comments, longer words and other spellings in peace", () => {
		check(
			id,
			`    # TODO read the second sheet

\`\`\`
TODO
\`\`\`

<!-- TODO ask the ministry -->

The index of TKX and the TODOS committee are not meant, nor is a todo list.
`,
		);
	});

	test("looks for the markers that the settings name", () => {
		check(
			id,
			`The date is ???, and the place is TODO.
            ^^^ sourcing/placeholder: “???” marks something that is still missing.
`,
			{ rules: { [id]: { options: { markers: ["???"] } } } },
		);
		check(id, "The date is TODO.\n", { rules: { [id]: { options: { markers: [] } } } });
	});

	test("marks each marker of a paragraph", () => {
		check(
			id,
			`The date is TBC, the place is TBD, and the budget is TBD.
            ^^^ sourcing/placeholder: “TBC” marks something that is still missing.
                              ^^^ sourcing/placeholder: “TBD” marks something that is still missing.
                                                     ^^^ sourcing/placeholder: “TBD” marks something that is still missing.
`,
		);
	});

	test("speaks every language", () => {
		check(
			id,
			`La fecha es TBC, y el lugar de la reunión se conocerá la semana que viene.
            ^^^ sourcing/placeholder: “TBC” marks something that is still missing.
`,
		);
	});

	test("leaves what a risk table does not say yet to the rule about its cells", () => {
		check(
			id,
			`| Risk | Impact | Response | Trigger |
| --- | --- | --- | --- |
| Flood | TBD | TBC | TBD |
                      ^^^ sourcing/placeholder: “TBD” marks something that is still missing.
| Fire | Low | Sand, TBD | TODO |
                     ^^^ sourcing/placeholder: “TBD” marks something that is still missing.
                           ^^^^ sourcing/placeholder: “TODO” marks something that is still missing.
`,
		);
	});
});
