import type { Uri } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { DocumentParams } from "../server/lsp/protocol.ts";

/** Which document a request is about, as the server is told. */
export function documentParams(client: BaseLanguageClient, uri: Uri): DocumentParams {
	return { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } };
}
