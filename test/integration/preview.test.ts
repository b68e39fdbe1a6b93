import { strict as assert } from "node:assert";
import { commands, extensions, type Tab, TabInputWebview, window, workspace } from "vscode";
import { closeAll, open } from "./support/editor.ts";
import { until } from "./support/until.ts";

suite("the preview", () => {
	teardown(async () => {
		await window.tabGroups.close(previews());
		await closeAll();
	});

	test("opens beside its brief, once", async () => {
		await open("river.brief.md");
		await commands.executeCommand("policyBrief.openPreviewToSide");
		const [tab] = await until("the preview", shown(1));
		assert.equal(tab?.label, "Preview river.brief.md");
		assert.notEqual(tab?.group.viewColumn, window.activeTextEditor?.viewColumn);
		await commands.executeCommand("policyBrief.openPreviewToSide");
		await until("one preview", shown(1));
	});

	test("follows the author to another brief until it is locked", async () => {
		await open("river.brief.md");
		await commands.executeCommand("policyBrief.openPreviewToSide");
		await until("the preview", shown(1));
		await open("notes.md");
		await until("the notes", () => previews()[0]?.label === "Preview notes.md" || undefined);
		await commands.executeCommand("policyBrief.openPreview");
		await commands.executeCommand("policyBrief.togglePreviewLock");
		await until("the lock", () => previews()[0]?.label === "[Preview] notes.md" || undefined);
		await open("river.brief.md");
		await commands.executeCommand("policyBrief.openPreviewToSide");
		const labels = (await until("both previews", shown(2))).map(({ label }) => label);
		assert.deepEqual(
			labels.toSorted(),
			["Preview river.brief.md", "[Preview] notes.md"].toSorted(),
		);
	});

	test("shows a brief that was never saved", async () => {
		const content = "# A draft\n\nTraffic fell by 40% in 2031.\n";
		await window.showTextDocument(
			await workspace.openTextDocument({ language: "markdown", content }),
		);
		await commands.executeCommand("policyBrief.openPreviewToSide");
		await until(
			"the preview",
			() => /^Preview Untitled-\d+$/.test(previews()[0]?.label ?? "") || undefined,
		);
	});

	test("extends VS Code’s own Markdown preview", async () => {
		await open("river.brief.md");
		const exports = await until("the extension", () => {
			const extension = extensions.getExtension("policy-brief.policy-brief");
			return extension?.isActive ? extension.exports : undefined;
		});
		assert.equal(typeof exports.extendMarkdownIt, "function");
	});
});

function shown(count: number): () => Tab[] | undefined {
	return () => (previews().length === count ? previews() : undefined);
}

function previews(): Tab[] {
	return window.tabGroups.all
		.flatMap(({ tabs }) => tabs)
		.filter(
			({ input }) =>
				input instanceof TabInputWebview && input.viewType.endsWith("policyBrief.preview"),
		);
}
