import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Session, startSession } from "../lsp/client.ts";

type Edit = readonly [share: number, length: number, words: string];

let running: Promise<Session> | undefined;
let documents = 0;

/** Edits arrive as ranges, several at a time; after a paste, which nobody is still writing, all is shown. */
export async function checkSessions(
	start: string,
	batches: readonly (readonly Edit[])[],
): Promise<void> {
	running ??= startSession({ settings: () => ({ checks: "all" }) });
	const { connection, open } = await running;
	const [edited, opened] = [`file:///w/a${documents}.brief.md`, `file:///w/b${documents}.brief.md`];
	documents++;
	await open(edited, start);
	let document = TextDocument.create(edited, "markdown", 1, start);
	const last: Edit = [0, 21, "The ministry closed 4 of the 12 ports in 2030.\n\n"];
	for (const [index, batch] of [...batches, [last]].entries()) {
		const contentChanges = batch.map((edit) => {
			const change = changeOf(document, edit);
			document = TextDocument.update(document, [change], index + 2);
			return change;
		});
		await connection.sendNotification("textDocument/didChange", {
			textDocument: { uri: edited, version: index + 2 },
			contentChanges,
		});
	}
	await open(opened, document.getText());
	const ask = async (uri: string) => {
		const params = { textDocument: { uri } };
		const report = await connection.sendRequest<{ items: unknown }>(
			"textDocument/diagnostic",
			params,
		);
		return JSON.stringify(report.items, null, "\t").replaceAll(uri, "");
	};
	assert.equal(await ask(edited), await ask(opened));
	for (const uri of [edited, opened])
		await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
}

export async function endSessions(): Promise<void> {
	(await running)?.close();
	running = undefined;
}

function changeOf(document: TextDocument, [share, length, words]: Edit) {
	const size = document.getText().length;
	const at = Math.round(size * share);
	const end = Math.min(size, at + (length > 20 ? 0 : length));
	return {
		range: { start: document.positionAt(at), end: document.positionAt(end) },
		text: words,
	};
}
