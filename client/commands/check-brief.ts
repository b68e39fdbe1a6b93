import { window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { checkRequest } from "../../server/lsp/protocol.ts";
import { documentParams } from "../document-params.ts";

/** Checks the brief in the active editor now, for those who do not have it checked as they write. */
export async function checkBrief(client: BaseLanguageClient): Promise<void> {
	const document = window.activeTextEditor?.document;
	if (!document) return;
	const params = documentParams(client, document.uri);
	await client.sendRequest(checkRequest, params);
}
