import { Range, Uri, window, workspace } from "vscode";
import type { Range as ProtocolRange } from "vscode-languageclient";

/** Shows a place of a document and selects it, so that what is typed takes its place. */
export async function select(uri: string, { start, end }: ProtocolRange): Promise<void> {
	const document = await workspace.openTextDocument(Uri.parse(uri));
	const selection = new Range(start.line, start.character, end.line, end.character);
	await window.showTextDocument(document, { selection });
}
