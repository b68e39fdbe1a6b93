import { commands, type Disposable, window, workspace } from "vscode";
import { briefLanguages } from "./languages.ts";

/** Lists the snippets once their prefix is typed: VS Code lists nothing by itself in Markdown. */
export function offerSnippets(): Disposable {
	return workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
		const [change, ...others] = contentChanges;
		if (!change || others.length > 0 || change.text !== "-" || reason !== undefined) return;
		if (window.activeTextEditor?.document !== document) return;
		if (!briefLanguages.includes(document.languageId)) return;
		const { line, character } = change.range.start;
		const before = document.lineAt(line).text.slice(0, character + 1);
		if (/(?<![\w-])pb-$/.test(before)) void commands.executeCommand("editor.action.triggerSuggest");
	});
}
