import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { optionsIn } from "../../server/core/risk/option-names.ts";

const options = [
	{ id: "1", name: "Do nothing (current policy)" },
	{ id: "2", name: "Joint inspections at the ports" },
	{ id: "3", name: "Closing the river" },
	{ id: "", name: "Raids" },
];
const named = (words: string, where: "cell" | "prose") =>
	optionsIn(words, options, where).map(({ name }) => name.split(" ")[0]);

suite("options", () => {
	for (const [cell, found] of [
		["2", "Joint"],
		["Option 2", "Joint"],
		["1, 3", "Do Closing"],
		["1–3", "Do Joint Closing"],
		["2 and 3", "Joint Closing"],
		["All options", "Do Joint Closing Raids"],
		["Raid", "Raids"],
		["closing the river at night", "Closing"],
		["7", ""],
		["", ""],
	] as const)
		test(`a cell says “${cell}”`, () => assert.equal(named(cell, "cell").join(" "), found));

	for (const [prose, found] of [
		["Option 2 fails because officers are bribed", "Joint"],
		["Raids kill bystanders", "Raids"],
		["The closing of the river hurts the towns", "Closing"],
		["The river floods 2 towns", ""],
	] as const)
		test(`prose says “${prose}”`, () => assert.equal(named(prose, "prose").join(" "), found));
});
