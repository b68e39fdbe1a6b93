import { strict as assert } from "node:assert";
import {
	type CompletionList,
	commands,
	DiagnosticSeverity,
	type Hover,
	type Location,
	languages,
	Uri,
	WorkspaceEdit,
	window,
	workspace,
} from "vscode";
import { findingOf, noFindingOf } from "./support/editor.ts";
import { until } from "./support/until.ts";
import { watchingHasStarted } from "./support/watching.ts";

const rule = "references/undefined-citation";
/** Each its own: VS Code keeps a document for a while after its last tab was closed. */
const briefs = ["changed.brief.md", "beside.brief.md", "shown.brief.md", "saved.brief.md"];
const brief = "---\nbibliography: lib/refs.json\n---\n\nThe river is wide [@olsen2030].\n";

suite("a bibliography", () => {
	suiteSetup(watchingHasStarted);

	teardown(async () => {
		await commands.executeCommand("workbench.action.closeAllEditors");
		for (const name of [...briefs, "lib", "near.bib"])
			await workspace.fs
				.delete(addressOf(name), { recursive: true })
				.then(undefined, () => undefined);
	});

	test("that changes on disk changes the findings, and says what is wrong in it", async () => {
		await write("changed.brief.md", brief);
		const { document } = await window.showTextDocument(addressOf("changed.brief.md"));
		const missing = await findingOf(rule, document);
		assert.equal(missing.message, "The bibliography “lib/refs.json” is not there.");
		await write("lib/refs.json", '[{ "id": "brandt2029" }, { "title": "T" }]');
		const unknown = await until("the key to be missed", async () => {
			const finding = await findingOf(rule, document);
			return /“@olsen2030”/.test(finding.message) ? finding : undefined;
		});
		assert.equal(unknown.severity, DiagnosticSeverity.Error);
		const [mistake] = await until("the mistake in the file", () => {
			const told = languages.getDiagnostics(addressOf("lib/refs.json"));
			return told.length > 0 ? told : undefined;
		});
		assert.equal(mistake?.message, "This item has no “id”.");
		await write("lib/refs.json", '[{ "id": "olsen2030" }]');
		await noFindingOf(rule, document);
	});

	test("that lies beside the brief is read where none is named", async () => {
		await write("near.bib", "@book{brandt2029, title = {T}}\n");
		await write("beside.brief.md", brief.replace(/^---.*---\n\n/s, ""));
		const { document } = await window.showTextDocument(addressOf("beside.brief.md"));
		assert.match((await findingOf(rule, document)).message, /“@olsen2030” is in no bibliography/);
		await write("near.bib", "@book{olsen2030, title = {T}}\n");
		await noFindingOf(rule, document);
	});

	test("is completed, shown, gone to and renamed from the brief", async () => {
		const entry = "@book{olsen2030, author = {Olsen, Tove}, title = {The River}, year = 2030}\n";
		await write("near.bib", entry);
		await write("shown.brief.md", "The river is wide [@olsen2030].\n");
		const { document } = await window.showTextDocument(addressOf("shown.brief.md"));
		const { uri } = document;
		const at = document.positionAt(document.getText().indexOf("olsen") + 2);
		const [definition] = await until("the entry", async () => {
			const found = await commands.executeCommand<Location[]>(
				"vscode.executeDefinitionProvider",
				uri,
				at,
			);
			return found.length > 0 ? found : undefined;
		});
		assert.equal(definition?.uri.toString(), addressOf("near.bib").toString());
		await until("the reference", async () => {
			const hovers = await commands.executeCommand<Hover[]>("vscode.executeHoverProvider", uri, at);
			const told = hovers.flatMap(({ contents }) =>
				contents.map((part) => (typeof part === "string" ? part : part.value)),
			);
			return /Olsen \(2030\)\. \*The River\*/.test(told.join("\n")) || undefined;
		});
		const { items } = await commands.executeCommand<CompletionList>(
			"vscode.executeCompletionItemProvider",
			uri,
			at,
			"@",
		);
		assert.ok(items.some(({ label }) => typeof label === "object" && label.label === "olsen2030"));
		const edit = await commands.executeCommand<WorkspaceEdit>(
			"vscode.executeDocumentRenameProvider",
			uri,
			at,
			"olsen2030a",
		);
		assert.ok(await workspace.applyEdit(edit));
		assert.equal(document.getText(), "The river is wide [@olsen2030a].\n");
		const file = await workspace.openTextDocument(addressOf("near.bib"));
		assert.equal(file.getText(), entry.replace("olsen2030", "olsen2030a"));
		await commands.executeCommand("workbench.action.files.saveAll");
	});

	test("is renamed in as it is saved, and to a key that is free, else nothing is", async () => {
		await write("lib/refs.bib", "@book{olsen2030, title = {R}}\n@book{li1, title = {L}}\n");
		await write("saved.brief.md", brief.replace(".json", ".bib"));
		const { document } = await window.showTextDocument(addressOf("saved.brief.md"));
		const rename = (newName = "olsen2030a") =>
			commands.executeCommand<WorkspaceEdit>(
				"vscode.executeDocumentRenameProvider",
				document.uri,
				document.positionAt(document.getText().indexOf("olsen") + 2),
				newName,
			);
		const renamesBoth = () =>
			rename().then(
				({ size }) => size === 2 || undefined,
				() => undefined,
			);
		await until("the entry", renamesBoth);
		assert.equal((await rename("li1")).size, 0);
		const file = await workspace.openTextDocument(addressOf("lib/refs.bib"));
		const edit = new WorkspaceEdit();
		edit.insert(file.uri, file.positionAt(0), "@book{brandt2029, title = {Harbors}}\n");
		await workspace.applyEdit(edit);
		assert.equal((await rename()).size, 0);
		await file.save();
		await until("the file to be read anew", renamesBoth);
	});
});

function addressOf(name: string): Uri {
	const [folder] = workspace.workspaceFolders ?? [];
	if (!folder) throw new Error("No folder is open.");
	return Uri.joinPath(folder.uri, name);
}

function write(name: string, text: string): Thenable<void> {
	return workspace.fs.writeFile(addressOf(name), new TextEncoder().encode(text));
}
