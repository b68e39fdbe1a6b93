import { type Uri, ViewColumn } from "vscode";
import type { Previews } from "../preview/previews.ts";

/** Shows a brief in place of its editor; VS Code names it where a button of the editor was clicked. */
export function openPreview(previews: Previews, brief?: Uri): void {
	previews.open(ViewColumn.Active, brief);
}

export function openPreviewToSide(previews: Previews, brief?: Uri): void {
	previews.open(ViewColumn.Beside, brief);
}
