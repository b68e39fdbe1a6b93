import { type ExtensionContext, Uri, window, workspace } from "vscode";

const example = "examples/briefs/korin-network-draft.md";

/** Opens a copy of the example, which is on no disk. */
export async function openExample({ extensionUri }: ExtensionContext): Promise<void> {
	const file = await workspace.fs.readFile(Uri.joinPath(extensionUri, example));
	const content = new TextDecoder().decode(file);
	const document = await workspace.openTextDocument({ language: "markdown", content });
	await window.showTextDocument(document);
}
