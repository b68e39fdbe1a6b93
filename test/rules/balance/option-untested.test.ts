import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { check, checkFix, lintOnly } from "../../support/check.ts";

const id = "balance/option-untested";

const front = `---
axes: [sovereignty-security]
---

# Stopping the boats

Belmora will not give up its sovereignty over the harbor.

`;

suite(id, () => {
	test("names what each row of a table leaves out", () => {
		check(
			id,
			`${front}| Option | Effect |
| --- | --- |
| Do nothing | |
| Joint patrols | Deter the smugglers |
  ^^^^^^^^^^^^^ ${id}: “Joint patrols” is not weighed for sovereignty.
| Night raids | Violate the sovereignty of Belmora |
  ^^^^^^^^^^^ ${id}: “Night raids” is not weighed for security.
| Wait for spring | The ice breaks |
  ^^^^^^^^^^^^^^^ ${id}: “Wait for spring” is not weighed for sovereignty or security.
`,
		);
	});

	test("links to what the option is weighed by", () => {
		const [finding] = lintOnly(
			id,
			`${front}| Option | Effect |\n| --- | --- |\n| Raids | Deter the smugglers |\n| Patrols | Deter gangs |\n`,
		);
		assert.deepEqual(
			finding?.related?.map(({ message }) => message),
			["security: “Deter the smugglers”"],
		);
	});

	test("asks the baseline, too, where the settings say so", () => {
		const text = `${front}| Option | Security effect |\n| --- | --- |\n| Status quo | None |\n| Raids | Some |\n`;
		const settings = { rules: { [id]: { options: { exemptBaseline: false } } } };
		assert.equal(lintOnly(id, text).length, 1);
		assert.equal(lintOnly(id, text, settings).length, 2);
	});

	test("speaks once of a long table", () => {
		const rows = Array.from({ length: 7 }, (_, index) => `| Raid no ${index} | Deters smugglers |`);
		check(
			id,
			`${front}| Option | Effect |
  ^^^^^^ ${id}: 7 of 7 options are not weighed for sovereignty.
| --- | --- |
${rows.join("\n")}
`,
		);
	});

	test("reads pasted rows, sections and lists", () => {
		check(
			id,
			`${front}## Option A: Patrols
^^^^^^^^^^^^^^^^^^^^ ${id}: “Option A: Patrols” is not weighed for sovereignty.

They deter the smugglers.

## Option B: Raids
^^^^^^^^^^^^^^^^^^ ${id}: “Option B: Raids” is not weighed for security.

They violate the sovereignty of Belmora.
`,
		);
		check(
			id,
			`${front}## Options

- Patrols: they deter the smugglers.
  ^^^^^^^^^ ${id}: “Patrols” is not weighed for sovereignty.
- Raids: they deter the smugglers and violate the sovereignty of Belmora.
`,
		);
	});

	test("takes most of the options in prose for all of them", () => {
		check(
			id,
			`${front}## Options

- Patrols: they deter the smugglers, and need the consent of Belmora.
- Raids: they deter the smugglers, and violate its sovereignty.
- Wait: the smugglers go on.
`,
		);
	});

	test("stays silent where nothing is weighed yet, or the axis is not at stake", () => {
		check(id, `${front}| Option | Cost |\n| --- | --- |\n| Raids | 4 million |\n| Patrols | 2 |\n`);
		check(
			id,
			`# Boats\n\n| Option | Effect |\n| --- | --- |\n| Raids | Deter smugglers |\n| Patrols | None |\n`,
		);
	});

	test("asks nothing of options that are columns: any row may weigh them", () => {
		check(
			id,
			`${front}| Criterion | Option A | Option B |\n| --- | --- | --- |\n| Effect | Deters smugglers | None |\n`,
		);
	});

	test("leaves a brief that never names the other side to balance/absent-lens", () => {
		const security = `The smugglers are a threat to public safety on both banks. Terrorists have used the same boats. A strike would deter further attacks on the ports.\n`;
		check(
			id,
			`---
axes: [sovereignty-security]
---

# Boats

${security}
| Option | Effect |
| --- | --- |
| Raids | Deter smugglers |
| Patrols | Deter smugglers |
`,
		);
	});

	test("respects a declared scope", () => {
		check(
			id,
			`${front.replace("axes", "balance-scope: annex B\naxes")}| Option | Effect |\n| --- | --- |\n| Raids | Deter smugglers |\n| Patrols | None |\n`,
		);
	});

	test("adds the missing column, and leaves the author's cells alone", () => {
		checkFix(
			id,
			`${front}|  Option |Effect|
|:--|--:|
| Raids | Deter \\| stop smugglers |
| Patrols
| Wait | None |
`,
			"Add a column “Sovereignty test”",
			`${front}|  Option |Effect| Sovereignty test |
|:--|--:| --- |
| Raids | Deter \\| stop smugglers | TODO |
| Patrols |  | TODO |
| Wait | None | TODO |
`,
		);
		checkFix(
			id,
			`${front}US Strategy | Effect |
Night raids | Disrupt smugglers |
Joint patrols | Deter smugglers |
Closed ports | Stop smugglers |
`,
			"Add a column “Sovereignty test”",
			`${front}US Strategy | Effect | Sovereignty test |
Night raids | Disrupt smugglers | TODO |
Joint patrols | Deter smugglers | TODO |
Closed ports | Stop smugglers | TODO |
`,
		);
	});

	test("adds two columns where both are missing", () => {
		checkFix(
			id,
			`${front}| Option | Cost |\n| --- | --- |\n| Raids | Deter smugglers |\n| Wait | None |\n`,
			"Add columns “Sovereignty test” and “Security effect”",
			`${front}| Option | Cost | Sovereignty test | Security effect |
| --- | --- | --- | --- |
| Raids | Deter smugglers | TODO | TODO |
| Wait | None | TODO | TODO |
`,
		);
	});

	test("marks an empty cell", () => {
		for (const empty of ["|  |", "||", "| – |"])
			checkFix(
				id,
				`${front}| Option | Security effect | Sovereignty test |
| --- | --- | --- |
| Raids | Some ${empty}
| Patrols | Some | None |
`,
				"Mark what is missing about sovereignty",
				`${front}| Option | Security effect | Sovereignty test |
| --- | --- | --- |
| Raids | Some ${{ "|  |": "| TODO |", "||": "| TODO |", "| – |": "| – TODO |" }[empty]}
| Patrols | Some | None |
`,
			);
	});

	test("adds a line to a section, and to an item", () => {
		checkFix(
			id,
			`${front}## Option 1: Patrols

They deter the smugglers.

### Costs

Two million.

## Option 2: Raids

They deter the smugglers and violate the sovereignty of Belmora.
`,
			"Add “Sovereignty test” to this option",
			`${front}## Option 1: Patrols

They deter the smugglers.

Sovereignty test: TODO

### Costs

Two million.

## Option 2: Raids

They deter the smugglers and violate the sovereignty of Belmora.
`,
		);
		checkFix(
			id,
			`${front}## Options

- Patrols: they deter the smugglers
- Raids: they deter the smugglers and violate the sovereignty of Belmora.
`,
			"Add “Sovereignty test” to this option",
			`${front}## Options

- Patrols: they deter the smugglers. Sovereignty test: TODO
- Raids: they deter the smugglers and violate the sovereignty of Belmora.
`,
		);
	});
});
