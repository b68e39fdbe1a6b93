import {
	l10n,
	type QuickPickItem,
	QuickPickItemKind,
	Range,
	type TextEditor,
	TextEditorRevealType,
	ThemeColor,
	ThemeIcon,
	window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type EvidenceAnswer, evidenceRequest } from "../../server/lsp/protocol-evidence.ts";
import { briefEditor } from "../brief-editor.ts";
import { documentParams } from "../document-params.ts";
import { sayNoBrief } from "./no-brief.ts";

/** A side of an axis, or a sentence that argues for it. */
interface BalanceItem extends QuickPickItem {
	readonly range?: Range;
	readonly lens?: string;
}

/**
 * Lists how often the brief in the active editor argues for either side, and the sentences that do.
 * The one that is selected is shown in the text; Escape leads back to where the author was.
 */
export async function showBalance(
	client: BaseLanguageClient,
	showLens: (lens: string) => void,
): Promise<void> {
	const editor = briefEditor();
	if (!editor) return sayNoBrief();
	const params = documentParams(client, editor.document.uri);
	const answer = await client.sendRequest<EvidenceAnswer | null>(evidenceRequest, params);
	if (!answer) return sayNoBrief();
	if (answer.axes.length === 0) {
		void window.showInformationMessage(
			l10n.t("No sentence of this brief argues for a side yet, such as sovereignty or security."),
		);
		return;
	}
	pickFrom(
		itemsOf(answer, (range) => client.protocol2CodeConverter.asRange(range)),
		editor,
		showLens,
	);
}

type ToRange = (range: EvidenceAnswer["items"][number]["range"]) => Range;

function itemsOf({ axes, items, sections }: EvidenceAnswer, toRange: ToRange): BalanceItem[] {
	return axes.flatMap(({ lenses }) => {
		const total = lenses.reduce((sum, lens) => sum + lens.arguments, 0);
		const title = lenses.map(({ label }) => label).join(" and ");
		const sides = lenses.map((lens): BalanceItem => {
			const share = Math.round((lens.arguments / total) * 100);
			return {
				label: capital(lens.label),
				description: `${plural(lens.arguments, "argument")}, ${share} %, ${lens.sourced} with a source`,
				iconPath: new ThemeIcon("law"),
				lens: lens.id,
			};
		});
		const sentences = lenses.flatMap((lens): BalanceItem[] => {
			const made = items.filter((item) => item.lens === lens.id);
			if (made.length === 0) return [];
			const listed = made.map((item): BalanceItem => {
				const section = sections[item.section]?.title;
				return {
					label: item.label,
					description: [item.detail, ...(section ? [section] : [])].join(" · "),
					range: toRange(item.range),
				};
			});
			return [separator(`for ${lens.label}`), ...listed];
		});
		return [separator(`${title}`), ...sides, ...sentences];
	});
}

function separator(label: string): BalanceItem {
	return { label, kind: QuickPickItemKind.Separator };
}

function pickFrom(
	items: readonly BalanceItem[],
	editor: TextEditor,
	showLens: (lens: string) => void,
): void {
	const { selections, visibleRanges } = editor;
	const shown = window.createTextEditorDecorationType({
		backgroundColor: new ThemeColor("editor.selectionHighlightBackground"),
		border: "1px solid",
		borderColor: new ThemeColor("editor.selectionHighlightBorder"),
	});
	let accepted = false;
	const pick = window.createQuickPick<BalanceItem>();
	pick.title = l10n.t("Balance");
	pick.placeholder = l10n.t("Go to an argument, or choose a side to have its arguments listed");
	pick.matchOnDescription = true;
	pick.items = items;
	pick.onDidChangeActive(([item]) => {
		editor.setDecorations(shown, item?.range ? [item.range] : []);
		if (item?.range) editor.revealRange(item.range, TextEditorRevealType.InCenter); // not under the list
	});
	pick.onDidAccept(() => {
		const [item] = pick.activeItems;
		accepted = true;
		pick.hide();
		if (item?.lens !== undefined) showLens(item.lens);
		if (item?.range) void goTo(editor, item.range);
	});
	pick.onDidHide(() => {
		shown.dispose();
		pick.dispose();
		const [top] = visibleRanges;
		if (accepted || !top) return;
		editor.selections = selections;
		editor.revealRange(new Range(top.start, top.start), TextEditorRevealType.AtTop);
	});
	pick.show();
}

async function goTo({ document, viewColumn }: TextEditor, selection: Range): Promise<void> {
	await window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
