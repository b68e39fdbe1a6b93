import { window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { configurationRequest, type DocumentParams } from "../../server/lsp/protocol.ts";

/** Shows which settings hold for the brief in the active editor, and where each was set. */
export async function showConfiguration(client: BaseLanguageClient): Promise<void> {
	const brief = window.activeTextEditor?.document;
	if (!brief) return;
	const params: DocumentParams = {
		textDocument: { uri: client.code2ProtocolConverter.asUri(brief.uri) },
	};
	const content = await client.sendRequest<string>(configurationRequest, params);
	const document = await workspace.openTextDocument({ content, language: "plaintext" });
	await window.showTextDocument(document, { preview: true });
}
