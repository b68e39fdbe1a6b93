import { l10n, type TextEditor, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { CaretParams } from "../../server/lsp/protocol.ts";
import { briefEditor } from "../brief-editor.ts";
import { briefLanguages } from "../languages.ts";

/** The editor that an author writes in, and where the caret is, as the server is told. */
export interface ActiveBrief {
	readonly editor: TextEditor;
	readonly caret: CaretParams;
}

/** Undefined, and said so, where no Markdown is open. */
export function activeBrief(client: BaseLanguageClient): ActiveBrief | undefined {
	const editor = briefEditor();
	if (!editor || !briefLanguages.includes(editor.document.languageId)) {
		void window.showInformationMessage(
			l10n.t("Open a brief first: a Markdown, Quarto or R Markdown file."),
		);
		return undefined;
	}
	const { code2ProtocolConverter: convert } = client;
	const textDocument = { uri: convert.asUri(editor.document.uri) };
	return { editor, caret: { textDocument, position: convert.asPosition(editor.selection.active) } };
}

/** What is said where the caret is in front matter, code or a comment. */
export function sayNothingIsCitedHere(): void {
	void window.showInformationMessage(
		l10n.t(
			"Put the cursor into a sentence; front matter, code, comments and notes take no source.",
		),
	);
}
