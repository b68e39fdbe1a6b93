import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { check, checkFix, lintOnly } from "../../support/check.ts";

const id = "balance/token-lens";

const security = `Raids would degrade the network and protect the public from smuggled weapons. The smugglers are a threat to public safety on both banks. Border security cannot wait for another treaty. A strike would deter further attacks on the ports. Terrorists have used the same boats.
`;
const conceded = `Despite sovereignty concerns, the towns ask for an end to the nights of fire. Although the territorial integrity of Belmora matters, the river cannot be left to itself.
`;
const third = "Even if Belmora refuses its consent to foreign troops, the cabinet will act.";
const own = "A raid without consent violates the territorial integrity of Belmora.";
const filler =
	"The ferry sails at seven each morning and comes back at noon with the mail of three towns.\n\n".repeat(
		14,
	);

suite(id, () => {
	test("speaks where the weaker side stands in concessions only", () => {
		check(
			id,
			`# Raids on the depots
^^^^^^^^^^^^^^^^^^^^^ ${id}: All 3 arguments about sovereignty stand in concessions.

${security}
${conceded}
${third}
`,
		);
	});

	test("links to the concessions", () => {
		const [finding] = lintOnly(id, `# Raids\n\n${security}\n${conceded}\n${third}\n`);
		assert.deepEqual(
			finding?.related?.map(({ message }) => message),
			[
				"sovereignty: “Despite sovereignty concerns, the towns ask for an end to the nights …”",
				"sovereignty: “Although the territorial integrity of Belmora matters, the river …”",
				"sovereignty: “Even if Belmora refuses its consent to foreign troops, the cabinet …”",
			],
		);
	});

	test("is content with one argument in three that stands on its own, unless told otherwise", () => {
		const text = `# Raids\n\n${security}\n${conceded}\n${own}\n`;
		check(id, text);
		assert.deepEqual(
			lintOnly(id, text, { rules: { [id]: { options: { concessionRatio: 0.6 } } } }).map(
				({ message }) => message,
			),
			["2 of 3 arguments about sovereignty stand in concessions."],
		);
	});

	test("leaves the rest to the rules about missing and rare arguments, and few arguments in peace", () => {
		check(id, `# Raids\n\n${security}\n${security}\n${third}\n`);
		check(id, `# Raids\n\nTerrorists have used the same boats.\n\n${conceded}`);
	});

	test("takes a declared stance, and a declared scope, at its word", () => {
		for (const line of ["stance: advocacy", "balance-scope: sovereignty is the subject of annex B"])
			check(id, `---\n${line}\n---\n\n# Raids\n\n${security}\n${conceded}\n${third}\n`);
	});

	test("speaks where the weaker side comes up only at the end", () => {
		const late = `${own} Foreign troops on its soil are an intervention in its internal affairs. Unilateral action erodes the sovereignty of every small state.
`;
		check(
			id,
			`---
axes: [sovereignty-security]
---

# Raids on the depots
^^^^^^^^^^^^^^^^^^^^^ ${id}: Sovereignty comes up only at the end, after 5 arguments about security.

${security}
${filler}${late}`,
		);
		const front = "---\naxes: [sovereignty-security]\n---\n\n# Raids\n\n";
		check(id, `${front}${security}\n${late}\n${filler}`);
		check(id, `${front}${security}\n${filler}## Objections\n\n${late}`);
		check(id, `${front}${security}\n${late}`);
	});

	test("speaks where the summary leaves the weaker side out", () => {
		check(
			id,
			`# Raids on the depots

## Summary
^^^^^^^^^^ ${id}: The summary argues about security only; sovereignty is left out.

${security}
## Analysis

${own} Foreign troops on its soil are an intervention in its internal affairs. Unilateral action erodes the sovereignty of every small state.
`,
		);
	});

	test("is content with a summary that names the weaker side, or argues little", () => {
		const rest = `## Analysis\n\n${security}\n${own} Foreign troops on its soil are an intervention in its internal affairs. Unilateral action erodes the sovereignty of every small state.\n`;
		check(id, `# Raids\n\n## Summary\n\n${security}\nThe price is sovereignty.\n\n${rest}`);
		check(id, `# Raids\n\n## Summary\n\nA weak border invites organised crime.\n\n${rest}`);
		check(id, `# Raids\n\n## Summary\n\n${security}\n${rest}`, {
			rules: { [id]: { options: { checkSummary: false } } },
		});
	});

	test("opens a place for the argument where it is conceded", () => {
		checkFix(
			id,
			`# Raids\n\n${security}\n${conceded}\n${third}\n`,
			"Give sovereignty a sentence of its own",
			`# Raids\n\n${security}\n${conceded.trimEnd()} TODO what sovereignty asks for, and why.\n\n${third}\n`,
			{ stays: "the author has yet to write the sentence" },
		);
	});

	test("opens a place for it in the summary", () => {
		const rest = `## Analysis\n\n${own} Foreign troops on its soil are an intervention in its internal affairs. Unilateral action erodes the sovereignty of every small state.\n`;
		checkFix(
			id,
			`# Raids\n\n## Summary\n\n${security}\n${rest}`,
			"Add sovereignty to the summary",
			`# Raids\n\n## Summary\n\n${security}\nTODO what sovereignty asks of this decision.\n\n${rest}`,
		);
	});
});
