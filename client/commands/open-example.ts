import { type ExtensionContext, Uri, ViewColumn, window, workspace } from "vscode";

const example = "examples/briefs/korin-network-draft.md";

/** Opens a copy of the example, which is on no disk. */
export async function openExample({ extensionUri }: ExtensionContext): Promise<void> {
	const file = await workspace.fs.readFile(Uri.joinPath(extensionUri, example));
	const content = new TextDecoder().decode(file);
	const document = await workspace.openTextDocument({ language: "markdown", content });
	await window.showTextDocument(document, walkthrough() ? ViewColumn.Beside : ViewColumn.Active);
}

/** Whether the walkthrough is in front, which goes on with what is beside it. Its tab has no input. */
function walkthrough(): boolean {
	const { activeTab } = window.tabGroups.activeTabGroup;
	return activeTab !== undefined && activeTab.input === undefined;
}
