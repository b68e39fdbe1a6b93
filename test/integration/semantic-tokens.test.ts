import { strict as assert } from "node:assert";
import { ConfigurationTarget, commands, type SemanticTokens, workspace } from "vscode";
import { closeAll, open } from "./support/editor.ts";
import { until } from "./support/until.ts";

const setting = () => workspace.getConfiguration("policyBrief");

suite("the colors of claims and arguments", () => {
	teardown(async () => {
		await setting().update("semanticHighlighting", undefined, ConfigurationTarget.Workspace);
		await closeAll();
	});

	test("come once they are turned on", async () => {
		const { document } = await open("briefs/korin-network-draft.md");
		const tokens = () =>
			commands.executeCommand<SemanticTokens | undefined>(
				"vscode.provideDocumentSemanticTokens",
				document.uri,
			);
		assert.equal(await tokens(), undefined);
		await setting().update("semanticHighlighting", true, ConfigurationTarget.Workspace);
		await until("colors", async () => (await tokens())?.data.length || undefined);
	});
});
