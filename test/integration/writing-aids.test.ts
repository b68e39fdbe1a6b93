import { strict as assert } from "node:assert";
import { commands, Selection, type TextEditor, Uri, window, workspace } from "vscode";
import { choosing } from "./support/choosing.ts";
import { closeAll, findingOf, noFindingOf } from "./support/editor.ts";
import { until } from "./support/until.ts";

const brief = `# Ferries on the Korin

The night ferry carried 4,000 people in 2029.

We met the harbor board.

Its crossings fell by 12% in 2030.
`;
const bibliography = `@book{olsen2029, author = {Olsen, Kari}, title = {The night ferry}, year = 2029}
@book{brandt2030, author = {Brandt, Max}, title = {Crossings}, year = 2030}
`;
/** Each its own: VS Code keeps a document for a while after its last tab was closed. */
let count = 0;

suite("writing aids", () => {
	const made: Uri[] = [];

	teardown(async () => {
		await closeAll();
		for (const file of made.splice(0)) await workspace.fs.delete(file);
	});

	for (const id of [
		"policy-brief",
		"options-memo",
		"decision-memo",
		"evidence-brief",
		"rapid-response",
		"intelligence-assessment",
		"impact-assessment",
	])
		test(`“New Brief from Template…” opens a brief to be filled in: ${id}`, async () => {
			await commands.executeCommand("policyBrief.newBriefFromTemplate", id);
			const editor = window.activeTextEditor;
			assert.ok(editor);
			const { document } = editor;
			assert.equal(document.languageId, "markdown");
			assert.ok(document.isUntitled);
			const text = document.getText();
			assert.match(text, new RegExp(`^type: ${id}$`, "m"));
			assert.match(text, /^date: \d{4}-\d\d-\d\d$/m);
			assert.equal(document.getText(editor.selection), "TODO");
			assert.ok(document.lineAt(editor.selection.start).text.startsWith('title: "'));
			await commands.executeCommand("type", { text: "Ferries: an end" });
			assert.match(document.getText(), /^title: "Ferries: an end"\n(.*\n)+# Ferries: an end$/m);
			await commands.executeCommand("jumpToNextSnippetPlaceholder");
			assert.equal(window.activeTextEditor?.selection.isEmpty, false);
			await findingOf("sourcing/placeholder", document);
			await noFindingOf("structure/front-matter", document);
		});

	test("“New Brief from Template…” asks which", async () => {
		await choosing(() => commands.executeCommand("policyBrief.newBriefFromTemplate"));
		assert.match(window.activeTextEditor?.document.getText() ?? "", /^type: policy-brief$/m);
	});

	test("“Insert Citation…” cites the source that is close to the sentence, and another beside it", async () => {
		const editor = await openBrief("---\nbibliography: writing.bib\n---\n\n");
		putCaret(editor, "night ferry");
		await choosing(() => commands.executeCommand("policyBrief.insertCitation"));
		assert.match(editor.document.getText(), /people in 2029 \[@olsen2029\]\./);
		await commands.executeCommand("type", { text: ", p. 12" });
		assert.match(editor.document.getText(), /\[@olsen2029, p\. 12\]\./);
		await commands.executeCommand("leaveSnippet");
		putCaret(editor, "night ferry");
		await choosing(() => commands.executeCommand("policyBrief.insertCitation"));
		assert.match(editor.document.getText(), /\[@olsen2029, p\. 12; @\w+\]\./);
	});

	test("“Insert Footnote” marks the sentence and selects what is to be written", async () => {
		const editor = await openBrief();
		putCaret(editor, "night ferry");
		await commands.executeCommand("policyBrief.insertFootnote");
		const { document } = editor;
		assert.match(document.getText(), /people in 2029\.\[\^1\]\n/);
		assert.match(document.getText(), /\n\n\[\^1\]: TODO author/);
		assert.equal(document.getText(editor.selection), "TODO");
	});

	test("“Go to Next Unsourced Claim” selects each in turn, “Previous” goes back", async () => {
		const editor = await openBrief();
		const selected = async (command: string) => {
			await commands.executeCommand(`policyBrief.${command}`);
			return editor.document.getText(editor.selection);
		};
		const first = "The night ferry carried 4,000 people in 2029.";
		const second = "Its crossings fell by 12% in 2030.";
		assert.equal(await selected("goToNextUnsourcedClaim"), first);
		assert.equal(await selected("goToNextUnsourcedClaim"), second);
		assert.equal(await selected("goToNextUnsourcedClaim"), first);
		assert.equal(await selected("goToPreviousUnsourcedClaim"), second);
	});

	test("“Explain This Finding” shows the page of the rule, with the words of the finding", async () => {
		const editor = await openBrief();
		const { range, message } = await findingOf("sourcing/unsourced-statistic", editor.document);
		editor.selection = new Selection(range.start, range.start);
		await choosing(() => commands.executeCommand("policyBrief.explainFinding"));
		const page = await until("the page", () =>
			workspace.textDocuments.find(({ uri }) => uri.scheme === "policy-brief-rule"),
		);
		assert.equal(page.uri.path, "/rules/sourcing/unsourced-statistic.md");
		const [title, , words] = page.getText().split("\n");
		assert.equal(title, "# sourcing/unsourced-statistic");
		assert.equal(words?.replace(/^> |\\/g, ""), message);
	});

	async function openBrief(frontMatter = ""): Promise<TextEditor> {
		const name = `writing-${count++}.brief.md`;
		await write("writing.bib", bibliography);
		return window.showTextDocument(await write(name, frontMatter + brief));
	}

	async function write(name: string, text: string): Promise<Uri> {
		const [folder] = workspace.workspaceFolders ?? [];
		assert.ok(folder);
		const file = Uri.joinPath(folder.uri, name);
		await workspace.fs.writeFile(file, new TextEncoder().encode(text));
		if (!made.some(({ path }) => path === file.path)) made.push(file);
		return file;
	}
});

function putCaret(editor: TextEditor, words: string): void {
	const { document } = editor;
	const at = document.positionAt(document.getText().indexOf(words));
	editor.selection = new Selection(at, at);
}
