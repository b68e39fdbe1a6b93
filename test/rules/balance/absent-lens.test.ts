import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { check, checkFix, lintOnly } from "../../support/check.ts";

const id = "balance/absent-lens";

const five = `Raids would degrade the network and protect the public from smuggled weapons.

The smugglers are a threat to public safety on both banks.

Border security cannot wait for another treaty.

A strike would deter further attacks on the ports.

Traffickers already control two districts, and their gangs kill with impunity.
`;
const eight = `${five}
Intelligence sharing would help the police to dismantle the network.

Terrorists have used the same boats.

A weak border invites organised crime.
`;
const named = `---
axes: [sovereignty-security]
---
`;
const message = "All 5 arguments are about security; none addresses sovereignty.";

suite(id, () => {
	test("stands on the title when the front matter names the axis", () => {
		check(
			id,
			`${named}
# Raids on the depots
^^^^^^^^^^^^^^^^^^^^^ ${id}: ${message}

${five}`,
		);
	});

	test("stands on the first sentence when there is no title", () => {
		check(
			id,
			`${named}
${five.replace(
	"\n",
	`
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ${id}: ${message}
`,
)}`,
		);
	});

	test("speaks of eight arguments where nobody names the axis, and of five not yet", () => {
		check(
			id,
			`# Raids on the depots
^^^^^^^^^^^^^^^^^^^^^ ${id}: All 8 arguments are about security; none addresses sovereignty.

${eight}`,
		);
		check(id, `# Raids on the depots\n\n${five}`);
		check(id, `# Raids on the depots\n\n${eight}`, {
			rules: { [id]: { options: { minUndeclared: 9 } } },
		});
	});

	test("links to the arguments it counted", () => {
		const text = `${named}\n${five}`;
		const [finding] = lintOnly(id, text);
		const places = finding?.related?.map(({ span }) => text.slice(span.start, span.end));
		assert.deepEqual(places, five.trim().split("\n\n"));
		assert.equal(
			finding?.related?.[2]?.message,
			"security: “Border security cannot wait for another treaty.”",
		);
	});

	test("is content with one argument of the other side", () => {
		check(id, `${named}\n# Raids\n\n${eight}\nNo soldier may enter Belmora without its consent.\n`);
	});

	test("is content with hints, where they are not few", () => {
		const hint = "Belmora asks who has jurisdiction over the harbor.\n";
		check(id, `${named}\n# Raids\n\n${five}\n${hint}\n${hint}`);
		assert.equal(lintOnly(id, `${named}\n# Raids\n\n${five}\n${hint}`).length, 1);
		const many = `${eight}\n${five}`;
		assert.equal(lintOnly(id, `${named}\n# Raids\n\n${many}\n${hint}\n${hint}`).length, 1);
	});

	test("takes a declared scope, and a declared stance, at its word", () => {
		check(
			id,
			`---
axes: [sovereignty-security]
balance-scope: security only; sovereignty is the subject of annex B
---

# Raids on the depots

${five}`,
		);
		check(
			id,
			`---
axes: [sovereignty-security]
stance: advocacy
---

# Raids on the depots
^^^^^^^^^^^^^^^^^^^^^ ${id} (information): ${message}

${five}`,
		);
	});

	test("does not count headings, questions of vocabulary, references and risk rows", () => {
		check(
			id,
			`${named}
# Border security and public safety

The national security adviser met the security council.

| Risk | Likelihood | Mitigation |
| --- | --- | --- |
| Terrorists attack the ports | High | Border security |
| Smugglers kill officers | High | Protect the public from smuggled weapons |
| Gangs control the river | High | Dismantle the network |

## References

- Border Police (2030). Threats to public safety from organised crime.
- Institute for River Security (2030). Deterring attacks on the ports.
`,
		);
	});

	test("leaves other languages in peace", () => {
		check(
			id,
			`${named}
# La seguridad en el río

La seguridad de la frontera es una amenaza para todos, y el terrorismo, el crimen organizado y los ataques
contra los puertos obligan al gobierno a proteger a sus ciudadanos. La disuasión exige decisiones rápidas,
porque los traficantes ya controlan dos distritos y sus bandas matan sin castigo. La seguridad nacional no
puede esperar.
`,
		);
	});

	test("opens a section for the other side, with the questions it would ask", () => {
		checkFix(
			id,
			`${named}
# Raids on the depots

${five}
## Recommendations

The cabinet should decide in May.
`,
			"Insert a counter-argument section for sovereignty",
			`${named}
# Raids on the depots

${five}
## Counter-arguments: sovereignty

TODO the strongest argument from sovereignty, who makes it, and where.

- Territorial integrity: TODO
- Non-intervention: TODO
- Consent: TODO
- Legitimacy: TODO
- Autonomy: TODO
- Historical grievance: TODO

## Recommendations

The cabinet should decide in May.
`,
			{ stays: "nobody has argued for the other side yet" },
		);
	});

	test("declares an advocacy brief, after which the finding is information", () => {
		checkFix(
			id,
			`${named}\n${five}`,
			"Declare an advocacy brief",
			`---
axes: [sovereignty-security]
stance: advocacy
---

${five}`,
			{ stays: "an advocacy brief does well to name the strongest counter-argument" },
		);
	});

	test("declares what the brief leaves out, with front matter and without", () => {
		checkFix(
			id,
			`${named}\n${five}`,
			"Declare what the brief leaves out",
			`---
axes: [sovereignty-security]
balance-scope: TODO why sovereignty is covered elsewhere
---

${five}`,
		);
		checkFix(
			id,
			eight,
			"Declare what the brief leaves out",
			`---
balance-scope: TODO why sovereignty is covered elsewhere
---

${eight}`,
		);
	});
});
