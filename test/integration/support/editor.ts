import {
	type CodeAction,
	CodeActionKind,
	commands,
	type Diagnostic,
	languages,
	type TextDocument,
	type TextEditor,
	Uri,
	window,
	workspace,
} from "vscode";
import { until } from "./until.ts";

/** The table that river.brief.md lacks, where it belongs: a row for the risk that its prose names. */
export const riskTable =
	/by mistake\.\n\n\| Risk \| Likelihood \|.*\n\| --- .*\n\| Patrol crosses .* \|\n\n## Next steps/;

/** Opens a file of the workspace as it is on disk. */
export async function open(name: string): Promise<TextEditor> {
	const [folder] = workspace.workspaceFolders ?? [];
	if (!folder) throw new Error("No folder is open.");
	return window.showTextDocument(Uri.joinPath(folder.uri, name));
}

/** Closes every editor without saving. */
export async function closeAll(): Promise<void> {
	for (const { document } of window.visibleTextEditors) {
		if (!document.isDirty) continue;
		await window.showTextDocument(document);
		await commands.executeCommand("workbench.action.files.revert");
	}
	await commands.executeCommand("workbench.action.closeAllEditors");
}

/** What the rule says about the document, once it says anything. */
export function findingOf(rule: string, { uri }: TextDocument): Promise<Diagnostic> {
	return until(`a finding of ${rule}`, () => findings(rule, uri)[0]);
}

export function noFindingOf(rule: string, { uri }: TextDocument): Promise<true> {
	return until(`${rule} to find nothing`, () => findings(rule, uri).length === 0 || undefined);
}

/** The quick fix of that title for a finding. */
export function quickFix(
	title: string,
	document: TextDocument,
	finding: Diagnostic,
): Promise<CodeAction> {
	return until(`the quick fix “${title}”`, async () => {
		const actions = await commands.executeCommand<CodeAction[]>(
			"vscode.executeCodeActionProvider",
			document.uri,
			finding.range,
			CodeActionKind.QuickFix.value,
		);
		return actions.find((action) => action.title === title);
	});
}

function findings(rule: string, uri: Uri): Diagnostic[] {
	return languages.getDiagnostics(uri).filter((diagnostic) => codeOf(diagnostic) === rule);
}

/** With a link to the rule's page, the code is an object. */
export function codeOf({ code }: Diagnostic): string | number | undefined {
	return typeof code === "object" ? code.value : code;
}
