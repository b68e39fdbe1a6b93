import { strict as assert } from "node:assert";
import { commands, env, languages, window } from "vscode";
import { closeAll, open } from "./support/editor.ts";
import { until } from "./support/until.ts";

suite("evidence", () => {
	teardown(closeAll);

	test("of the brief is summed up on the clipboard", async () => {
		await open("river.brief.md");
		await env.clipboard.writeText("");
		await until("the summary", async () => {
			await commands.executeCommand("policyBrief.copyEvidenceSummary");
			return (await env.clipboard.readText()) || undefined;
		});
		const summary = await env.clipboard.readText();
		assert.match(summary, /^# Evidence in “Joint patrols on the Korin river”\n\n\d+ words\./);
		assert.match(summary, /“patrol crosses the line by mistake”: in no risk table \(line 7\)/);
	});

	test("of all briefs is in a report, which is not checked itself", async () => {
		await open("river.brief.md");
		await commands.executeCommand("policyBrief.reviewAllBriefs");
		await commands.executeCommand("policyBrief.openReport");
		const { document } = await until("the report", () => {
			const editor = window.activeTextEditor;
			return editor?.document.isUntitled ? editor : undefined;
		});
		const report = document.getText();
		assert.match(report, /^# Review of \d+ briefs$/m);
		assert.match(report, /^\| \[river\.brief\.md\]\(river\.brief\.md\) \|/m);
		assert.match(report, /^\| \[briefs\/korin-network\.md\]/m);
		assert.doesNotMatch(report, /notes\.md/);
		assert.deepEqual(languages.getDiagnostics(document.uri), []);
	});
});
