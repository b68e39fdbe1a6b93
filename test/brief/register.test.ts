import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { listedOptions } from "../../server/core/brief/options.ts";
import { lint } from "../../server/core/index.ts";

const registerOf = (text: string) => lint(text).brief.registers[0];

/** Role, scale and ranks of each column. */
function columnsOf(text: string): string[] {
	const columns = registerOf(text)?.columns ?? [];
	return columns.map(({ role, scale }) => {
		const rates = scale ? ` ${scale.form} ${scale.most}${scale.declared ? " declared" : ""}` : "";
		return `${role}${rates}`;
	});
}

const table = `| No. | Risk | Probability | Severity (1–10) | L×I | Response | Owner | Residual likelihood |
|:---|---|:---:|---|---|---|---|---|
| 1 | Smugglers turn to the road | 4 (likely) | 3 | 12 | Checkpoints | Customs |
| 2 | Towns lose [their catch](https://example.org) | 🔴 3 | 9 | 27 || Fisheries | 2 |
`;

suite("a risk table in a brief", () => {
	test("has roles, and scales that its cells or its header tell", () => {
		assert.deepEqual(columnsOf(table), [
			"id",
			"risk",
			"likelihood number 5",
			"impact number 10 declared",
			"score",
			"mitigation",
			"owner",
			"residual number 5",
		]);
	});

	test("takes its scale from the front matter, or from the prose around it", () => {
		const plain = "| Risk | Likelihood | Impact |\n| --- | --- | --- |\n| Flood | 2 | High |\n";
		const both = ["risk", "likelihood number 3 declared", "impact words 5 declared"];
		assert.deepEqual(columnsOf(`---\nrisk-scale: 3x5\n---\n\n${plain}`), both);
		assert.deepEqual(
			columnsOf(
				`## Risks\n\nLikelihood and impact run from 1 (lowest) to 5 (highest).\n\n${plain}`,
			),
			["risk", "likelihood number 5 declared", "impact words 5 declared"],
		);
		assert.deepEqual(
			columnsOf(`## Risks\n\nThe impact will be felt in 1 to 3 years.\n\n${plain}`),
			["risk", "likelihood number undefined", "impact words 3"],
		);
	});

	test("has a cell for each column, and a place for each cell", () => {
		const rows = registerOf(table)?.rows ?? [];
		assert.deepEqual(
			rows.map(({ name, cells }) => [
				name,
				cells.length,
				cells.filter((cell) => cell.blank).length,
			]),
			[
				["Smugglers turn to the road", 8, 1],
				["Towns lose their catch", 8, 1],
			],
		);
		for (const { place } of rows.flatMap(({ cells }) => cells)) {
			assert.ok(place.start < place.end);
			assert.doesNotMatch(table.slice(place.start, place.end), /\n/);
		}
	});

	test("is read without a column that is called risk", () => {
		const text = "## Risks\n\n| What may happen | Likelihood |\n| --- | --- |\n| Flood | High |\n";
		assert.deepEqual(columnsOf(text), ["risk", "likelihood words 3"]);
	});

	test("is not read where renderers show something else", () => {
		for (const text of [
			"Risk | Likelihood | Impact\nFlood | High | Low",
			"| Risk | Impact |\n| --- | --- |\n| Flood | High | Dykes |\n",
			"| Option | Impact |\n| --- | --- |\n| Dykes | High |\n",
		])
			assert.equal(registerOf(text), undefined, text);
	});

	test("knows through which lenses its rows argue", () => {
		const text =
			"| Risk | Impact |\n| --- | --- |\n| Raids violate the sovereignty of Belmora | High |\n| Rain | Low |\n";
		assert.deepEqual(
			registerOf(text)?.rows.map(({ lenses }) => lenses),
			[["sovereignty"], []],
		);
	});
});

suite("a risk table of another form", () => {
	const prose = "## Risks\n\nThere is a risk of retaliation against the border towns.\n\n";
	for (const [name, text] of [
		["a grid", "+------+------------+\n| Risk | Likelihood |\n+======+============+\n"],
		[
			"one risk, from top to bottom",
			"| Field | Entry |\n| --- | --- |\n| Risk | Flood |\n| Likelihood | High |\n| Impact | Low |\n",
		],
		[
			"a directive",
			":::{list-table}\n:header-rows: 1\n\n* - Risk\n  - Likelihood\n* - Flood\n  - High\n:::\n",
		],
		["a fenced directive", "```{list-table}\n* - Risk\n  - Likelihood\n```\n"],
		["HTML", "<table><tr><th>Risk</th><th>Impact</th></tr></table>\n"],
		["labels", "- Risk: flood\n- Likelihood: high\n- Impact: two towns\n- Mitigation: dykes\n"],
	] as const)
		test(name, () => assert.equal(lint(prose + text).brief.hasRiskTable, true));

	test("is not what rates the risk of options", () => {
		const header = "| Option | Cost | Risk | Impact |\n| --- | --- | --- | --- |\n";
		const rows = "| Dykes | 3 million | High | Low |\n| Pumps | 1 million | Low–Medium | High |\n";
		assert.equal(lint(header + rows).brief.hasRiskTable, false);
		assert.equal(lint(header + rows.replace(/High|Low–Medium/g, "Flood")).brief.hasRiskTable, true);
	});

	test("is not what compares options", () => {
		const text = "| Criterion | Option A |\n| --- | --- |\n| Cost | High |\n| Impact | Low |\n";
		assert.equal(lint(text).brief.hasRiskTable, false);
	});
});

suite("the options of a brief", () => {
	const named = (text: string) =>
		listedOptions(lint(text).brief.options).map(({ id, name }) => `${id}: ${name}`);

	for (const [name, text] of [
		["rows", "| Option | Cost |\n| --- | --- |\n| A. Dykes | High |\n| (b) Pumps | Low |\n"],
		[
			"columns",
			"| Criterion | Option A: Dykes | Option b – Pumps |\n| --- | --- | --- |\n| Cost | 1 | 2 |\n",
		],
		["headings", "## Option A: Dykes\n\nHigh.\n\n## Option b. Pumps\n\nLow.\n"],
		["a table without its delimiter", "Option | Cost |\nA) Dykes | High |\nb) Pumps | Low |"],
	] as const)
		test(`are ${name}`, () => assert.deepEqual(named(text), ["A: Dykes", "b: Pumps"]));

	test("need no number, and are named in a section of their own", () => {
		const text =
			"## Options\n\n| Course | Cost |\n| --- | --- |\n| Dykes | High |\n| Pumps | Low |\n";
		assert.deepEqual(named(text), [": Dykes", ": Pumps"]);
	});

	test("are none where there is but one, or none", () => {
		assert.deepEqual(named("| Option | Cost |\n| --- | --- |\n| Dykes | High |\n"), []);
		assert.deepEqual(named("## Optional reading\n\n## Options\n"), []);
	});
});
