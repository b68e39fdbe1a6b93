import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { check, checkFix, lintOnly } from "../../support/check.ts";

const id = "balance/stance-mismatch";

const security = `Raids would degrade the network and protect the public from smuggled weapons. The smugglers are a threat to public safety on both banks. Border security cannot wait for another treaty. A strike would deter further attacks on the ports. Terrorists have used the same boats. A weak border invites organised crime. Armed gangs attacked the harbor twice. The navy should deter the smugglers.
`;
const sovereignty = `A raid without consent violates the territorial integrity of Belmora.
`;
const front = (stance: string) => `---
axes: [sovereignty-security]
stance: ${stance}
---

# Raids on the depots

`;
const ferry =
	`The second ferry should sail before the summer, and it would carry the harvest to the market in one day, where the road takes three.

`.repeat(9);

suite(id, () => {
	test("holds an objective brief to its word", () => {
		check(
			id,
			`---
axes: [sovereignty-security]
stance: objective
        ^^^^^^^^^ ${id}: “objective” is declared, but none of 8 arguments addresses sovereignty.
---

# Raids on the depots

${security}`,
		);
		check(
			id,
			`---
axes: [sovereignty-security]
stance: objective
        ^^^^^^^^^ ${id}: “objective” is declared, but 1 of 9 arguments addresses sovereignty.
---

# Raids on the depots

${security}
${sovereignty}`,
		);
	});

	test("is content with the share that the settings ask for, and with no stance", () => {
		check(id, `${front("objective")}${security}\n${sovereignty}`, {
			rules: { [id]: { options: { minShare: 0.1 } } },
		});
		check(id, `${front("objective")}${security}\n${sovereignty.repeat(3).replaceAll("\n", " ")}\n`);
		check(id, `${front("neutral")}${security}`);
		check(id, `${front("objective").replace("axes", "balance-scope: annex B\naxes")}${security}`);
	});

	test("links to the arguments of both sides", () => {
		const [finding] = lintOnly(id, `${front("objective")}${security}\n${sovereignty}`);
		assert.equal(finding?.related?.length, 9);
	});

	test("asks an advocacy brief for one counter-argument", () => {
		check(
			id,
			`---
stance: advocacy
        ^^^^^^^^ ${id}: “advocacy” is declared, but the brief names no counter-argument.
---

# The second ferry

${ferry}`,
		);
		for (const answer of [
			"Critics point to the price of the hull.",
			"Although the hull is dear, the road is dearer.",
			"## Objections\n\nThe hull is dear.",
		])
			check(id, `---\nstance: advocacy\n---\n\n# The second ferry\n\n${ferry}${answer}\n`);
	});

	test("asks for a section where the settings say so", () => {
		const text = `---\nstance: advocacy\n---\n\n# Ferry\n\n${ferry}Critics point to the price.\n`;
		const settings = { rules: { [id]: { options: { requireCounterSection: true } } } };
		assert.deepEqual(
			lintOnly(id, text, settings).map(({ message }) => message),
			["“advocacy” is declared, but no section is about counter-arguments."],
		);
	});

	test("leaves a short advocacy brief in peace, and one whose other side balance/absent-lens misses", () => {
		check(
			id,
			"---\nstance: advocacy\n---\n\n# The second ferry\n\nIt should sail before the summer.\n",
		);
		check(id, `${front("advocacy")}${security}\n${ferry}`);
		check(id, `${front("advocacy")}${security}\n${sovereignty}\n${ferry}`);
	});

	test("declares an advocacy brief instead", () => {
		checkFix(
			id,
			`${front("objective")}${security}\n${sovereignty}`,
			"Declare an advocacy brief instead",
			`${front("advocacy")}${security}\n${sovereignty}`,
		);
	});

	test("opens a section for counter-arguments", () => {
		checkFix(
			id,
			`---\nstance: advocacy\n---\n\n# The second ferry\n\n${ferry}## Next steps\n\nSign the contract.\n`,
			"Insert a counter-argument section",
			`---
stance: advocacy
---

# The second ferry

${ferry}## Counter-arguments

TODO the strongest argument against, who makes it, and where.

TODO the answer to it.

## Next steps

Sign the contract.
`,
		);
	});
});
