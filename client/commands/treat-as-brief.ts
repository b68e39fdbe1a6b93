import { type Memento, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ChooseParams, chooseNotification } from "../../server/lsp/protocol.ts";

const key = "chosenBriefs";

/** What the author said of single files of this workspace, by address. */
export function chosenBriefs(memory: Memento): Readonly<Record<string, boolean>> {
	return memory.get<Readonly<Record<string, boolean>>>(key, {});
}

/** Has a file checked as a brief, whatever its name and front matter, or left alone: the named one, or the active one. */
export async function treatAsBrief(
	client: BaseLanguageClient,
	memory: Memento,
	brief: boolean,
	file = window.activeTextEditor?.document.uri,
): Promise<void> {
	if (!file) return;
	const uri = client.code2ProtocolConverter.asUri(file);
	await memory.update(key, { ...chosenBriefs(memory), [uri]: brief });
	const params: ChooseParams = { textDocument: { uri }, brief };
	await client.sendNotification(chooseNotification, params);
}
