import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "sourcing/no-sources";

const claims = `Opioids killed 506 people in 2030. In 2029, they killed 471 people.

Border police made 1,240 arrests. Seizures rose by 40%.

The minister called the searches “a drop in a very wide river”.
`;

suite(id, () => {
	test("stands on the first sentence of the prose and counts the claims", () => {
		check(
			id,
			`---
title: Inspections on the Korin
---

# Inspections on the Korin

By the river desk
^^^^^^^^^^^^^^^^^ sourcing/no-sources: 5 claims need a source and this brief cites none.

${claims}`,
		);
	});

	test("says so when the references are listed but nothing points to them", () => {
		check(
			id,
			`${claims.replace(
				"\n",
				`
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/no-sources: 5 claims need a source, but nothing points to the 2 references listed.
`,
			)}
## References

- Ministry of Health of Arvenia (2031). *Deaths by cause*. https://example.org/health
- Customs Service of Arvenia (2031). *Yearbook 2030*.
`,
		);
	});

	test("is silent below the number of claims that the settings allow", () => {
		check(id, `${claims.replace("Border police made 1,240 arrests. ", "")}`);
		check(id, claims, { rules: { [id]: { options: { minClaims: 6 } } } });
		check(
			id,
			`Seizures rose by 40%.
^^^^^^^^^^^^^^^^^^^^^ sourcing/no-sources: 1 claim needs a source and this brief cites none.
`,
			{ rules: { [id]: { options: { minClaims: 1 } } } },
		);
	});

	test("is silent once the brief cites anything at all", () => {
		check(id, `${claims}\nThe river is wide (Olsen 2030).\n`);
		check(id, `${claims}\nThe river is [wide](https://example.org/river).\n`);
	});

	test("does not count claims that no source is missing for", () => {
		check(
			id,
			`How could 70% of the pills pass unseen? We estimate that 300 boats cross each night.

The customs service should search at least 30% of the boats. It should make 1,240 arrests.

> Opioids killed 506 people in 2030. In 2029, they killed 471 people.

We recommend that seizures rise by 40%.
`,
		);
	});

	test("asks sooner where the front matter says that this is a brief", () => {
		const few = `Belmora closed the river to the boats in 2027. For decades, the two governments have quarrelled.

Smuggling has declined since the closure.
`;
		check(id, few);
		check(id, `---\ntype: recipe\n---\n\n${few}`);
		check(
			id,
			`---
type: policy-brief
---

Belmora closed the river to the boats in 2027. For decades, the two governments have quarrelled.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ sourcing/no-sources: 3 claims need a source and this brief cites none.

Smuggling has declined since the closure.
`,
		);
	});

	test("leaves other languages in peace", () => {
		check(
			id,
			`Los opioides mataron a 506 personas en 2030 y a 471 en 2029. La policía hizo 1240 detenciones.
Las incautaciones aumentaron un 40%. El ministro dijo que “los registros son una gota en un río muy ancho”.
La mayoría de las pastillas cruza de noche en barcas de pesca.
`,
		);
	});

	test("adds a stub for each claim", () => {
		checkFix(
			id,
			claims,
			"Add a footnote stub for each of the 5 claims",
			`Opioids killed 506 people in 2030.[^1] In 2029, they killed 471 people.[^2]

Border police made 1,240 arrests.[^3] Seizures rose by 40%.[^4]

The minister called the searches “a drop in a very wide river”.[^5]

[^1]: TODO author, title, publisher, year, link
[^2]: TODO author, title, publisher, year, link
[^3]: TODO author, title, publisher, year, link
[^4]: TODO author, title, publisher, year, link
[^5]: TODO author, title, publisher, year, link
`,
		);
	});
});
