import { ConfigurationTarget, commands, l10n, window, workspace } from "vscode";
import { configurationSection } from "../../server/lsp/protocol.ts";

/** Has images from the web shown in the previews of this workspace, once it is trusted. */
export async function offerImages(): Promise<void> {
	if (!workspace.isTrusted) {
		const manage = l10n.t("Manage Workspace Trust");
		const choice = await window.showInformationMessage(
			l10n.t("The preview loads images from the web only in a workspace that you trust."),
			manage,
		);
		if (choice) await commands.executeCommand("workbench.trust.manage");
		return;
	}
	const target = workspace.workspaceFolders
		? ConfigurationTarget.Workspace
		: ConfigurationTarget.Global;
	await workspace
		.getConfiguration(configurationSection)
		.update("preview.remoteImages", true, target);
}
