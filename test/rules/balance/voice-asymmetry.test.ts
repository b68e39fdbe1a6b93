import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Settings } from "../../../server/core/index.ts";
import { check, lintOnly } from "../../support/check.ts";

const id = "balance/voice-asymmetry";
const on: Partial<Settings> = { rules: { [id]: { severity: "information" } } };

const asserted = `The smugglers are a threat to public safety on both banks. Terrorists have used the same boats. A strike would deter further attacks on the ports. A weak border invites organised crime. Armed gangs attacked the harbor twice. Raids would degrade the network and protect the public from smuggled weapons.
`;
const reported = `Belmora sees foreign troops on its soil as an occupation. Belmora insists that its sovereignty is at stake. For Belmora, a raid would be an intervention in its internal affairs. Its ministers reject any violation of its territorial integrity. According to Belmora, unilateral action erodes the sovereignty of every small state. Critics argue that the pact would erode sovereignty.
`;

suite(id, () => {
	test("is off unless somebody turns it on", () => {
		assert.deepEqual(lintOnly(id, `# Raids\n\n${asserted}\n${reported}`), []);
		assert.deepEqual(
			lintOnly(id, `# Raids\n\n${asserted}\n${reported}`, {
				rules: { [id]: { options: { minGap: 0.1 } } },
			}),
			[],
		);
	});

	test("counts whose voice each side has", () => {
		check(
			id,
			`# Raids on the depots
^^^^^^^^^^^^^^^^^^^^^ ${id} (information): 6 of 6 arguments about sovereignty are reported views, 0 of 6 about security.

${asserted}
${reported}`,
			on,
		);
	});

	test("links to the reports", () => {
		const [finding] = lintOnly(id, `# Raids\n\n${asserted}\n${reported}`, on);
		assert.equal(finding?.related?.length, 6);
		assert.equal(
			finding?.related?.[0]?.message,
			"sovereignty: “Belmora sees foreign troops on its soil as an occupation.”",
		);
	});

	test("is content with fewer arguments, a smaller gap, a stance and a scope", () => {
		check(id, `# Raids\n\n${asserted}\n${reported.split(". ").slice(0, 5).join(". ")}.\n`, on);
		for (const line of ["stance: advocacy", "balance-scope: annex B"])
			check(id, `---\n${line}\n---\n\n# Raids\n\n${asserted}\n${reported}`, on);
	});
});
