import { commands, l10n, Selection, TextEditorRevealType, window } from "vscode";
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
	const words = l10n.t("Claim {0} of {1} without a source", open.number, open.of);
	window.setStatusBarMessage(words, 8000);
}

async function sayThereIsNone({ read, claims }: OpenClaimAnswer): Promise<void> {
	if (read === "other") {
		const treat = l10n.t("Treat as a Brief");
		const words = l10n.t("Policy Brief does not check this file, so it knows none of its claims.");
		const choice = await window.showInformationMessage(words, treat);
		if (choice === treat) await commands.executeCommand("policyBrief.treatAsBrief");
		return;
	}
	const words =
		read === "foreign" ? l10n.t("Policy Brief reads claims in English only.") : allSourced(claims);
	void window.showInformationMessage(words);
}

function allSourced(claims: number): string {
	if (claims === 0) return l10n.t("No sentence of this brief needs a source.");
	if (claims === 1) return l10n.t("The one claim has a source.");
	return l10n.t("All {0} claims have a source.", claims);
}
