import { strict as assert } from "node:assert";
import { workspace } from "vscode";
import { closeAll, findingOf, noFindingOf, open, quickFix, riskTable } from "./support/editor.ts";

suite("quick fixes", () => {
	teardown(closeAll);

	test("“Insert a risk table with these risks” inserts it, and the finding goes", async () => {
		const { document } = await open("river.brief.md");
		const finding = await findingOf("risk/missing-table", document);
		const { edit } = await quickFix("Insert a risk table with these risks", document, finding);
		assert.ok(edit, "the fix carries its edit");
		assert.ok(await workspace.applyEdit(edit), "the edit was applied");
		assert.match(document.getText(), riskTable);
		await noFindingOf("risk/missing-table", document);
	});
});
