import { env, l10n, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { evidenceSummaryRequest } from "../../server/lsp/protocol-evidence.ts";
import { briefEditor } from "../brief-editor.ts";
import { documentParams } from "../document-params.ts";
import { sayNoBrief } from "./no-brief.ts";

/** Puts on the clipboard, in Markdown, what the brief in the active editor rests on and lacks. */
export async function copyEvidenceSummary(client: BaseLanguageClient): Promise<void> {
	const document = briefEditor()?.document;
	if (!document) return sayNoBrief();
	const params = documentParams(client, document.uri);
	const summary = await client.sendRequest<string | null>(evidenceSummaryRequest, params);
	if (summary === null) return sayNoBrief();
	await env.clipboard.writeText(summary);
	void window.showInformationMessage(
		l10n.t("The evidence summary is on the clipboard, as Markdown."),
	);
}
