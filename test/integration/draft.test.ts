import { strict as assert } from "node:assert";
import { ConfigurationTarget, commands, type Hover, type TextDocument, workspace } from "vscode";
import { closeAll, findingOf, noFindingOf, open, quickFix } from "./support/editor.ts";
import { findings, saidByCli } from "./support/said.ts";
import { until } from "./support/until.ts";

const name = "briefs/korin-network-draft.md";
const statistic = "sourcing/unsourced-statistic";

// An article as people paste it: no blank lines, no Markdown.
suite("a pasted draft", () => {
	teardown(closeAll);

	test("has findings of every kind, the same that the command line gives", async () => {
		const { document } = await open(name);
		await findingOf("structure/plain-text-paste", document);
		const kinds = new Set(findings(document.uri).map(({ rule }) => rule.replace(/\/.*/, "")));
		assert.deepEqual([...kinds].sort(), [
			"attribution",
			"balance",
			"references",
			"risk",
			"sourcing",
			"structure",
		]);
		assert.deepEqual(findings(document.uri), await saidByCli(name));
	});

	test("the finished example has none", async () => {
		assert.deepEqual(await saidByCli("briefs/korin-network.md"), []);
		const { document } = await open("briefs/korin-network.md");
		await noFindingOf(statistic, document);
		assert.deepEqual(findings(document.uri), []);
	});

	test("“Add a footnote” gives a figure its note", async () => {
		const { document } = await open(name);
		const finding = await findingOf(statistic, document);
		const { edit } = await quickFix("Add a footnote", document, finding);
		assert.ok(edit && (await workspace.applyEdit(edit)));
		assert.match(document.getText(), /doubled in three years\.\[\^1\]/);
		assert.match(document.getText(), /\n\[\^1\]: TODO .*\n$/);
		await until("the finding to go", () => !said(document).includes(finding.message) || undefined);
	});

	test("“Structure this draft” is undone to the last byte", async () => {
		const { document } = await open(name);
		const original = document.getText();
		const finding = await findingOf("structure/plain-text-paste", document);
		const { edit } = await quickFix("Structure this draft", document, finding);
		assert.ok(edit && (await workspace.applyEdit(edit)));
		assert.match(document.getText(), /^# Strike .*\n\nTwo sisters/);
		assert.equal(withoutMarks(document.getText()), withoutMarks(original));
		await noFindingOf("structure/plain-text-paste", document);
		await commands.executeCommand("undo");
		assert.equal(document.getText(), original);
	});

	test("“Insert Risk Table…” fills a row for each risk that is named", async () => {
		const { document } = await open(name);
		const finding = await findingOf("risk/missing-table", document);
		await commands.executeCommand("policyBrief.insertRiskTable", "minimal");
		const rows = document.getText().match(/^\| \S.* \| {2}\| {2}\| {2}\| {2}\|$/gm) ?? [];
		assert.equal(rows.length, finding.relatedInformation?.length);
		for (const { location } of finding.relatedInformation ?? []) {
			const risk = document.getText(location.range).toLowerCase();
			assert.ok(
				rows.some((row) => row.toLowerCase().startsWith(`| ${risk} |`)),
				risk,
			);
		}
		await noFindingOf("risk/missing-table", document);
	});

	test("the pointer on a figure shows why it needs a source", async () => {
		const { document } = await open(name);
		const { range } = await findingOf(statistic, document);
		await until("the reason", async () => {
			const hovers = await commands.executeCommand<Hover[]>(
				"vscode.executeHoverProvider",
				document.uri,
				range.start,
			);
			const texts = hovers
				.flatMap(({ contents }) => contents)
				.map((content) => (typeof content === "string" ? content : content.value));
			return texts.some((text) => /Readers reuse numbers/.test(text)) || undefined;
		});
	});

	test("settings hold as soon as they are changed", async () => {
		const { document } = await open(name);
		await findingOf(statistic, document);
		const settings = workspace.getConfiguration("policyBrief");
		try {
			await settings.update("rules", { [statistic]: "off" }, ConfigurationTarget.Workspace);
			await noFindingOf(statistic, document);
		} finally {
			await settings.update("rules", undefined, ConfigurationTarget.Workspace);
		}
		await findingOf(statistic, document);
	});
});

function said(document: TextDocument): string[] {
	return findings(document.uri).map(({ message }) => message);
}

function withoutMarks(text: string): string {
	return text.replace(/[#>|\s-]/g, "");
}
