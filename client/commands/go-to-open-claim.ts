import { commands, Selection, TextEditorRevealType, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type OpenClaimAnswer,
	type OpenClaimParams,
	openClaimRequest,
} from "../../server/lsp/writing-protocol.ts";
import { activeBrief } from "./active-brief.ts";

/** Selects the next claim without a source, or the one before, and says how many there are. */
export async function goToOpenClaim(
	client: BaseLanguageClient,
	direction: OpenClaimParams["direction"],
): Promise<void> {
	const at = activeBrief(client);
	if (!at) return;
	const { editor, caret } = at;
	const { textDocument } = caret;
	const selected = client.code2ProtocolConverter.asRange(editor.selection);
	const params: OpenClaimParams = { textDocument, selected, direction };
	const answer = await client.sendRequest<OpenClaimAnswer>(openClaimRequest, params);
	const { open } = answer;
	if (!open) return sayThereIsNone(answer);
	const { start, end } = client.protocol2CodeConverter.asRange(open.range);
	editor.selection = new Selection(start, end);
	editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
	window.setStatusBarMessage(`Claim ${open.number} of ${open.of} without a source`, 8000);
}

async function sayThereIsNone({ read, claims }: OpenClaimAnswer): Promise<void> {
	if (read === "other") {
		const treat = "Treat as a Brief";
		const words = "Policy Brief does not check this file, so it knows none of its claims.";
		const choice = await window.showInformationMessage(words, treat);
		if (choice === treat) await commands.executeCommand("policyBrief.treatAsBrief");
	} else void window.showInformationMessage(read === "foreign" ? foreign : allSourced(claims));
}

const foreign = "Policy Brief reads claims in English only.";

function allSourced(claims: number): string {
	if (claims === 0) return "No sentence of this brief needs a source.";
	return claims === 1 ? "The one claim has a source." : `All ${claims} claims have a source.`;
}
