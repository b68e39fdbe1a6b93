import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import { root } from "../../scripts/vscode-host/paths.ts";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";

const axis = {
	axisDefinitions: [
		{
			id: "fish-harbor",
			label: "Fish vs harbor",
			lenses: [
				{ id: "fish", label: "Fish", sub: { stocks: [["fish stock*", 3]] } },
				{
					id: "harbor",
					label: "Harbor",
					sub: {
						trade: [
							["freight traffic", 3],
							["(larger|deeper) berths", 3],
							["cargo terminal", 3],
							["shipping lines", 3],
						],
					},
				},
			],
		},
	],
};

// What an author does who weighs an axis and risks. Each test goes on from where the one before it ended.
suite("an author who weighs", { timeout: 300_000 }, () => {
	let workbench: Workbench;

	before(async () => {
		workbench = await Workbench.open(join(import.meta.dirname, "weighing"), "harbor.brief.md");
		await workbench.page.keyboard.press("ControlOrMeta+Shift+M");
	});

	after(() => workbench?.[Symbol.asyncDispose]());

	afterEach(async (context) => {
		if ("passed" in context && !context.passed) await workbench.shoot("weighing-failed");
	});

	test("has a wrong score recomputed from the light bulb", async () => {
		const wrong = await workbench.problem("risk/score-mismatch");
		await wrong.dblclick({ position: { x: 90, y: 10 } });
		await workbench.chooseFix("Write 8", "weighing-1-score");
		await workbench.line("| The dredger is late | 2 | 4 | 8 |").waitFor();
		await wrong.waitFor({ state: "detached" });
		await workbench.shoot("weighing-2-recomputed");
	});

	test("sees an axis of the configuration file at work without a restart", async () => {
		const file = join(workbench.workspace, ".policybrief.json");
		writeFileSync(file, JSON.stringify(axis, undefined, "\t"));
		await workbench.problem("about harbor; none addresses fish");
		await workbench.shoot("weighing-3-axis");
	});

	test("is told where the axis is wrong, and what is accepted", async () => {
		const file = join(workbench.workspace, ".policybrief.json");
		writeFileSync(file, JSON.stringify(axis, undefined, "\t").replace('"lenses"', '"lences"'));
		await workbench.problem("did you mean “lenses”");
		await workbench.shoot("weighing-4-mistake");
	});
});

// From an article as it was pasted to a risk table, with nothing but fixes.
suite("an author who only chooses fixes", { timeout: 300_000 }, () => {
	let workbench: Workbench;
	const name = "briefs/korin-network-draft.md";

	before(async () => {
		workbench = await Workbench.open(join(root, "examples"), name);
		await workbench.page.keyboard.press("ControlOrMeta+Shift+M");
	});

	after(() => workbench?.[Symbol.asyncDispose]());

	afterEach(async (context) => {
		if ("passed" in context && !context.passed) await workbench.shoot("weighing-failed");
	});

	test("has a structured brief with a risk table at the end", async () => {
		const paste = await workbench.problem("no blank lines");
		await paste.dblclick({ position: { x: 90, y: 10 } });
		await workbench.chooseFix("Structure this draft", "weighing-5-structure");
		await paste.waitFor({ state: "detached" });
		const missing = await workbench.problem("has no risk table");
		await missing.dblclick({ position: { x: 90, y: 10 } }); // the link to the rule stands in the middle
		await workbench.chooseFix("Insert a risk table with these risks", "weighing-6-insert");
		await missing.waitFor({ state: "detached" });
		await workbench.shoot("weighing-7-table");
		await workbench.page.keyboard.press("ControlOrMeta+S");
		await workbench.page.locator(".tab.dirty").waitFor({ state: "detached" });
		const text = readFileSync(join(workbench.workspace, name), "utf8");
		const rows = text.match(/^\| Belmora ends the extradition treaty \|.*$/gm);
		assert.equal(rows?.length, 1, text);
		assert.match(text, /^\| Risk \|.* Likelihood \| Impact \| Mitigation \| Owner \|$/m);
	});
});
