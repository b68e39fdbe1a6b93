import {
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
	const { connection, briefs } = session;

	connection.languages.diagnostics.on((params) => report(session, params));
	connection.onCodeAction(async ({ textDocument, range, context }) => {
		const document = await session.ready(textDocument.uri);
		return document ? codeActionsFor(document, session, range, context) : [];
	});
	connection.onHover(async ({ textDocument, position }) => {
		const document = await session.ready(textDocument.uri);
		return document ? hoverAt(document, briefs, position, session.pages) : undefined;
	});
	connection.onCodeLens(async ({ textDocument }) => {
		const document = await session.ready(textDocument.uri);
		return document && session.showsTallies ? codeLensesOf(document, briefs) : [];
	});
	connection.onRequest(configurationRequest, async ({ textDocument }: DocumentParams) => {
		const document = await session.ready(textDocument.uri);
		return document ? showConfiguration(document, briefs) : "";
	});
}

async function report(
	session: Session,
	{ textDocument, previousResultId }: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
	const { briefs } = session;
	const document = await session.ready(textDocument.uri);
	if (!document || session.sends(document.uri))
		return { kind: DocumentDiagnosticReportKind.Full, items: [] };
	if (!briefs.isDue(document)) {
		await session.tellStatus(document);
		return previousResultId === undefined
			? { kind: DocumentDiagnosticReportKind.Full, items: [] }
			: { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
	}
	const resultId = `${briefs.generation}.${document.version}`;
	if (resultId === previousResultId)
		return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
	const items = await session.check(document);
	return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
