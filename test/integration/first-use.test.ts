import { strict as assert } from "node:assert";
import { commands, languages, window } from "vscode";
import { closeAll, codeOf } from "./support/editor.ts";
import { until } from "./support/until.ts";

suite("first use", () => {
	teardown(closeAll);

	test("“Open Example Brief” opens a copy that is checked and on no disk", async () => {
		await commands.executeCommand("policyBrief.openExample");
		const document = window.activeTextEditor?.document;
		assert.ok(document?.isUntitled);
		assert.match(document.getText(), /^Strike the Korin Network/);
		await until("findings", () => {
			const codes = languages.getDiagnostics(document.uri).map(codeOf);
			return codes.includes("structure/plain-text-paste") || undefined;
		});
	});

	test("“Get Started” opens the walkthrough", async () => {
		await commands.executeCommand("policyBrief.getStarted");
		await until("the walkthrough", () => {
			const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
			return tabs.some(({ input }) => input === undefined) || undefined; // no editor of a file
		});
	});
});
