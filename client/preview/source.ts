import {
	commands,
	l10n,
	Range,
	TabInputText,
	type TextDocument,
	type TextEditor,
	TextEditorRevealType,
	Uri,
	ViewColumn,
	window,
	workspace,
} from "vscode";

/** The editor that shows a document, if one does. */
export function editorOf(uri: Uri): TextEditor | undefined {
	return window.visibleTextEditors.find(({ document }) => isSame(document.uri, uri));
}

export function isSame(one: Uri, other: Uri): boolean {
	return one.toString() === other.toString();
}

/** Shows a place of the document in its editor and selects it. Without an end, the rest of the line. */
export async function revealSource(
	document: TextDocument,
	panel: ViewColumn | undefined,
	start: number,
	end: number | undefined,
): Promise<void> {
	const from = document.positionAt(start);
	const to = end === undefined ? document.lineAt(from).range.end : document.positionAt(end);
	const viewColumn = columnOf(document.uri) ?? besides(panel);
	const selection = new Range(from, to);
	const editor = await window.showTextDocument(document, { viewColumn, selection });
	editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Brings a line to the top of the editor. */
export function scrollEditor(editor: TextEditor, line: number): void {
	editor.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
}

/** Opens what a link in the brief leads to. */
export async function followLink(brief: Uri, href: string, panel?: ViewColumn): Promise<void> {
	const [, path = "", fragment = ""] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(href) ?? [];
	const root = workspace.getWorkspaceFolder(brief)?.uri;
	const folder = path.startsWith("/") && root ? root : Uri.joinPath(brief, "..");
	const target = Uri.joinPath(folder, decoded(path)).with({ fragment });
	const options = { viewColumn: columnOf(target) ?? columnOf(brief) ?? besides(panel) };
	try {
		await workspace.fs.stat(target.with({ fragment: "" }));
		await commands.executeCommand("vscode.open", target, options);
	} catch {
		void window.showInformationMessage(
			l10n.t("The brief links to “{0}”, which is not there.", href),
		);
	}
}

function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

/** Where the document is open, in view or behind another tab. */
function columnOf(uri: Uri): ViewColumn | undefined {
	return window.tabGroups.all.find(({ tabs }) =>
		tabs.some(({ input }) => input instanceof TabInputText && isSame(input.uri, uri)),
	)?.viewColumn;
}

function besides(panel: ViewColumn | undefined): ViewColumn {
	return panel === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One;
}
