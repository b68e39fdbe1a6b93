import {
	commands,
	type Diagnostic,
	l10n,
	languages,
	type QuickPickItem,
	type TextEditor,
	type Uri,
	window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { rulePageFor } from "../rule-pages.ts";
import { activeBrief } from "./active-brief.ts";

/** Shows beside the brief what the finding at the caret says, why it matters and how others solved it. */
export async function explainFinding(client: BaseLanguageClient): Promise<void> {
	const at = activeBrief(client);
	if (!at) return;
	const explained = findingsAt(at.editor);
	if (explained.length === 0) return sayThereIsNone();
	const page = explained.length === 1 ? explained[0]?.page : (await choose(explained))?.page;
	if (page) await commands.executeCommand("markdown.showPreviewToSide", page);
}

interface Explained extends QuickPickItem {
	readonly page: Uri;
}

/** Those that the caret is in, the shortest first; else those of its line. Each rule once. */
function findingsAt({ document, selection }: TextEditor): Explained[] {
	const own = languages
		.getDiagnostics(document.uri)
		.filter(({ source }) => source === "policy-brief");
	const here = own.filter(({ range }) => range.contains(selection.active));
	const line = selection.active.line;
	const near = own.filter(({ range }) => range.start.line <= line && line <= range.end.line);
	const length = ({ range }: Diagnostic) =>
		document.offsetAt(range.end) - document.offsetAt(range.start);
	const explained = (here.length > 0 ? here : near)
		.toSorted((a, b) => length(a) - length(b))
		.flatMap(explain);
	return explained.filter(
		({ description }, index) =>
			explained.findIndex((other) => other.description === description) === index,
	);
}

/** The code of a finding names its rule, and leads to its page. */
function explain({ code, message }: Diagnostic): Explained[] {
	if (typeof code !== "object") return [];
	const page = rulePageFor(code.target, message);
	return [{ label: message, description: String(code.value), page }];
}

function choose(explained: readonly Explained[]): Thenable<Explained | undefined> {
	return window.showQuickPick(explained, {
		title: l10n.t("Explain This Finding"),
		placeHolder: l10n.t("Which of them?"),
		matchOnDescription: true,
	});
}

async function sayThereIsNone(): Promise<void> {
	const go = l10n.t("Go to Next Problem");
	const choice = await window.showInformationMessage(l10n.t("Nothing is found on this line."), go);
	if (choice === go) await commands.executeCommand("editor.action.marker.next");
}
