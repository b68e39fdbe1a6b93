import { strict as assert } from "node:assert";
import {
	type CompletionList,
	commands,
	extensions,
	languages,
	type TextEditor,
	Uri,
	window,
	workspace,
} from "vscode";
import { expandSnippet } from "../support/expand-snippet.ts";
import { closeAll, open } from "./support/editor.ts";
import { until } from "./support/until.ts";

interface Snippet {
	readonly prefix: string;
	readonly body: readonly string[];
}

suite("snippets", () => {
	teardown(closeAll);

	test("“pb-riskmin” is offered", async () => {
		const editor = await open("river.brief.md");
		await until(
			"the snippet “pb-riskmin”",
			async () => (await completions(editor)).includes("pb-riskmin") || undefined,
		);
	});

	for (const language of ["markdown", "quarto", "rmd"])
		test(`each is offered by its prefix and can be inserted in ${language}`, async function () {
			if (!(await languages.getLanguages()).includes(language)) this.skip();
			const snippets = await contributed();
			const document = await workspace.openTextDocument({ language, content: "pb" });
			const editor = await window.showTextDocument(document);
			await commands.executeCommand("cursorBottom");
			const prefixes = new Set([...snippets.values()].map(({ prefix }) => prefix));
			assert.equal(prefixes.size, 28);
			await until("every prefix to be offered", async () => {
				const offered = new Set(await completions(editor));
				return [...prefixes].every((prefix) => offered.has(prefix)) || undefined;
			});
			for (const [name, { body }] of snippets) {
				await commands.executeCommand("editor.action.selectAll");
				await commands.executeCommand("editor.action.insertSnippet", { name, langId: language });
				const { text } = expandSnippet(body.join("\n"), {});
				assert.equal(undated(document.getText()), undated(text), name);
				await commands.executeCommand("leaveSnippet");
			}
		});
});

async function contributed(): Promise<ReadonlyMap<string, Snippet>> {
	const extension = extensions.getExtension("policy-brief.policy-brief");
	assert.ok(extension);
	const [{ path }] = extension.packageJSON.contributes.snippets;
	const file = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, path));
	const snippets: Record<string, Snippet> = JSON.parse(new TextDecoder().decode(file));
	return new Map(Object.entries(snippets));
}

/** VS Code puts in what day it is. */
function undated(text: string): string {
	return text.replace(/\d{4}-\d\d-\d\d|no CURRENT_YEAR-no CURRENT_MONTH-no CURRENT_DATE/g, "today");
}

async function completions({ document, selection }: TextEditor): Promise<string[]> {
	const { items } = await commands.executeCommand<CompletionList>(
		"vscode.executeCompletionItemProvider",
		document.uri,
		selection.active,
	);
	return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}
