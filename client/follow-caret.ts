import { type Disposable, window } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type CaretParams, caretNotification } from "../server/lsp/protocol.ts";
import { documentParams } from "./document-params.ts";
import { briefLanguages } from "./languages.ts";

/** Tells the server where the author is, so that it reads a sentence once it was left. */
export function followCaret(client: BaseLanguageClient): Disposable {
	return window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
		const [selection] = selections;
		if (!selection || client.state !== State.Running) return;
		if (!briefLanguages.includes(document.languageId)) return;
		const params: CaretParams = {
			...documentParams(client, document.uri),
			position: client.code2ProtocolConverter.asPosition(selection.active),
		};
		void client.sendNotification(caretNotification, params);
	});
}
