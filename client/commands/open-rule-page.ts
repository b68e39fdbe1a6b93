import { commands, type ExtensionContext, Uri } from "vscode";

/** An address that VS Code hands back to this extension, so that rule pages open offline. */
export function rulePagesOf({ extension }: ExtensionContext, scheme: string): string {
	return `${scheme}://${extension.id}/rules`;
}

/** Opens the page that `…/rules/group/rule.md` names, as it came with the extension. */
export async function openRulePage(
	{ extensionUri }: ExtensionContext,
	{ path }: Uri,
): Promise<void> {
	if (!/^\/rules\/[a-z]+\/[a-z-]+\.md$/.test(path)) return;
	await commands.executeCommand("markdown.showPreview", Uri.joinPath(extensionUri, "docs", path));
}
