import { strict as assert } from "node:assert";
import { extensions } from "vscode";
import { closeAll, open } from "./support/editor.ts";
import { until } from "./support/until.ts";

suite("activation", () => {
	suiteTeardown(closeAll);

	test("opening a Markdown file starts the extension", async () => {
		await open("river.brief.md");
		const extension = extensions.getExtension("policy-brief.policy-brief");
		assert.ok(extension, "the extension is installed");
		await until("the extension to be active", () => extension.isActive || undefined);
	});
});
