import {
	EndOfLine,
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
		void window.showInformationMessage("This file is too long to be read.");
		return undefined;
	}
	const items = tables.layouts.map(
		({ id, name, use, columns }): LayoutItem => ({
			id,
			label: name,
			description: use,
			detail: columns.filter((column) => column !== "Option" || tables.options > 0).join(" · "),
		}),
	);
	const title = tables.another ? "Insert Another Risk Table" : "Insert Risk Table";
	const picked = await window.showQuickPick(items, { title, placeHolder: rowsOf(tables) });
	return picked?.id;
}

function rowsOf({ risks, options }: RiskTables): string {
	const rows = [
		...(risks > 0 ? [`the ${plural(risks, "risk")} that the prose names`] : []),
		...(options > 0 ? [`the ${plural(options, "option")} without one`] : []),
	];
	if (rows.length === 0) return "The prose names no risk yet: one empty row";
	return `A row for ${rows.join(" and ")}`;
}

function plural(count: number, noun: string): string {
	return count === 1 ? noun : `${count} ${noun}s`;
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
