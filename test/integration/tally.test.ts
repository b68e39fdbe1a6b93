import { strict as assert } from "node:assert";
import { type CodeLens, ConfigurationTarget, commands, workspace } from "vscode";
import { closeAll, open } from "./support/editor.ts";
import { until } from "./support/until.ts";

const setting = () => workspace.getConfiguration("policyBrief");

suite("the tally of a section", () => {
	teardown(async () => {
		await setting().update("codeLens", undefined, ConfigurationTarget.Workspace);
		await closeAll();
	});

	test("stands above its heading once it is turned on", async () => {
		const { document } = await open("river.brief.md");
		const lenses = () =>
			commands.executeCommand<CodeLens[]>("vscode.executeCodeLensProvider", document.uri);
		assert.deepEqual(await lenses(), []);
		await setting().update("codeLens", true, ConfigurationTarget.Workspace);
		const found = await until("a tally", async () => (await lenses())[0]);
		assert.match(found.command?.title ?? "", /claims sourced$|^sovereignty \d/);
	});
});
