import { type Memento, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type ChooseParams, chooseNotification } from "../../server/lsp/protocol.ts";

const key = "chosenBriefs";

/** What the author said of single files of this workspace, by address. */
export function chosenBriefs(memory: Memento): Readonly<Record<string, boolean>> {
	return memory.get<Readonly<Record<string, boolean>>>(key, {});
}

/** Treats the active file as a brief, or no longer as one. */
export async function treatAsBrief(
	client: BaseLanguageClient,
	memory: Memento,
	isBrief: (uri: string) => boolean | undefined,
): Promise<void> {
	const document = window.activeTextEditor?.document;
	if (!document) return;
	const uri = client.code2ProtocolConverter.asUri(document.uri);
	const brief = !isBrief(uri);
	await memory.update(key, { ...chosenBriefs(memory), [uri]: brief });
	const params: ChooseParams = { textDocument: { uri }, brief };
	await client.sendNotification(chooseNotification, params);
}
