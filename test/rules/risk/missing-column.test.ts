import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";

const id = "risk/missing-column";

suite(id, () => {
	test("marks the header that leaves out a rating or the answer, once for each table", () => {
		check(
			id,
			`## Risks

| Risk | Mitigation |
  ^^^^^^^^^^^^^^^^^ risk/missing-column: This risk table has no column for likelihood or impact.
| --- | --- |
| Smugglers turn to the road | Checkpoints |
| Towns lose their catch | Permits |

| Hazard | Probability |
  ^^^^^^^^^^^^^^^^^^^^ risk/missing-column: This risk table has no column for impact or mitigation.
| --- | --- |
| Flood | High |
`,
		);
	});

	test("asks for likelihood and impact as information where one column rates the risk", () => {
		check(
			id,
			`| Risk | Risk level | Mitigation |
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/missing-column (information): This risk table has no column for likelihood or impact.
| --- | --- | --- |
| Flood | High | Dykes |
`,
		);
	});

	test("asks for owners in a memo that wants a decision", () => {
		const table = "| Risk | Likelihood | Impact | Mitigation |";
		const rows = "| --- | --- | --- | --- |\n| Flood | High | High | Dykes |\n";
		const marks =
			"  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/missing-column (information): This risk table has no column for owners.";
		check(id, `---\ntype: decision-memo\n---\n\n${table}\n${marks}\n${rows}`);
		check(id, `---\ntype: policy-brief\n---\n\n${table}\n${rows}`);
	});

	test("takes a fallback for an answer, and columns in any order and language", () => {
		for (const header of [
			"Risk | Likelihood | Impact | Fallback",
			"Response | Severity (1-5) | Prob. | Threat",
			"Riesgo | Probabilidad | Impacto | Mitigación",
			"Risque | Probabilité | Gravité | Parade",
			"Risiko | Eintrittswahrscheinlichkeit | Schwere | Gegenmaßnahme",
			"Risco | Probabilidade | Impacto | Mitigação",
		])
			check(id, `| ${header} |\n| --- | --- | --- | --- |\n| Flood | 3 | 4 | Dykes |\n`);
	});

	test("looks at other tables that number the same risks", () => {
		check(
			id,
			`| ID | Risk | Likelihood | Impact |
| --- | --- | --- | --- |
| R1 | Flood | High | High |

| Risk ID | Key mitigation | Owner |
| --- | --- | --- |
| R1 | Dykes | Water Board |
`,
		);
	});

	test("leaves forms, tables about something else and other tables in peace", () => {
		check(id, "| Risk | Mitigation |\n| --- | --- |\n|  |  |\n| [Risk] | TBD |\n");
		check(
			id,
			"| Crossing | Main risk | Mitigation |\n| --- | --- | --- |\n| Bridge | Queues | A lane |\n",
		);
		check(id, "| Option | Impact |\n| --- | --- |\n| Dykes | High |\n");
		check(
			id,
			"| Probability / Impact | Low | High |\n| --- | --- | --- |\n| High | Medium | High |\n",
		);
	});

	test("follows the settings", () => {
		const text = "| Risk | Mitigation |\n| --- | --- |\n| Flood | Dykes |\n";
		check(id, text, { rules: { [id]: { options: { required: ["mitigation"] } } } });
	});

	test("adds the columns where readers expect them", () => {
		checkFix(
			id,
			`| Risk | Mitigation | Notes
|:---|---|---
| Smugglers turn to the road |Checkpoints \\| patrols| *soon*
| Towns lose their catch | Permits |
| Short |
`,
			"Add the columns",
			`| Risk | Likelihood | Impact | Mitigation | Notes
|:---| --- | --- |---|---
| Smugglers turn to the road |  |  |Checkpoints \\| patrols| *soon*
| Towns lose their catch |  |  | Permits |
| Short |
`,
		);
	});

	test("adds a column behind the last one, also in a quotation and without pipes at the edges", () => {
		checkFix(
			id,
			`> | Risk | Likelihood | Impact |
> | --- | --- | --- |
> | Flood | High | High |
> | Fire | High |
`,
			"Add the column Mitigation",
			`> | Risk | Likelihood | Impact | Mitigation |
> | --- | --- | --- | --- |
> | Flood | High | High |  |
> | Fire | High |
`,
		);
		checkFix(
			id,
			`Risk | Likelihood | Impact
--- | --- | ---
Flood | High | High
`,
			"Add the column Mitigation",
			`Risk | Likelihood | Impact | Mitigation |
--- | --- | --- | --- |
Flood | High | High |  |
`,
		);
	});
});
