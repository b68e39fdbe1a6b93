import { type TextEditor, window } from "vscode";
import { briefLanguages } from "./languages.ts";

/** The active editor or, beside something that is none, such as the walkthrough, the only one in sight. */
export function briefEditor(): TextEditor | undefined {
	if (window.activeTextEditor) return window.activeTextEditor;
	const [first, second] = window.visibleTextEditors.filter(({ document }) =>
		briefLanguages.includes(document.languageId),
	);
	return second ? undefined : first;
}
