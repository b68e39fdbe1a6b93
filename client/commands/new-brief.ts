import {
	type ExtensionContext,
	l10n,
	Position,
	type QuickPickItem,
	window,
	workspace,
} from "vscode";
import { readTemplate, type Template, templates } from "../templates.ts";

/** Opens a new brief that is to be filled in; `chosen` is the `id` of a template. */
export async function newBrief(context: ExtensionContext, chosen: unknown): Promise<void> {
	const template = templates().find(({ id }) => id === chosen) ?? (await chooseTemplate());
	if (!template) return;
	const snippet = await readTemplate(context, template);
	const document = await workspace.openTextDocument({ language: "markdown", content: "" });
	const editor = await window.showTextDocument(document, { preview: false });
	await editor.insertSnippet(snippet, new Position(0, 0));
	window.setStatusBarMessage(l10n.t("Tab leads to the next thing to write."), 8000);
}

interface TemplateItem extends QuickPickItem {
	readonly template: Template;
}

async function chooseTemplate(): Promise<Template | undefined> {
	const items = templates().map((template): TemplateItem => {
		const { name, use, detail } = template;
		return { template, label: name, description: use, detail };
	});
	const picked = await window.showQuickPick(items, {
		title: l10n.t("New Brief from Template"),
		placeHolder: l10n.t("What is the brief for?"),
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return picked?.template;
}
