import { l10n, Range, WorkspaceEdit, window, workspace } from "vscode";
import type { BaseLanguageClient, TextEdit } from "vscode-languageclient";
import { type DocumentParams, insertRiskTable as request } from "../../server/lsp/protocol.ts";
import { briefEditor } from "../brief-editor.ts";

/** Inserts a table with a row for each risk that the brief in the active editor names. */
export async function insertRiskTable(client: BaseLanguageClient): Promise<void> {
	const editor = briefEditor();
	if (!editor) {
		void window.showInformationMessage(l10n.t("Open the brief that needs a risk table first."));
		return;
	}
	const { document } = editor;
	const params: DocumentParams = {
		textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) },
	};
	const edits = await client.sendRequest<TextEdit[]>(request, params);
	const [first] = edits;
	if (!first) {
		void window.showInformationMessage(
			l10n.t("Policy Brief reads Markdown files; this one is not open as Markdown."),
		);
		return;
	}
	const edit = new WorkspaceEdit();
	for (const { range, newText } of edits)
		edit.replace(document.uri, client.protocol2CodeConverter.asRange(range), newText);
	await workspace.applyEdit(edit);
	const start = client.protocol2CodeConverter.asPosition(first.range.start);
	editor.revealRange(new Range(start, start.translate(first.newText.split("\n").length)));
}
