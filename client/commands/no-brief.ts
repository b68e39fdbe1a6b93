import { commands, l10n, window } from "vscode";

/** Says what is missing for a command that is about the brief in the active editor, and offers it. */
export async function sayNoBrief(): Promise<void> {
	if (!window.activeTextEditor) {
		void window.showInformationMessage(l10n.t("Open a policy brief in Markdown first."));
		return;
	}
	const treat = l10n.t("Treat This File as a Brief");
	const choice = await window.showInformationMessage(
		l10n.t("This file is not checked as a brief."),
		treat,
	);
	if (choice === treat) await commands.executeCommand("policyBrief.treatAsBrief");
}
