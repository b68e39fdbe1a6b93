import {
	EndOfLine,
	l10n,
	type QuickPickItem,
	Range,
	Selection,
	WorkspaceEdit,
	window,
	workspace,
} from "vscode";
import type { BaseLanguageClient, TextEdit } from "vscode-languageclient";
import { insertRiskTable as request } from "../../server/lsp/protocol.ts";
import {
	type InsertRiskTableParams,
	type RiskTables,
	riskTablesRequest,
} from "../../server/lsp/writing-protocol.ts";
import { type ActiveBrief, activeBrief } from "./active-brief.ts";

/** Inserts a table with a row for each risk that the brief names; `chosen` is the `id` of a layout. */
export async function insertRiskTable(client: BaseLanguageClient, chosen: unknown): Promise<void> {
	const at = activeBrief(client);
	if (!at) return;
	const { textDocument } = at.caret;
	const layout = typeof chosen === "string" ? chosen : await chooseLayout(client, at);
	if (layout === undefined) return;
	const params: InsertRiskTableParams = { textDocument, layout };
	const edits = await client.sendRequest<TextEdit[]>(request, params);
	await apply(client, at, edits);
}

interface LayoutItem extends QuickPickItem {
	readonly id: string;
}

async function chooseLayout(
	client: BaseLanguageClient,
	{ caret: { textDocument } }: ActiveBrief,
): Promise<string | undefined> {
	const tables = await client.sendRequest<RiskTables | null>(riskTablesRequest, { textDocument });
	if (!tables) {
		void window.showInformationMessage(l10n.t("This file is too long to be read."));
		return undefined;
	}
	const items = tables.layouts.map(
		({ id, columns }): LayoutItem => ({
			id,
			...wordsFor(id),
			detail: columns.filter((column) => column !== "Option" || tables.options > 0).join(" · "),
		}),
	);
	const title = tables.another ? l10n.t("Insert Another Risk Table") : l10n.t("Insert Risk Table");
	const picked = await window.showQuickPick(items, { title, placeHolder: rowsOf(tables) });
	return picked?.id;
}

/** What a layout is called, and when to choose it. */
function wordsFor(id: string): { readonly label: string; readonly description: string } {
	switch (id) {
		case "minimal":
			return { label: l10n.t("Minimal table"), description: l10n.t("For most briefs") };
		case "register":
			return {
				label: l10n.t("Register in words, 3×3"),
				description: l10n.t("For a memo whose risks are watched after the decision"),
			};
		case "scored":
			return {
				label: l10n.t("Scored register, 5×5"),
				description: l10n.t("For many risks that must be ranked"),
			};
		default:
			return { label: id, description: "" };
	}
}

function rowsOf({ risks, options }: RiskTables): string {
	if (risks + options === 0) return l10n.t("The prose names no risk yet: one empty row");
	if (options === 0) return l10n.t("Rows for the risks that the prose names: {0}", risks);
	return l10n.t(
		"Rows for the risks that the prose names: {0}; for options without one: {1}",
		risks,
		options,
	);
}

/** Ends in the first cell that is to be filled in. */
async function apply(
	client: BaseLanguageClient,
	{ editor }: ActiveBrief,
	edits: readonly TextEdit[],
): Promise<void> {
	const [first] = edits;
	if (!first) return;
	const { document } = editor;
	const edit = new WorkspaceEdit();
	for (const { range, newText } of edits)
		edit.replace(document.uri, client.protocol2CodeConverter.asRange(range), newText);
	await workspace.applyEdit(edit);
	const start = document.offsetAt(client.protocol2CodeConverter.asPosition(first.range.start));
	const text = first.newText.replaceAll(/\r?\n/g, document.eol === EndOfLine.CRLF ? "\r\n" : "\n");
	const empty = text.search(/\| {2}\|/);
	const caret = document.positionAt(start + (empty === -1 ? 0 : empty + 2));
	editor.selection = new Selection(caret, caret);
	editor.revealRange(
		new Range(document.positionAt(start), document.positionAt(start + text.length)),
	);
}
