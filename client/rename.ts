import { l10n, WorkspaceEdit, window, workspace } from "vscode";
import type { Middleware } from "vscode-languageclient";

/**
 * Says why nothing is renamed. A provider that refuses has VS Code ask its Markdown extension instead,
 * to which `[@key]` is a link, and `@key` its name.
 */
export const renameOrSayWhy: NonNullable<Middleware["provideRenameEdits"]> = async (
	document,
	position,
	newName,
	token,
	next,
) => {
	try {
		const renamed = await next(document, position, newName, token);
		const [first] = renamed?.get(document.uri) ?? [];
		if (renamed && first) await findThere(document.getText(first.range), renamed);
		return renamed;
	} catch (error) {
		void window.showErrorMessage(error instanceof Error ? error.message : String(error));
		return new WorkspaceEdit();
	}
};

/** The server knows a bibliography as it was saved; where it changed since, an edit would hit other words. */
async function findThere(name: string, renamed: WorkspaceEdit): Promise<void> {
	for (const [uri, edits] of renamed.entries()) {
		const file = await workspace.openTextDocument(uri);
		const found = edits.map(({ range }) => file.getText(range).replaceAll("\\", "")); // JSON has “\/”
		if (found.some((words) => words !== name))
			throw new Error(
				l10n.t(
					"{0} has changed since it was read. Save it and rename again.",
					workspace.asRelativePath(uri),
				),
			);
	}
}
