import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "structure/broken-table";

suite(id, () => {
	test("marks rows without the line under the header", () => {
		check(
			id,
			`The options are these.

Option | What it does |
^^^^^^^^^^^^^^^^^^^^^^^ structure/broken-table: These 3 rows look like a table but lack the line under the header.
Raid the depots | Destroys stocks |
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Close the river | Stops boats |
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The river is wide.

| Option | Cost |
^^^^^^^^^^^^^^^^^ structure/broken-table: These 2 rows look like a table but lack the line under the header.
| Closure | High |
^^^^^^^^^^^^^^^^^^

| Option | Cost | Effect
^^^^^^^^^^^^^^^^^^^^^^^^ structure/broken-table: These 2 rows look like a table but lack the line under the header.
| Closure | High | Low
^^^^^^^^^^^^^^^^^^^^^^
`,
		);
	});

	test("marks a line under the header that has too few columns", () => {
		check(
			id,
			`| Option | Cost | Effect |
^^^^^^^^^^^^^^^^^^^^^^^^^^ structure/broken-table: These 2 rows look like a table but lack the line under the header.
| --- | --- |
^^^^^^^^^^^^^
| Closure | High | Low |
^^^^^^^^^^^^^^^^^^^^^^^^
`,
		);
	});

	test("marks the first cell beyond the header", () => {
		check(
			id,
			`| Option | Cost |
| --- | --- |
| Closure | High |
| Inspections | Low | renewed each year | soon |
                      ^^^^^^^^^^^^^^^^^ structure/broken-table: This row has 4 cells under 2 headings; the rest is not shown.
`,
		);
	});

	test("leaves tables, shorter rows, code and pipes in sentences in peace", () => {
		check(
			id,
			`| Option | Cost | Effect |
| --- | :-: | --- |
| Closure | High | Low |
| Inspections |

Option | Cost
--- | ---
Closure | High

The indicator reads “searches | finds”. It is read as a|b by some.

    Option | Cost | Effect
    Closure | High | Low

\`\`\`
Option | Cost | Effect
Closure | High | Low
\`\`\`

> A | B
`,
		);
	});

	test("writes the line and the pipes at the edges, and keeps every word", () => {
		checkFix(
			id,
			`The options are these.

Option | What it does |
Raid the depots | Destroys stocks |
Close the river | Stops boats |

The river is wide.
`,
			"Add the line under the header",
			`The options are these.

| Option | What it does |
| --- | --- |
| Raid the depots | Destroys stocks |
| Close the river | Stops boats |

The river is wide.
`,
		);
	});

	test("pads the shorter rows, and the header", () => {
		checkFix(
			id,
			"| Option | Cost |\n| Closure | High |\n| Inspections | Low | renewed each year |\n",
			"Add the line under the header",
			`| Option | Cost |  |
| --- | --- | --- |
| Closure | High |  |
| Inspections | Low | renewed each year |
`,
		);
	});

	test("replaces a line under the header that has too few columns", () => {
		checkFix(
			id,
			"| Option | Cost | Effect |\n| --- | --- |\n| Closure | High | Low |\n",
			"Add the line under the header",
			"| Option | Cost | Effect |\n| --- | --- | --- |\n| Closure | High | Low |\n",
		);
	});

	test("gives every cell a column, and keeps the alignment of the others", () => {
		checkFix(
			id,
			`| Option | Cost |
| :--- | ---: |
| Closure | High |
| Inspections | Low | renewed each year |
`,
			"Give every cell a column",
			`| Option | Cost |  |
| :--- | ---: | --- |
| Closure | High |  |
| Inspections | Low | renewed each year |
`,
		);
	});

	test("mends a table without pipes at its edges", () => {
		checkFix(
			id,
			"Option | Cost\n--- | ---\nInspections | Low | renewed each year",
			"Give every cell a column",
			"| Option | Cost |  |\n| --- | --- | --- |\n| Inspections | Low | renewed each year |",
		);
	});

	test("takes every line with a pipe under a proper header for a row", () => {
		check(
			id,
			`Option | Cost
--- | ---
Closure | High
Inspections | Low |
| Patrols | Low |
`,
		);
		check(
			id,
			"| Option | Cost |\n| --- | --- |\n| Closure |\n| Inspections | Low |\n| Patrols | Low |\n",
		);
	});

	test("sets the lines apart that would become rows of the table", () => {
		checkFix(
			id,
			"The options:\nOption | Cost |\nClosure | High |\nThe river is wide.\n",
			"Add the line under the header",
			"The options:\n\n| Option | Cost |\n| --- | --- |\n| Closure | High |\n\nThe river is wide.\n",
		);
	});

	test("leaves lines without a pipe as they are", () => {
		checkFix(
			id,
			"| Option | Cost |\n| --- | --- |\n| Closure | High | Low |\nThe river is wide.\n",
			"Give every cell a column",
			"| Option | Cost |  |\n| --- | --- | --- |\n| Closure | High | Low |\nThe river is wide.\n",
		);
	});
});
