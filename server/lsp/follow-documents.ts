import { isTooLong } from "./briefs.ts";
import {
	type CaretParams,
	type ChooseParams,
	caretNotification,
	checkRequest,
	chooseNotification,
	type DocumentParams,
	trustNotification,
} from "./protocol.ts";
import type { Session } from "./session.ts";
import type { WorkspaceBriefs } from "./workspace-briefs.ts";

/** Keeps up with what the author opens, writes, saves and says of documents. */
export function followDocuments(session: Session, workspace: WorkspaceBriefs): void {
	const { connection, guard, documents, briefs, quiet, pace } = session;

	documents.onDidSave(
		guard.hear(async ({ document }) => {
			if (!session.watched.possible) await session.filesChanged();
			await demand(session, document.uri, "save");
		}),
	);
	documents.onDidChangeContent(
		guard.hear(({ document }) => {
			const { uri } = document;
			briefs.changed(uri);
			pace.changed(uri);
			if (isTooLong(document)) quiet.closed(uri);
			else quiet.changed(uri, document.getText());
			return session.sends(uri) ? session.publish(document) : undefined;
		}),
	);
	documents.onDidClose(
		guard.hear(async ({ document: { uri } }) => {
			briefs.close(uri);
			quiet.closed(uri);
			pace.closed(uri);
			if (!session.checksWorkspace) await session.watched.leave(uri);
			if (session.checksWorkspace) await workspace.closed(uri);
			else if (session.sends(uri)) await session.send(uri, []);
		}),
	);

	connection.onNotification(
		chooseNotification,
		guard.hear(async ({ textDocument: { uri }, brief }: ChooseParams) => {
			if (typeof uri === "string") briefs.choose(uri, brief === true);
			await Promise.all([session.refresh(), session.colors.update()]);
		}),
	);
	connection.onNotification(
		trustNotification,
		guard.hear(() => {
			briefs.trusted = true;
			return session.filesChanged();
		}),
	);
	connection.onNotification(
		caretNotification,
		guard.hear(({ textDocument, position }: CaretParams) => {
			const document = documents.get(textDocument.uri);
			const brief = document && quiet.holds(document.uri) && briefs.lint(document)?.brief;
			if (brief) quiet.moved(document.uri, brief, document.offsetAt(position));
		}),
	);
	connection.onRequest(
		checkRequest,
		guard.answer(undefined, async ({ textDocument }: DocumentParams) => {
			// An editor may miss a change on disk: on a network drive, or while it starts.
			await session.filesChanged();
			await demand(session, textDocument.uri, "author");
		}),
	);
	documents.listen(connection);
}

async function demand(session: Session, uri: string, by: "author" | "save"): Promise<void> {
	const document = session.documents.get(uri);
	if (!document) return;
	session.briefs.demand(document, by);
	await session.refresh();
}
