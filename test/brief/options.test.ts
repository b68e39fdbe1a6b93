import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { listedOptions } from "../../server/core/brief/options.ts";
import { lint } from "../../server/core/index.ts";

/** What each option is called, and the lenses it is weighed through. */
function optionsOf(text: string): string[] {
	const { options } = lint(text).brief;
	return options.map(({ label, baseline, lenses }) =>
		`${label}${baseline ? " (baseline)" : ""}: ${[...lenses].sort().join(" ")}`.trim(),
	);
}

suite("the options of a brief", () => {
	test("are the rows of a table that says so, weighed by their cells and columns", () => {
		assert.deepEqual(
			optionsOf(`| No | Option | Sovereignty test | Effect |
| --- | --- | --- | --- |
| 1 | Do nothing | None needed | None |
| 2 | Patrols | Needs a treaty | Deters smugglers |
| 3 | Raids |  | Deters smugglers |
`),
			["Do nothing (baseline): sovereignty", "Patrols: security sovereignty", "Raids: security"],
		);
	});

	test("are the rows of a table of measures, if it says what they bring about", () => {
		const table = (raid: string, patrol: string) => `| Border measure | What it does |
| --- | --- |
| Night raids | ${raid} |
| Joint patrols | ${patrol} |
`;
		assert.deepEqual(optionsOf(table("Destroy the stocks of the smugglers", "Deter smugglers")), [
			"Night raids: security",
			"Joint patrols: security",
		]);
		assert.deepEqual(optionsOf(table("4 million crowns", "2 million crowns")), []);
	});

	test("are no rows of a risk table", () => {
		assert.deepEqual(
			optionsOf(`## Risks

| Option | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| Raids | Bystanders die | 3 | 4 |
| Patrols | Inspectors are bribed | 3 | 4 |
`),
			[],
		);
	});

	test("are sections that are numbered, or lie under a heading about options", () => {
		assert.deepEqual(
			optionsOf(`# Brief

## Option 1: Patrols

They deter smugglers.

### Consent

To be renewed each year.

## Option 2: Raids

They violate the sovereignty of Belmora.
`),
			["Option 1: Patrols: security sovereignty", "Option 2: Raids: sovereignty"],
		);
		assert.deepEqual(
			optionsOf(`## Options

### Criteria

### Patrols

### Status quo
`),
			["Patrols:", "Status quo (baseline):"],
		);
	});

	test("are items that say what they are called", () => {
		assert.deepEqual(
			optionsOf(`## Options

- **Joint patrols.** They protect the public from smuggled weapons.
- **Night raids:** they violate the sovereignty of Belmora.

## Criteria

- Cost: the budget of the customs service.
- Speed: before the summer.
`),
			["Joint patrols: security", "Night raids: sovereignty"],
		);
	});

	test("are weighed by what the prose says of them, too", () => {
		const table = `| Option | Effect |
| --- | --- |
| 1. Joint patrols | Deter smugglers |
| 2. Night raids | Deter smugglers |
`;
		assert.deepEqual(
			optionsOf(`${table}\nNight raids need a mandate. They violate the sovereignty of Belmora.\n`),
			["1. Joint patrols: security", "2. Night raids: security sovereignty"],
		);
		assert.deepEqual(
			optionsOf(
				`${table}\nOption 1 asks for consent. Night raids violate the sovereignty of Belmora.\n`,
			),
			["1. Joint patrols: security", "2. Night raids: security sovereignty"],
		);
	});

	test("are columns that are numbered, weighed by their cells and what these are about", () => {
		assert.deepEqual(
			optionsOf(`| Criterion | Option I: Patrols | Option II: Raids | Option costs |
| --- | --- | --- | --- |
| Consent | Needs a treaty | – | None |
| Effect | Deter smugglers | Deter smugglers | None |
`),
			["Option I: Patrols: security sovereignty", "Option II: Raids: security"],
		);
	});

	test("are no rows of a table about options that tests, dates or explains them", () => {
		for (const header of ["Criterion", "Decision criteria", "Test", "Year", "Country"])
			assert.deepEqual(
				optionsOf(
					`## Options\n\n| ${header} | Raids |\n| --- | --- |\n| Deter | Yes |\n| Cost | 4 |\n`,
				),
				[],
			);
	});

	test("are listed once where sections describe the rows of a table", () => {
		const table = "| Option | Cost |\n| --- | --- |\n| 1. Patrols | 2 |\n| 2. Raids | 4 |\n";
		const measures =
			"| Measure | Effect |\n| --- | --- |\n| Fines | Deter gangs |\n| Dogs | Deter gangs |\n";
		const sections = "## Option 1: Patrols\n\nFew.\n\n## Option 2: Raids\n\nMany.\n";
		const listed = (text: string) =>
			listedOptions(lint(text).brief.options).map(({ kind, id, name }) => `${kind} ${id} ${name}`);
		const rows = ["row 1 Patrols", "row 2 Raids"];
		assert.deepEqual(listed(`${measures}\n${table}\n${sections}`), rows);
		assert.deepEqual(
			listed(`${measures}\n${sections}`),
			rows.map((row) => row.replace("row", "section")),
		);
		assert.deepEqual(listed(measures), []);
		assert.deepEqual(listed("## Options\n\n### Patrols\n\n### Raids\n"), []);
	});

	test("are weighed by words that only hint at a lens", () => {
		assert.deepEqual(
			optionsOf(`| Option | Effect |
| --- | --- |
| Joint patrols | More arrests; Belmora has agreed |
| Night raids | Fewer pills |
| A new fence | Hard to build |
`),
			["Joint patrols: security sovereignty", "Night raids: security", "A new fence:"],
		);
	});

	test("are none where there is only one, or a catalogue", () => {
		assert.deepEqual(
			optionsOf("| Option | Effect |\n| --- | --- |\n| Raids | Deter smugglers |\n"),
			[],
		);
		const rows = Array.from(
			{ length: 41 },
			(_, index) => `| Measure no ${index} | Deters smugglers |`,
		);
		assert.deepEqual(optionsOf(`| Option | Effect |\n| --- | --- |\n${rows.join("\n")}\n`), []);
	});

	test("may be called anything", () => {
		assert.deepEqual(
			optionsOf(
				"| Option | Effect |\n| --- | --- |\n| (ab+)+$ [xy | y |\n| 100 *% \\\\ ?? raids | z |\n",
			),
			["(ab+)+$ [xy:", "100 *% \\ ?? raids:"],
		);
	});
});
