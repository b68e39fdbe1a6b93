import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "structure/plain-text-paste";
const whole = "This text has no blank lines, so Markdown reads it as one paragraph.";

const article = `The River Between Us
Two sisters from Port Aldra went to a wedding last spring and did not come home. The pills that killed them had been pressed in a shed on the far bank of the Korin.
A Threat on Both Banks
The network is no longer a gang of smugglers. It taxes farmers, bribes harbor masters and owns better boats than the coast guard, and its chief sits in no prison.
`;

const marked = (message: string) =>
	article.replace("\n", `\n^^^^^^^^^^^^^^^^^^^^ ${id}: ${message}\n`);

suite(id, () => {
	test("marks the first line of a pasted article", () => {
		check(id, marked(whole));
	});

	test("marks the line where the paste begins", () => {
		check(
			id,
			`# The River Between Us

Two sisters went to a wedding last spring and did not come home.

${marked("From “The River Between Us” on, lines lack the blank lines between paragraphs.")}`,
		);
	});

	test("marks a paste under front matter as the whole text", () => {
		check(id, `---\ntitle: The River Between Us\n---\n\n${marked(whole)}`);
		check(id, `---\ntitle: The River Between Us\n---\n${marked(whole)}`);
	});

	test("marks at most the first eighty characters", () => {
		check(
			id,
			`Two sisters from Port Aldra went to a wedding last spring and did not come home. The pills that killed them had been pressed in a shed on the far bank.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ structure/plain-text-paste: This text has no blank lines, so Markdown reads it as one paragraph.
The network is no longer a gang of smugglers. It taxes farmers, bribes harbor masters and owns better boats than the coast guard, and its chief is free.
Inspections reach the boats that carry the pills. They leave every arrest to the police of the bank on which it is made, and need no soldier to cross.
`,
		);
	});

	test("leaves Markdown, hard-wrapped text and lists in peace", () => {
		check(
			id,
			`# The River Between Us

Two sisters from Port Aldra went to a wedding last spring and did not come home. The pills that killed them had been pressed in a shed on the far bank of the Korin.

The network is no longer a gang of smugglers.
It taxes farmers, bribes harbor masters and owns
better boats than the coast guard. Its chief sits
in no prison.

- Two sisters from Port Aldra went to a wedding last spring and did not come home. The pills that killed them had been pressed in a shed.
- The network is no longer a gang of smugglers. It taxes farmers, bribes harbor masters and owns better boats than the coast guard.

Mara Olsen
Mayor of Port Aldra
12 Pier Road
`,
		);
	});

	test("leaves code and HTML in peace", () => {
		check(id, `\`\`\`\n${article}\`\`\`\n`);
		check(id, `<div>\n${article}</div>\n`);
	});

	test("structures a draft: blank lines, headings, a quotation, a table, lists", () => {
		checkFix(
			id,
			`${article}- It taxes farmers.
- It bribes harbor masters.
Every raid that goes wrong recruits ten new boatmen.
– Mara Olsen, mayor of Port Aldra
What It Would Take
Option | What it does |
Raid the depots | Destroys stocks and arrests leaders |
Close the river | Stops boats for a season |
Effectiveness and Risks
The raids could kill bystanders, and the network might move its sheds inland. There is also a risk that Belmora ends the extradition treaty, which its parliament has prepared.
`,
			"Structure this draft",
			`# The River Between Us

Two sisters from Port Aldra went to a wedding last spring and did not come home. The pills that killed them had been pressed in a shed on the far bank of the Korin.

## A Threat on Both Banks

The network is no longer a gang of smugglers. It taxes farmers, bribes harbor masters and owns better boats than the coast guard, and its chief sits in no prison.

- It taxes farmers.
- It bribes harbor masters.

> Every raid that goes wrong recruits ten new boatmen.
>
> – Mara Olsen, mayor of Port Aldra

## What It Would Take

| Option | What it does |
| --- | --- |
| Raid the depots | Destroys stocks and arrests leaders |
| Close the river | Stops boats for a season |

## Effectiveness and Risks

The raids could kill bystanders, and the network might move its sheds inland. There is also a risk that Belmora ends the extradition treaty, which its parliament has prepared.
`,
		);
	});

	test("leaves what stands around the paste as it is", () => {
		checkFix(
			id,
			`---
title: The River Between Us
---

# The River Between Us

By the river desk

${article}
## References

- Customs Service of Arvenia (2031). *Yearbook 2030*.
`,
			"Structure this draft",
			`---
title: The River Between Us
---

# The River Between Us

By the river desk

## The River Between Us

Two sisters from Port Aldra went to a wedding last spring and did not come home. The pills that killed them had been pressed in a shed on the far bank of the Korin.

## A Threat on Both Banks

The network is no longer a gang of smugglers. It taxes farmers, bribes harbor masters and owns better boats than the coast guard, and its chief sits in no prison.

## References

- Customs Service of Arvenia (2031). *Yearbook 2030*.
`,
		);
	});

	test("moves the tags to the front matter where the author wants it so", () => {
		checkFix(
			id,
			`${article}References
- Customs Service of Arvenia (2031). Yearbook 2030.
Tags
Rivers, Border Security
`,
			"Structure this draft, its tags in the front matter",
			`---
tags: [Rivers, Border Security]
---

# The River Between Us

Two sisters from Port Aldra went to a wedding last spring and did not come home. The pills that killed them had been pressed in a shed on the far bank of the Korin.

## A Threat on Both Banks

The network is no longer a gang of smugglers. It taxes farmers, bribes harbor masters and owns better boats than the coast guard, and its chief sits in no prison.

## References

- Customs Service of Arvenia (2031). Yearbook 2030.
`,
		);
	});
});
