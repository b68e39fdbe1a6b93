import { strict as assert } from "node:assert";
import { commands, extensions } from "vscode";
import { choosing } from "./support/choosing.ts";
import { closeAll, findingOf, noFindingOf, open, riskTable } from "./support/editor.ts";
import { until } from "./support/until.ts";

interface Command {
	readonly command: string;
	readonly title: string;
}

suite("commands", () => {
	teardown(closeAll);

	test("each that the palette shows can be run", async () => {
		await open("river.brief.md");
		const shown = await until("the extension", () => {
			const extension = extensions.getExtension("policy-brief.policy-brief");
			const contributed: Command[] | undefined = extension?.packageJSON.contributes.commands;
			return extension?.isActive ? contributed : undefined;
		});
		const known = await commands.getCommands(true);
		assert.ok(shown.length > 0);
		assert.deepEqual(
			shown.filter(({ command }) => !known.includes(command)),
			[],
		);
	});

	test("“Insert Risk Table…” inserts the first one it offers, for the risks that the brief names", async () => {
		const { document } = await open("river.brief.md");
		await findingOf("risk/missing-table", document);
		await choosing(() => commands.executeCommand("policyBrief.insertRiskTable"));
		assert.match(document.getText(), riskTable);
		await noFindingOf("risk/missing-table", document);
	});

	test("“Treat This File as a Brief” has other Markdown checked, and no longer", async () => {
		const { document } = await open("notes.md");
		await commands.executeCommand("policyBrief.treatAsBrief");
		await findingOf("sourcing/unsourced-statistic", document);
		await commands.executeCommand("policyBrief.stopTreatingAsBrief");
		await noFindingOf("sourcing/unsourced-statistic", document);
	});

	test("“Restart Language Server” leaves it serving", async () => {
		const editor = await open("river.brief.md");
		const finding = await findingOf("risk/missing-table", editor.document);
		await commands.executeCommand("policyBrief.restartServer");
		await editor.edit((edit) => edit.replace(finding.range, "## Threats"));
		await until("a finding about the new heading", async () => {
			const { message } = await findingOf("risk/missing-table", editor.document);
			return message.startsWith("“Threats”") || undefined;
		});
	});
});
