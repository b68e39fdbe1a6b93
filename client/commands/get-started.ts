import { commands, type ExtensionContext } from "vscode";

/** Opens the walkthrough. */
export async function getStarted({ extension }: ExtensionContext): Promise<void> {
	await commands.executeCommand("workbench.action.openWalkthrough", `${extension.id}#start`, false);
}
