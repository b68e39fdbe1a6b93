import { type LogOutputChannel, l10n, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";

export async function restartServer(
	client: BaseLanguageClient,
	output: LogOutputChannel,
): Promise<void> {
	output.info("Restarting the language server.");
	if (client.state === State.Starting) await client.start();
	if (client.needsStop()) await client.stop();
	await client.start();
	window.setStatusBarMessage(l10n.t("Policy Brief restarted"), 3000);
}
