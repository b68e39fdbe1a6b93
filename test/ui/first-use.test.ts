import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, before, suite, test } from "node:test";
import { root } from "../../scripts/vscode-host/paths.ts";
import { Workbench } from "../../scripts/vscode-host/workbench.ts";

// What somebody does first who installed the extension. Each test goes on from where the one before it ended.
for (const { name, words, ...options } of [
	{
		name: "an author who is new",
		words: {
			treat: "Treat This File as a Brief",
			check: "Check This Brief",
			start: "Get Started",
			open: "Open Example Brief",
			status: /Brief: \d+ findings, 0\/\d+ sourced/,
			weigh: "Weigh both sides and the risks",
			table: "Insert Risk Table",
			layout: "Minimal table",
		},
	},
	{
		name: "an author who is new, in Spanish",
		language: "es",
		viewport: { width: 900, height: 700 }, // where VS Code puts nothing beside the walkthrough
		words: {
			treat: "Tratar este archivo como informe",
			check: "Comprobar este informe",
			start: "Primeros pasos",
			open: "Abrir informe de ejemplo",
			status: /Informe: \d+ hallazgos, 0\/\d+ con fuente/,
			weigh: "Sopese ambos lados y los riesgos",
			table: "Insertar tabla de riesgos",
			layout: "Tabla mínima",
		},
	},
])
	suite(name, { timeout: 300_000 }, () => {
		let workbench: Workbench;
		const picture = (what: string) => workbench.shoot(`first-use-${words.start}-${what}`);

		before(async () => {
			workbench = await Workbench.open(join(root, "examples"), "README.md", options);
			await workbench.page.locator("[id*='policyBrief.status']").waitFor();
		});

		after(() => workbench?.[Symbol.asyncDispose]());

		afterEach(async (context) => {
			if ("passed" in context && !context.passed) await picture("failed");
		});

		test("is offered what acts on a file that is no brief", async () => {
			const offered = await workbench.commandsLike("Policy Brief:");
			assert.ok(offered.includes(`Policy Brief: ${words.treat}`), offered.join());
			assert.ok(!offered.includes(`Policy Brief: ${words.check}`), offered.join());
		});

		test("opens the example beside the walkthrough and has it checked", async () => {
			const { page } = workbench;
			await workbench.run(`Policy Brief: ${words.start}`);
			await page.getByRole("button", { name: words.open }).click();
			await workbench.line("Strike the Korin").first().waitFor();
			await page.locator(".statusbar-item", { hasText: words.status }).waitFor();
			await picture("1-example");
			const offered = await workbench.commandsLike("Policy Brief:");
			assert.ok(!offered.includes(`Policy Brief: ${words.treat}`), offered.join());
			assert.ok(offered.includes(`Policy Brief: ${words.check}`), offered.join());
		});

		test("inserts a risk table from the walkthrough", async () => {
			const { page } = workbench;
			await page.locator(".getting-started-step", { hasText: words.weigh }).click();
			await picture("2-risks");
			const insert = page.getByRole("button", { name: words.table });
			await workbench.choose(words.layout, () => insert.click());
			await workbench.line("| Belmora ends").first().waitFor();
			await picture("3-table");
		});
	});
