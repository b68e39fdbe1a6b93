import { strict as assert } from "node:assert";
import { workspace } from "vscode";
import { closeAll, findingOf, noFindingOf, open, quickFix } from "./support/editor.ts";

suite("quick fixes", () => {
	teardown(closeAll);

	test("“Add a risk table” adds the table, and the finding goes", async () => {
		const { document } = await open("brief.md");
		const finding = await findingOf("risk/missing-table", document);
		const { edit } = await quickFix("Add a risk table", document, finding);
		assert.ok(edit, "the fix carries its edit");
		assert.ok(await workspace.applyEdit(edit), "the edit was applied");
		assert.match(
			document.getText(),
			/by mistake\.\n\n\| Risk \| Likelihood \| Impact \| Mitigation \|\n/,
		);
		await noFindingOf("risk/missing-table", document);
	});
});
