import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";
import { register } from "../../support/register.ts";

const id = "risk/empty-cell";

suite(id, () => {
	test("marks the first empty cell of a row, and names the columns", () => {
		check(
			id,
			`| Risk | Likelihood | Impact | Response | Owner |
| --- | --- | --- | --- | --- |
| Flood | High | High | Dykes | Water Board |
| Fire | High | High |  | Fire Brigade |
                      ^^ risk/empty-cell: “Fire” has nothing under “Response”.
| Towns lose their catch | High | | TBD | n/a |
                                 ^ risk/empty-cell: “Towns lose their catch” has nothing under “Impact”, “Response” and “Owner”.
| Riot | High || Police | Ministry |
              ^ risk/empty-cell: “Riot” has nothing under “Impact”.
| Short | Low
  ^^^^^^^^^^^ risk/empty-cell: “Short” has nothing under “Impact”, “Response” and “Owner”.
`,
		);
	});

	test("counts columns whose names are too long for one line", () => {
		check(
			id,
			`| Risk | Likelihood of occurrence | Potential consequences | Proposed mitigations | Owner |
| --- | --- | --- | --- | --- |
| Flood | High | High | Dykes | Water Board |
| The towns on both banks of the river lose their catch | TBD | TBD | TBD | TBD |
                                                          ^^^ risk/empty-cell: “The towns on both banks of …” has nothing under “Likelihood of …” and 3 more columns.
`,
		);
	});

	test("says once what nobody has begun", () => {
		check(
			id,
			`| ID | Risk | Likelihood | Impact | Mitigation |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/empty-cell: None of the 3 risks is rated or answered yet.
| --- | --- | --- | --- | --- |
| R1 | Flood |  |  |  |
| R2 | Fire |  |  |  |
| R3 |  |  |  |  |
`,
		);
		check(
			id,
			`| Risk | Likelihood | Impact | Mitigation |
                               ^^^^^^^^^^ risk/empty-cell: The column “Mitigation” is empty in every row.
| --- | --- | --- | --- |
| Flood | High | High |  |
| Fire | Low |  | tbc |
              ^^ risk/empty-cell: “Fire” has nothing under “Impact”.
`,
		);
	});

	test("marks a row that rates nothing", () => {
		check(
			id,
			`| Risk | Likelihood | Impact | Mitigation |
| --- | --- | --- | --- |
| Flood | High | High | Dykes |
|  | High | Low | Dykes |
 ^^ risk/empty-cell: This row names no risk.
`,
		);
	});

	test("leaves forms, other columns, what only a fallback answers, and a rating of none in peace", () => {
		for (const text of [
			register(
				"Risk | Likelihood | Impact | Mitigation",
				" | | | ",
				"[Risk] | H/M/L | H/M/L | TBD",
			),
			register("Risk | Likelihood | Score | Status | Trigger", "Flood | High | | | "),
			register("Risk | Likelihood | Mitigation | Contingency plan", "Flood | High | – | Boats"),
			register("Risk | Likelihood | Impact | Mitigation", "Flood | High | None | [^1]"),
			register("Risk | Likelihood | Impact | Mitigation", "Flood | High | Low | Accept"),
			register("Risk | Likelihood | Impact | Mitigation", "Flood | High | Low | TODO"),
		])
			check(id, text);
	});

	test("takes a row in bold for a heading among the others", () => {
		const rows = [
			"**Political** | | ",
			"Flood | High | Dykes",
			"**Legal** | | ",
			"Fire | Low | Sand",
		];
		check(id, register("Risk | Impact | Mitigation", ...rows));
		check(
			id,
			`| Risk | Impact | Mitigation |
| --- | --- | --- |
| **Flood** | High | Dykes |
| **Fire** | | Sand |
            ^ risk/empty-cell: “Fire” has nothing under “Impact”.
`,
		);
	});

	test("keeps silent while the brief cites nothing", () => {
		const table = register(
			"Risk | Impact | Mitigation",
			"Flood | High | Dykes",
			"Fire | Low | TBD",
		);
		const claims = Array.from(
			{ length: 6 },
			(_, index) => `Seizures rose by ${index + 20}% in 202${index}.`,
		).join(" ");
		check(id, `${claims}\n\n${table}`);
		check(
			id,
			`${claims} Arrests fell.[^1]\n\n[^1]: Customs Service (2031). *Yearbook*.\n\n${table.replace(
				"| Fire | Low | TBD |",
				"| Fire | Low | TBD |\n               ^^^ risk/empty-cell: “Fire” has nothing under “Mitigation”.",
			)}`,
		);
	});

	test("follows the settings", () => {
		const text = register(
			"Risk | Impact | Mitigation",
			"Flood | High | Accept",
			"Fire | Low | Later",
		);
		const marks =
			"\n                 ^^^^^^ risk/empty-cell: “Flood” has nothing under “Mitigation”.";
		const having = (options: Record<string, boolean | readonly string[]>) => ({
			rules: { [id]: { options } },
		});
		check(id, text.replace("Accept |", `Accept |${marks}`), having({ allowAccept: false }));
		check(
			id,
			text.replace(
				"Later |",
				"Later |\n               ^^^^^ risk/empty-cell: “Fire” has nothing under “Mitigation”.",
			),
			having({ emptyValues: ["later"] }),
		);
		check(id, text.replace("Later", ""), having({ columns: ["owner"] }));
	});

	test("accepts a risk, for a reason to be written", () => {
		const before = register("Risk | Impact | Mitigation", "Flood | High | Dykes", "Fire | Low |");
		const title = "Accept the risk, for a reason to be written";
		checkFix(
			id,
			before,
			title,
			before.replace("| Fire | Low | |", "| Fire | Low | Accept: TODO why |"),
		);
		const marked = before.replace("| Fire | Low | |", "| Fire | Low | n/a |");
		checkFix(id, marked, title, marked.replace("n/a", "Accept: TODO why"));
	});

	test("marks the cells as still to be written, also where the row has none", () => {
		const before =
			"| Risk | Impact | Response | Owner |\n|---|---|---|---|\n| Fire | Low || Me |\n";
		const after = before.replace("||", "| TODO |");
		checkFix(id, before, "Write TODO into the cell", after);
		checkFix(
			id,
			`${after}| Flood\n`,
			"Write TODO into the cells",
			`${after}| Flood | TODO | TODO | TODO |\n`,
		);
	});
});
