import { suite, test } from "node:test";
import { check, checkFix } from "../../support/check.ts";
import { register } from "../../support/register.ts";

const id = "risk/unlisted-risk";
const table = register("ID | Risk | Impact | Mitigation", "R09 | Flood at the pier | High | Dykes");

suite(id, () => {
	test("marks risks that only the prose names", () => {
		check(
			id,
			`The closure risks a revolt of the fishing towns. There is a risk of floods.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/unlisted-risk: “revolt of the fishing towns” is not in the risk table.

- There is a danger that Belmora suspends the treaty.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/unlisted-risk: “Belmora suspends the treaty” is not in the risk table.

${table}`,
		);
	});

	test("takes a word in any cell of any risk table for the risk", () => {
		check(
			id,
			`There is a risk that the dykes break. The plan risks a shortage.\n\n${table}\n| Hazard | Response |\n| --- | --- |\n| Price | Imports in a shortage |\n`,
		);
	});

	test("leaves what others say, what is denied and what names no risk in peace", () => {
		check(
			id,
			`The operation is risky. The danger is real, and there is no risk of retaliation. The risk assessment is public.

> There is a risk of retaliation against the border towns.

${table}`,
		);
	});

	test("shows few in one section", () => {
		const prose =
			"There is a risk of border retaliation. There is a risk of a town revolt. There is a risk of a prison mutiny.";
		const shown = (option: number) => ({ rules: { [id]: { options: { maxPerSection: option } } } });
		check(id, `${prose}\n\n${table}`, shown(0));
		check(
			id,
			`${prose}\n                   ^^^^^^^^^^^^^^^^^^ risk/unlisted-risk: “border retaliation” is not in the risk table.\n\n${table}`,
			shown(1),
		);
	});

	test("marks a risk once, and none that says what is wrong today or says it in one word", () => {
		check(
			id,
			`## The problem

Users are in danger of an early death.

## The plan

The closure risks a revolt of the fishing towns. Such a revolt of fishing towns is a danger of its own.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ risk/unlisted-risk: “revolt of the fishing towns” is not in the risk table.

There is a risk of retaliation.

${table}`,
		);
	});

	test("keeps silent without a risk table, and where it is an empty form", () => {
		check(id, "The closure risks a revolt of the fishing towns.\n");
		check(id, `The closure risks a revolt.\n\n${register("Risk | Impact | Mitigation", " | | ")}`);
	});

	test("keeps silent where no column has room for the risk", () => {
		const prose = "## Risks\n\nThe closure risks a revolt of the fishing towns.\n";
		check(id, `${prose}\n| Option | Effect |\n| --- | --- |\n| Raids | Deter gangs |\n`);
	});

	test("adds a row in the author's words, with the next number", () => {
		checkFix(
			id,
			`The closure risks a revolt of the fishing towns.\n\n${table}`,
			"Add a row for this risk",
			`The closure risks a revolt of the fishing towns.\n\n${table}| R10 | Revolt of the fishing towns |  |  |\n`,
		);
	});

	test("adds it in a quotation, and at the end of the text", () => {
		checkFix(
			id,
			"The closure risks an open revolt.\n\n> | Risk | Impact |\n> | --- | --- |\n> | Flood | High |",
			"Add a row for this risk",
			"The closure risks an open revolt.\n\n> | Risk | Impact |\n> | --- | --- |\n> | Flood | High |\n> | Open revolt |  |",
		);
	});
});
