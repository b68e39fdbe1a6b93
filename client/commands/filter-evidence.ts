import { l10n, type QuickPickItem, window } from "vscode";
import { filterChoices } from "../views/evidence-filter.ts";
import type { EvidenceView } from "../views/evidence-view.ts";

interface Choice extends QuickPickItem {
	readonly show: string;
	readonly text: string;
}

/** Asks what the evidence view is to show: one kind of evidence, or what holds some words. */
export function filterEvidence(view: EvidenceView): void {
	const { answer, filter } = view;
	if (!answer) {
		void window.showInformationMessage(l10n.t("Open a policy brief to filter what it rests on."));
		return;
	}
	const kinds = filterChoices(answer).map(
		({ show, words, count }): Choice => ({
			show,
			text: show === "all" ? "" : filter.text,
			label: words,
			description: show === filter.show ? l10n.t("{0}, shown now", count) : `${count}`,
		}),
	);
	const pick = window.createQuickPick<Choice>();
	pick.title = l10n.t("Filter Evidence");
	pick.placeholder = l10n.t("Choose what to show, or type words to look for");
	pick.items = kinds;
	pick.activeItems = kinds.filter(({ show }) => show === filter.show);
	pick.onDidChangeValue((value) => {
		const text = value.trim();
		const label = l10n.t("Contains “{0}”", text);
		const words: Choice = { show: filter.show, text, label, alwaysShow: true };
		pick.items = text === "" ? kinds : [...kinds, words];
		const meant = kinds.find((kind) => kind.label.toLowerCase().includes(text.toLowerCase()));
		pick.activeItems = [meant ?? words];
	});
	pick.onDidAccept(() => {
		const [choice] = pick.activeItems;
		if (choice) view.filterBy({ show: choice.show, text: choice.text });
		pick.hide();
	});
	pick.onDidHide(() => pick.dispose());
	pick.show();
}
