import { window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { configurationRequest } from "../../server/lsp/protocol.ts";
import { documentParams } from "../document-params.ts";

/** Shows which settings hold for the brief in the active editor, and where each was set. */
export async function showConfiguration(client: BaseLanguageClient): Promise<void> {
	const brief = window.activeTextEditor?.document;
	if (!brief) return;
	const params = documentParams(client, brief.uri);
	const content = await client.sendRequest<string>(configurationRequest, params);
	const document = await workspace.openTextDocument({ content, language: "plaintext" });
	await window.showTextDocument(document, { preview: true });
}
