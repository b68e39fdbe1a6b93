import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import * as data from "../../server/core/lexicon/risk-columns.ts";
import {
	columnsOf,
	isRiskCard,
	isRiskHeading,
	isRiskTable,
	registerColumns,
	residualOf,
} from "../../server/core/risk/columns.ts";
import { compilePhrases } from "../../server/core/text/phrases.ts";

function cells(header: string): readonly string[] {
	return header.split(" | ");
}

suite("columns of a risk table", () => {
	const known: readonly (readonly [header: string, columns: string])[] = [
		["Risk | Likelihood | Impact | Mitigation", "risk likelihood impact mitigation"],
		["# | Risk | Probability | Severity | Owner", "id risk likelihood impact owner"],
		["Risk ID | Risk description | Prob (1-5) | Impact (1–5)", "id risk likelihood impact"],
		["**Risk** | Impact (H/M/L) | Likelihood (H/M/L)", "risk impact likelihood"],
		["Option | Risk | L | I | L×I", "option risk likelihood impact score"],
		["Risk / Unknown | Impact | Mitigation or Plan to Resolve", "risk impact mitigation"],
		["Threat | Likelihood | Impact | Risk", "risk likelihood impact score"],
		[
			"Risk category | Description | Probability | Mitigation",
			"category risk likelihood mitigation",
		],
		["Risk category | Probability | Mitigation strategy", "risk likelihood mitigation"],
		["Risk | Inherent risk | Controls | Residual risk", "risk score mitigation residual"],
		["Risk | Trigger events | Contingency plan | Due date", "risk trigger contingency proximity"],
		["Risk | Colour | Status", "risk - status"],
		["Riesgo | Probabilidad | Impacto | Mitigación", "risk likelihood impact mitigation"],
		["Risque | Probabilité | Gravité | Parade", "risk likelihood impact mitigation"],
		[
			"Risiko | Eintrittswahrscheinlichkeit | Auswirkung | Gegenmaßnahme",
			"risk likelihood impact mitigation",
		],
		["Risco | Probabilidade | Impacto | Mitigação", "risk likelihood impact mitigation"],
		["风险 | 概率 | 影响 | 缓解措施", "risk likelihood impact mitigation"],
	];
	for (const [header, columns] of known) {
		test(header, () => {
			const found = columnsOf(cells(header)).map((column) => column ?? "-");
			assert.equal(found.join(" "), columns);
		});
	}

	test("takes any cell", () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: "binary" })), (headers) => {
				assert.equal(columnsOf(headers).length, headers.length);
				isRiskTable(headers, { underRiskHeading: true });
			}),
		);
	});
});

suite("risk tables", () => {
	for (const header of [
		"Risk | Mitigation",
		"Risk | Likelihood | Impact | Mitigation",
		"Risk | Mitigation | Residual",
		"Risk factor | Risk level | Assessment | Mitigation",
		"Risk ID | Description | Probability | Impact | Response | Owner",
		"Finding | Impact | Likelihood | Risk score",
		"Scenario | Probability | Impact | Response strategy",
		"Dependency | Risk if not met | Mitigation",
		"Conflict area | Actors | Risk level | Mitigation approach",
		"Risiko | Eintrittswahrscheinlichkeit | Schwere | Gesamtrisiko",
	]) {
		test(`is one: ${header}`, () => assert.equal(isRiskTable(cells(header)), true));
	}

	for (const header of [
		"Strategy | Potential impact",
		"Option | Impact",
		"Option | Likelihood | Impact",
		"Bill | Mechanism | Likelihood | Impact",
		"Region | Primary risk | Housing impact",
		"Activity | Risk owner | Domain owner | Risk manager",
		"Platform | Technical risk | Commercial risk | Timeline risk",
		"Revenue stream at risk | Estimated impact",
		"Under-protection risks | Over-protection risks",
		"Breakthrough | Impact | Probability | Timeline",
		"Probability \\ Impact | Low | Medium | High",
		"Probability/Impact | Very low (1) | Low (2)",
		"Level | Description | Probability",
		"Score range | Risk level | Response required",
		"Score | Risk level | Description",
		"Rating | Likelihood | Impact",
		"Attribute | Assessment",
		"Name | Date",
	]) {
		test(`is none: ${header}`, () => assert.equal(isRiskTable(cells(header)), false));
	}

	test("under a heading about risks one rating column is enough", () => {
		assert.equal(isRiskTable(["What may happen", "Likelihood"], { underRiskHeading: true }), true);
		assert.equal(isRiskTable(["What may happen", "Cost"], { underRiskHeading: true }), false);
	});

	test("a table of one risk has the columns as its rows", () => {
		const risk = ["Risk", "Likelihood", "Impact", "Owner"];
		assert.equal(isRiskCard(risk), true);
		assert.equal(isRiskCard(["Likelihood", "Impact"], { underRiskHeading: true }), true);
		assert.equal(isRiskCard(["Likelihood", "Impact"]), false);
		assert.equal(isRiskCard(["Risk", "Cost", "Impact"]), false);
	});

	test("a column of the author's own names the risk where no other does", () => {
		assert.deepEqual(registerColumns(["What may happen", "Likelihood"]), ["risk", "likelihood"]);
		assert.deepEqual(registerColumns(["Town", "Risk", "Likelihood"])[0], undefined);
	});

	test("a residual column says which rating it is about", () => {
		assert.equal(residualOf("Residual likelihood"), "likelihood");
		assert.equal(residualOf("Residual severity"), "impact");
		assert.equal(residualOf("Residual risk"), "score");
		assert.equal(residualOf("Net risk"), "score");
	});

	test("headings that announce risks", () => {
		for (const heading of ["Effectiveness and Risks", "Threat assessment", "Riesgos", "风险"]) {
			assert.equal(isRiskHeading(heading), true, heading);
		}
		for (const heading of ["Options", "Asterisks", "Threats to trade"]) {
			assert.equal(isRiskHeading(heading), false, heading);
		}
	});
});

test("every spelling in the lists can be read", () => {
	const { riskColumns, ...lists } = data;
	const spellings = [...Object.values(lists).flat(), ...riskColumns.flatMap(([, list]) => list)];
	assert.deepEqual(compilePhrases(spellings.map((spelling) => [spelling, 0])).problems, []);
});
