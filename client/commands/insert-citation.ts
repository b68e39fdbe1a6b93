import {
	commands,
	l10n,
	type QuickPickItem,
	QuickPickItemKind,
	SnippetString,
	window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
	type CiteParams,
	type CitePlace,
	citeRequest,
	type Source,
	type Sources,
	type SourcesParams,
	sourcesRequest,
} from "../../server/lsp/writing-protocol.ts";
import { activeBrief, sayNothingIsCitedHere } from "./active-brief.ts";

/** Cites a source that the author chooses where the sentence at the caret ends. */
export async function insertCitation(client: BaseLanguageClient): Promise<void> {
	const at = activeBrief(client);
	if (!at) return;
	const { editor, caret } = at;
	const ask = (typed: string) => askForSources(client, { ...caret, typed });
	const all = await ask("");
	if (all.sources.length === 0) return sayThereIsNothing();
	const source = await chooseSource(all, ask);
	if (!source) return;
	const params: CiteParams = { ...caret, source };
	const place = await client.sendRequest<CitePlace | null>(citeRequest, params);
	if (!place) return sayNothingIsCitedHere();
	const snippet = new SnippetString().appendText(place.before);
	if (place.after !== "" || source.kind === "entry") snippet.appendTabstop(1);
	snippet.appendText(place.after).appendTabstop(0);
	await editor.insertSnippet(snippet, client.protocol2CodeConverter.asPosition(place.position));
	if (source.kind === "entry")
		window.setStatusBarMessage(l10n.t("Type a page, such as “, p. 12”, or press Tab."), 8000);
}

async function askForSources(client: BaseLanguageClient, params: SourcesParams): Promise<Sources> {
	const answer = await client.sendRequest<Sources | null>(sourcesRequest, params);
	return answer ?? { sources: [], more: false };
}

async function sayThereIsNothing(): Promise<void> {
	const footnote = l10n.t("Insert Footnote");
	const choice = await window.showInformationMessage(
		l10n.t(
			"There is nothing to cite yet: this brief has no bibliography, no list of sources and no notes.",
		),
		footnote,
	);
	if (choice === footnote) await commands.executeCommand("policyBrief.insertFootnote");
}

interface SourceItem extends QuickPickItem {
	readonly source?: Source;
}

/** The server finds what is typed: a bibliography may have more entries than a list can hold. */
function chooseSource(
	all: Sources,
	ask: (typed: string) => Promise<Sources>,
): Promise<Source | undefined> {
	const pick = window.createQuickPick<SourceItem>();
	pick.title = l10n.t("Insert Citation");
	pick.placeholder = l10n.t("Type an author, a word of the title or a key");
	pick.items = itemsOf(all);
	let asked = 0;
	pick.onDidChangeValue(async (typed) => {
		const turn = ++asked;
		const found = await ask(typed);
		if (turn === asked) pick.items = itemsOf(found);
	});
	return new Promise((resolve) => {
		pick.onDidAccept(() => {
			resolve(pick.selectedItems[0]?.source);
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}

function itemsOf({ sources, more }: Sources): SourceItem[] {
	const items: SourceItem[] = [];
	let group = "";
	for (const source of sources) {
		const own = source.close ? l10n.t("Close to this sentence") : groupOf(source);
		if (own !== group) items.push({ label: own, kind: QuickPickItemKind.Separator });
		group = own;
		items.push(itemOf(source));
	}
	if (more) items.push({ label: l10n.t("Type to find more"), kind: QuickPickItemKind.Separator });
	return items;
}

function groupOf({ kind }: Source): string {
	if (kind === "entry") return l10n.t("Bibliography");
	return kind === "reference" ? l10n.t("List of sources") : l10n.t("Notes");
}

/** Always shown: the server has chosen them already, also by words that are not to be seen. */
function itemOf(source: Source): SourceItem {
	const { mark, title, detail } = source;
	const [label, description] = source.kind === "entry" ? [title, mark] : [mark, title];
	return { source, label, description, alwaysShow: true, ...(detail !== "" && { detail }) };
}
