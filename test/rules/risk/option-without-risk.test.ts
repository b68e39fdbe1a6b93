import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "risk/option-without-risk";
const options = `## Options

| Option | Cost |
| --- | --- |
| A. Do nothing | None |
| B. Joint inspections | High |
| C. Closing the river | Low |
`;

suite(id, () => {
	test("marks options that no row names by number or by name", () => {
		check(
			id,
			`${options.replace(
				"| A. Do nothing | None |",
				"| A. Do nothing | None |\n  ^^^^^^^^^^^^^ risk/option-without-risk: “A. Do nothing” has no row in the risk table.",
			)}
## Risks

| Risk | Option | Impact |
| --- | --- | --- |
| Bribes | B | High |
| Smugglers | Closing the river | High |
`,
		);
	});

	test("marks headings and columns that name options", () => {
		const risks =
			"\n| Risk | Impact |\n| --- | --- |\n| Option 1 costs too much | High |\n| Bribes, with option 2 | High |\n";
		check(
			id,
			`## Option 1: Patrols

Few.

## Option 2: Ports

Many.

## Option 3: Raids
^^^^^^^^^^^^^^^^^^ risk/option-without-risk: “Option 3: Raids” has no row in the risk table.

None.
${risks}`,
		);
		check(
			id,
			`| Criterion | Option 1 | Option 2 | Option 3 |
                                    ^^^^^^^^ risk/option-without-risk: “Option 3” has no row in the risk table.
| --- | --- | --- | --- |
| Cost | High | Low | Low |
${risks}`,
		);
	});

	test("accepts rows for several options, and for all", () => {
		for (const cell of ["A–C", "A, B and C", "All options"])
			check(
				id,
				`${options}\n| Risk | Option | Impact |\n| --- | --- | --- |\n| Flood | ${cell} | High |\n`,
			);
	});

	test("keeps silent where the table is not about options, and where there is no table", () => {
		check(id, `${options}\n| Risk | Impact |\n| --- | --- |\n| Flood | High |\n`);
		check(id, `${options}\n| Risk | Impact |\n| --- | --- |\n| Joint inspections fail | High |\n`);
		check(id, `${options}\n| Risk | Option | Impact |\n| --- | --- | --- |\n|  |  |  |\n`);
		check(id, options);
		check(
			id,
			"Option | Cost |\nA. Ports | Low |\nB. Raids | High |\n\n| Risk | Option | Impact |\n| --- | --- | --- |\n| Flood | A | High |\n",
		);
	});

	test("adds a row as the others name their option", () => {
		const byId = `${options}\n| Risk | Option | Impact |\n| --- | --- | --- |\n| Flood | A, B | High |\n| Fire | B | High |\n`;
		checkFix(id, byId, "Add a row for this option", `${byId}|  | C |  |\n`);
		const byName = byId
			.replace("| A, B |", "| Do nothing |")
			.replace("| B |", "| Joint inspections |");
		checkFix(id, byName, "Add a row for this option", `${byName}|  | C. Closing the river |  |\n`);
	});

	test("names the option in the row where there is no column for it", () => {
		const text = `${options}\n| Risk | Impact |\n| --- | --- |\n| To do nothing kills | High |\n| Joint inspections fail | High |\n`;
		checkFix(
			id,
			text,
			"Add a row for this option",
			`${text}| TODO the main risk of Closing the river |  |\n`,
		);
	});
});
