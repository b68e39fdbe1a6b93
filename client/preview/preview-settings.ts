import { workspace } from "vscode";
import { configurationSection } from "../../server/lsp/protocol.ts";

/** Images from the web are loaded where the author wants it and trusts the workspace. */
export function loadsRemoteImages(): boolean {
	return workspace.isTrusted && isOn("preview.remoteImages", false);
}

export function scrollsPreviewWithEditor(): boolean {
	return isOn("preview.scrollPreviewWithEditor", true);
}

export function scrollsEditorWithPreview(): boolean {
	return isOn("preview.scrollEditorWithPreview", true);
}

export function marksMarkdownPreview(): boolean {
	return isOn("markdownPreview.evidence", true);
}

function isOn(setting: string, otherwise: boolean): boolean {
	return workspace.getConfiguration(configurationSection).get(setting, otherwise);
}
