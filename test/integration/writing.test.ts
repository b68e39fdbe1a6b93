import { strict as assert } from "node:assert";
import { ConfigurationTarget, commands, Selection, Uri, workspace } from "vscode";
import { closeAll, findingOf, noFindingOf, open } from "./support/editor.ts";

const rule = "sourcing/unsourced-statistic";

suite("while writing", () => {
	teardown(closeAll);

	test("a sentence is read when the author has left it", async () => {
		const editor = await open("river.brief.md");
		await findingOf("risk/missing-table", editor.document);
		const { lineCount } = editor.document;
		const end = editor.document.lineAt(lineCount - 1).range.end;
		editor.selection = new Selection(end, end);
		await commands.executeCommand("type", { text: "\n" });
		for (const key of "Belmora recorded 412 overdose deaths in 2029 and 380 in 2030")
			await commands.executeCommand("type", { text: key });
		editor.selection = new Selection(0, 0, 0, 0);
		await findingOf(rule, editor.document);
	});

	test("nothing is checked unasked where the author wants it so", async () => {
		const settings = workspace.getConfiguration("policyBrief");
		try {
			await settings.update("run", "manual", ConfigurationTarget.Workspace);
			// Of a file that was open before, VS Code goes on showing what was found.
			const [folder] = workspace.workspaceFolders ?? [];
			assert.ok(folder);
			const file = (name: string) => Uri.joinPath(folder.uri, name);
			await workspace.fs.copy(file("river.brief.md"), file("asked.brief.md"), { overwrite: true });
			const { document } = await open("asked.brief.md");
			await noFindingOf("risk/missing-table", document);
			await commands.executeCommand("policyBrief.checkBrief");
			await findingOf("risk/missing-table", document);
		} finally {
			await settings.update("run", undefined, ConfigurationTarget.Workspace);
		}
	});

	test("safe fixes are made on save where the author wants it so", async () => {
		const [folder] = workspace.workspaceFolders ?? [];
		assert.ok(folder);
		const file = (name: string) => Uri.joinPath(folder.uri, name);
		await workspace.fs.copy(file("river.brief.md"), file("saved.brief.md"), { overwrite: true });
		const editor = await open("saved.brief.md");
		const settings = workspace.getConfiguration("editor");
		try {
			await settings.update(
				"codeActionsOnSave",
				{ "source.fixAll.policyBrief": "explicit" },
				ConfigurationTarget.Workspace,
			);
			const { document } = editor;
			const end = document.lineAt(document.lineCount - 1).range.end;
			await editor.edit((edit) =>
				edit.insert(end, "\n\nOption | Cost |\nPatrol apart | High |\nPatrol together | Low |\n"),
			);
			await findingOf("structure/broken-table", document);
			await document.save();
			assert.match(document.getText(), /\| Option \| Cost \|\n\| --- \| --- \|\n/);
			assert.doesNotMatch(document.getText(), /Likelihood/);
			assert.equal(document.isDirty, false);
		} finally {
			await settings.update("codeActionsOnSave", undefined, ConfigurationTarget.Workspace);
		}
	});
});
