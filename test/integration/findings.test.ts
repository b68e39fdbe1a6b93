import { strict as assert } from "node:assert";
import { commands, DiagnosticSeverity, Range } from "vscode";
import { closeAll, findingOf, noFindingOf, open } from "./support/editor.ts";
import { until } from "./support/until.ts";

const rule = "risk/missing-table";

suite("findings", () => {
	teardown(closeAll);

	test("a flaw is marked where it is, with its rule", async () => {
		const { document } = await open("river.brief.md");
		const finding = await findingOf(rule, document);
		assert.equal(finding.source, "policy-brief");
		assert.equal(finding.severity, DiagnosticSeverity.Warning);
		assert.equal(document.getText(finding.range), "## Risks");
		assert.match(finding.message, /^“Risks” .*has no risk table\.$/);
	});

	test("typing changes the findings", async () => {
		const editor = await open("river.brief.md");
		const { range } = await findingOf(rule, editor.document);
		await editor.edit((edit) => edit.replace(range, "## Weather"));
		await noFindingOf(rule, editor.document);
		const { start } = range;
		await editor.edit((edit) =>
			edit.replace(new Range(start, start.translate(0, "## Weather".length)), "## Threats"),
		);
		const finding = await findingOf(rule, editor.document);
		assert.match(finding.message, /^“Threats” /);
	});

	test("“Go to Next Problem” stops at a finding", async () => {
		const editor = await open("river.brief.md");
		const { range } = await findingOf(rule, editor.document);
		await commands.executeCommand("editor.action.marker.next");
		await until(
			"the cursor to be at the finding",
			() => editor.selection.active.isEqual(range.start) || undefined,
		);
		await commands.executeCommand("closeMarkersNavigation");
	});
});
