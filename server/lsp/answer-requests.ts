import {
	type CancellationToken,
	type DocumentDiagnosticParams,
	type DocumentDiagnosticReport,
	DocumentDiagnosticReportKind,
} from "vscode-languageserver";
import { codeActionsFor } from "./code-actions.ts";
import { codeLensesOf } from "./code-lens.ts";
import { hoverAt } from "./hover.ts";
import { configurationRequest, type DocumentParams } from "./protocol.ts";
import type { Session } from "./session.ts";
import { showConfiguration } from "./show-configuration.ts";

/** Answers what the client asks of an open document. */
export function answerRequests(session: Session): void {
	const { connection, guard, briefs } = session;

	connection.languages.diagnostics.on(
		guard.answer({ kind: DocumentDiagnosticReportKind.Full, items: [] }, (params, token) =>
			report(session, params, token),
		),
	);
	connection.onCodeAction(
		guard.answer([], async ({ textDocument, range, context }, token) => {
			const document = await session.ready(textDocument.uri, token);
			return document ? codeActionsFor(document, session, range, context) : [];
		}),
	);
	connection.onHover(
		guard.answer(undefined, async ({ textDocument, position }, token) => {
			const document = await session.ready(textDocument.uri, token);
			return document ? hoverAt(document, briefs, position, session.pages) : undefined;
		}),
	);
	connection.onCodeLens(
		guard.answer([], async ({ textDocument }, token) => {
			const document = await session.ready(textDocument.uri, token);
			return document && session.showsTallies ? codeLensesOf(document, briefs) : [];
		}),
	);
	connection.onRequest(
		configurationRequest,
		guard.answer("", async ({ textDocument }: DocumentParams, token) => {
			const document = await session.ready(textDocument.uri, token);
			return document ? showConfiguration(document, briefs) : "";
		}),
	);
}

async function report(
	session: Session,
	{ textDocument, previousResultId }: DocumentDiagnosticParams,
	token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
	const { briefs } = session;
	const document = await session.ready(textDocument.uri, token);
	if (!document || session.sends(document.uri))
		return { kind: DocumentDiagnosticReportKind.Full, items: [] };
	if (!briefs.isDue(document)) {
		await session.tellStatus(document);
		return previousResultId === undefined
			? { kind: DocumentDiagnosticReportKind.Full, items: [] }
			: { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
	}
	const resultId = briefs.revisionOf(document.uri);
	if (resultId === previousResultId)
		return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
	const items = await session.check(document);
	return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
