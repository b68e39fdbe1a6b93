import { type Memento, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ChooseParams, chooseNotification } from "../../server/lsp/protocol.ts";

const key = "chosenBriefs";

/** What the author said of single files of this workspace, by address. */
export function chosenBriefs(memory: Memento): Readonly<Record<string, boolean>> {
	return memory.get<Readonly<Record<string, boolean>>>(key, {});
}

/** Has the active file checked as a brief, whatever its name and front matter, or left alone. */
export async function treatAsBrief(
	client: BaseLanguageClient,
	memory: Memento,
	brief: boolean,
): Promise<void> {
	const document = window.activeTextEditor?.document;
	if (!document) return;
	const uri = client.code2ProtocolConverter.asUri(document.uri);
	await memory.update(key, { ...chosenBriefs(memory), [uri]: brief });
	const params: ChooseParams = { textDocument: { uri }, brief };
	await client.sendNotification(chooseNotification, params);
}
