import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { check, checkFix, lintOnly } from "../../support/check.ts";

const id = "balance/low-share";

const security = `Raids would degrade the network and protect the public from smuggled weapons. The smugglers are a threat to public safety on both banks. Border security cannot wait for another treaty. A strike would deter further attacks on the ports.

Traffickers already control two districts, and their gangs kill with impunity. Intelligence sharing would help the police to dismantle the network. Terrorists have used the same boats. A weak border invites organised crime.
`;
const sovereignty = `A raid without consent violates the territorial integrity of Belmora.
`;
const more = `Foreign troops on its soil are an intervention in its internal affairs. Unilateral action erodes the sovereignty of every small state.
`;

suite(id, () => {
	test("counts both sides and stands on the title", () => {
		check(
			id,
			`# Raids on the depots
^^^^^^^^^^^^^^^^^^^^^ ${id}: 1 of 9 arguments addresses sovereignty (11 %).

${security}
${sovereignty}`,
		);
	});

	test("says so of either side", () => {
		check(
			id,
			`# Raids on the depots
^^^^^^^^^^^^^^^^^^^^^ ${id}: 2 of 9 arguments address security (22 %).

A raid without consent violates the territorial integrity of Belmora. Foreign troops on its soil are an intervention in its internal affairs.

Unilateral action erodes the sovereignty of every small state. Parliament has to authorise every foreign soldier under the constitution.

A raid would violate the sovereignty of a neighbor. Its government cannot give up the right to decide who enters its territory. A foreign intervention would undermine the legitimacy of the elected parliament.

Raids would still degrade the network and protect the public from smuggled weapons. A weak border invites organised crime.
`,
		);
	});

	test("links to the arguments of the weaker side first", () => {
		const text = `# Raids on the depots\n\n${security}\n${sovereignty}`;
		const [finding] = lintOnly(id, text);
		assert.equal(finding?.related?.length, 9);
		assert.equal(
			finding?.related?.[0]?.message,
			"sovereignty: “A raid without consent violates the territorial integrity of Belmora.”",
		);
	});

	test("is content with a quarter", () => {
		check(id, `# Raids on the depots\n\n${security}\n${sovereignty}\n${more}`);
	});

	test("follows the share and the number that the settings ask for", () => {
		check(id, `# Raids on the depots\n\n${security}\n${sovereignty}`, {
			rules: { [id]: { options: { minShare: 0.1 } } },
		});
		check(id, `# Raids on the depots\n\n${security}\n${sovereignty}`, {
			rules: { [id]: { options: { minArguments: 10 } } },
		});
	});

	test("leaves a brief with few arguments in peace, and one without the weaker side to balance/absent-lens", () => {
		check(id, `# Raids on the depots\n\nTerrorists have used the same boats.\n\n${sovereignty}`);
		check(id, `# Raids on the depots\n\n${security}`);
	});

	test("takes a declared stance, and a declared scope, at its word", () => {
		for (const line of ["stance: advocacy", "balance-scope: sovereignty is the subject of annex B"])
			check(id, `---\n${line}\n---\n\n# Raids on the depots\n\n${security}\n${sovereignty}`);
	});

	test("opens a section for the weaker side, before the notes", () => {
		checkFix(
			id,
			`# Raids on the depots

${security}
No soldier may enter Belmora without its consent.[^1]

[^1]: Parliament of Belmora (2030). *Resolution 41/2030*.
`,
			"Insert a counter-argument section for sovereignty",
			`# Raids on the depots

${security}
No soldier may enter Belmora without its consent.[^1]

## Counter-arguments: sovereignty

TODO the strongest argument from sovereignty, who makes it, and where.

- Territorial integrity: TODO
- Non-intervention: TODO
- Consent: TODO
- Legitimacy: TODO
- Autonomy: TODO
- Historical grievance: TODO

[^1]: Parliament of Belmora (2030). *Resolution 41/2030*.
`,
			{ stays: "the author has yet to write the arguments" },
		);
	});

	test("declares the scope", () => {
		checkFix(
			id,
			`---
title: Raids on the depots
---

${security}
${sovereignty}`,
			"Declare the scope",
			`---
title: Raids on the depots
balance-scope: TODO why sovereignty is covered elsewhere
---

${security}
${sovereignty}`,
		);
	});
});
