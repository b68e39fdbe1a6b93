import { l10n, Selection, WorkspaceEdit, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type InsertedFootnote, insertFootnoteRequest } from "../../server/lsp/writing-protocol.ts";
import { activeBrief, sayNothingIsCitedHere } from "./active-brief.ts";

/** Marks the sentence at the caret, and goes to where its source is to be written. */
export async function insertFootnote(client: BaseLanguageClient): Promise<void> {
	const at = activeBrief(client);
	if (!at) return;
	const { editor, caret } = at;
	const answer = await client.sendRequest<InsertedFootnote | null>(insertFootnoteRequest, caret);
	if (!answer) return sayNothingIsCitedHere();
	const { protocol2CodeConverter: convert } = client;
	const edit = new WorkspaceEdit();
	for (const { range, newText } of answer.edits)
		edit.replace(editor.document.uri, convert.asRange(range), newText);
	await workspace.applyEdit(edit);
	const stub = convert.asRange(answer.stub);
	editor.selection = new Selection(stub.start, stub.end);
	editor.revealRange(stub);
	window.setStatusBarMessage(l10n.t("Write the source of the sentence here."), 8000);
}
