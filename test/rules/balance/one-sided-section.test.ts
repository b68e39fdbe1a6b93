import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { check, checkFix, lintOnly } from "../../support/check.ts";

const id = "balance/one-sided-section";

const named = "---\naxes: [sovereignty-security]\n---\n\n# Raids on the depots\n\n";
const security = `Raids would degrade the network and protect the public from smuggled weapons. The smugglers are a threat to public safety on both banks. Border security cannot wait for another treaty. A strike would deter further attacks on the ports. Terrorists have used the same boats.
`;
const sovereignty = `A raid without consent violates the territorial integrity of Belmora. Foreign troops on its soil are an intervention in its internal affairs. Unilateral action erodes the sovereignty of every small state.
`;

suite(id, () => {
	test("stands on the heading of a section that weighs, and links to its arguments", () => {
		const marked = `${named}${sovereignty}
## Analysis
^^^^^^^^^^^ ${id}: All 5 arguments under “Analysis” are about security, none about sovereignty.

${security}`;
		check(id, marked);
		const [finding] = lintOnly(id, marked.replace(/^\^.*\n/m, ""));
		assert.equal(finding?.related?.length, 5);
	});

	test("looks at the sections that the settings name, and no others", () => {
		check(id, `${named}${sovereignty}\n## The threat\n\n${security}`);
		check(id, `${named}${sovereignty}\n## Analysis\n\n${security}`, {
			rules: { [id]: { options: { sections: ["options"] } } },
		});
		check(id, `${named}${sovereignty}\n## Analysis\n\n${security}`, {
			rules: { [id]: { options: { minArguments: 6 } } },
		});
	});

	test("takes a section beside it that leans the other way for its pair", () => {
		check(id, `${named}## Analysis\n\n${security}\n## What Belmora says\n\n${sovereignty}`);
		check(id, `${named}## Analysis\n\n${security}\n### Objections\n\n${sovereignty}`);
		check(id, `${named}## Analysis\n\n${security}\n## Outlook\n\n### Objections\n\n${sovereignty}`);
	});

	test("stays silent where the whole brief is out of balance, or pleads, or says why", () => {
		check(id, `${named}## Analysis\n\n${security}`);
		check(id, `${named}${sovereignty.split(". ")[0]}.\n\n## Analysis\n\n${security}\n${security}`);
		for (const line of ["stance: advocacy", "balance-scope: annex B"])
			check(
				id,
				`${named.replace("axes", `${line}\naxes`)}${sovereignty}\n## Analysis\n\n${security}`,
			);
	});

	test("opens a subsection for the other side", () => {
		checkFix(
			id,
			`${named}${sovereignty}\n## Analysis\n\n${security}\n## Notes\n\nThe ferry sails at seven.\n`,
			"Insert a subsection for sovereignty",
			`${named}${sovereignty}
## Analysis

${security}
### Sovereignty

TODO what sovereignty asks for, and who says so.

## Notes

The ferry sails at seven.
`,
			{ stays: "the author has yet to write the argument" },
		);
	});
});
