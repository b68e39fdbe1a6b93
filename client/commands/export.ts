import { env, l10n, ProgressLocation, type TextDocument, Uri, window, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { type RenderParams, type RenderResult, renderRequest } from "../../server/lsp/protocol.ts";
import { documentParams } from "../document-params.ts";
import type { Conversion, Convert, Converted } from "../export/conversion.ts";
import { readImages } from "../read-images.ts";

export type ExportFormat = "html" | "pdf" | "docx";

/** For those who call the command from a key binding or a task. */
export interface ExportArguments {
	readonly format?: ExportFormat;
	/** The address of the file to write. */
	readonly target?: Uri;
}

/**
 * Writes the brief in the active editor as a page, and where pandoc can be run (`convert`) as a PDF or
 * a Word file.
 */
export async function exportBrief(
	client: BaseLanguageClient,
	convert: Convert | undefined,
	{ format, target }: ExportArguments = {},
): Promise<void> {
	const document = window.activeTextEditor?.document;
	if (!document) return;
	const chosen = format ?? (convert ? await pickFormat() : "html");
	if (!chosen) return;
	const file = target ?? (await pickFile(document, chosen));
	if (!file) return;
	const rendered = await render(client, document);
	if (!rendered) {
		void window.showInformationMessage(l10n.t("This document is too long to be exported."));
		return;
	}
	if (chosen === "html")
		await workspace.fs.writeFile(file, new TextEncoder().encode(rendered.html));
	else if (convert && !(await convertTo(chosen, file, document, rendered, convert))) return;
	await offerToOpen(file);
}

interface FormatChoice {
	readonly format: ExportFormat;
	readonly label: string;
	readonly detail: string;
}

const formats = (): readonly FormatChoice[] => [
	{
		format: "html",
		label: "HTML",
		detail: l10n.t("One page with the evidence on it, without scripts"),
	},
	{
		format: "pdf",
		label: "PDF",
		detail: l10n.t("The brief alone, made by pandoc and a PDF engine"),
	},
	{ format: "docx", label: "Word", detail: l10n.t("The brief alone, made by pandoc") },
];

async function pickFormat(): Promise<ExportFormat | undefined> {
	const title = l10n.t("Export this brief as");
	return (await window.showQuickPick(formats(), { title, placeHolder: title }))?.format;
}

function pickFile(document: TextDocument, format: ExportFormat): Thenable<Uri | undefined> {
	const label = formats().find((one) => one.format === format)?.label ?? format;
	const path = document.uri.path.replace(/(?:\.brief)?\.[^./]*$/, "");
	const [folder] = workspace.workspaceFolders ?? [];
	const defaultUri = document.isUntitled
		? folder && Uri.joinPath(folder.uri, `brief.${format}`)
		: document.uri.with({ path: `${path}.${format}` });
	return window.showSaveDialog({
		...(defaultUri && { defaultUri }),
		filters: { [label]: [format] },
		title: l10n.t("Export"),
	});
}

/** Twice: the first answer tells which pictures there are. */
async function render(
	client: BaseLanguageClient,
	document: TextDocument,
): Promise<RenderResult | null> {
	const params = documentParams(client, document.uri);
	const ask = (more: Partial<RenderParams>) =>
		client.sendRequest<RenderResult | null>(renderRequest, { ...params, ...more });
	const first = await ask({});
	if (!first || first.images.length === 0) return first;
	const addresses = first.images.map(({ address }) => address);
	return ask({ images: await readImages(document.uri, addresses) });
}

async function convertTo(
	format: "docx" | "pdf",
	file: Uri,
	document: TextDocument,
	{ images, bibliographies }: RenderResult,
	convert: Convert,
): Promise<boolean> {
	const pictures = images.flatMap(({ address, data }) => (data ? [[address, data] as const] : []));
	const conversion: Conversion = {
		markdown: document.getText(),
		pictures: new Map(pictures),
		bibliographies: bibliographies.map((uri) => Uri.parse(uri).fsPath),
		format,
		target: file.fsPath,
		pandocPath: workspace.getConfiguration("policyBrief").get("pandocPath", ""),
	};
	const converted = await window.withProgress(
		{
			location: ProgressLocation.Notification,
			title: l10n.t("Pandoc converts the brief"),
			cancellable: true,
		},
		(_, token) => {
			const abort = new AbortController();
			token.onCancellationRequested(() => abort.abort());
			return convert(conversion, abort.signal);
		},
	);
	if (converted.failed && converted.failed !== "canceled") void tellFailure(converted);
	return converted.failed === undefined;
}

const installPage = "https://pandoc.org/installing.html";

async function tellFailure({ failed, why = "" }: Converted): Promise<void> {
	const said = why.trim().slice(0, 1000);
	const words = {
		missing: l10n.t(
			"PDF and Word files are made by pandoc, which was not found. Install it, or name it in the setting policyBrief.pandocPath.",
		),
		old: l10n.t("Pandoc 2.15 or later is needed; this is {0}.", said),
		engine: l10n.t(
			"Pandoc needs a PDF engine to make a PDF, such as TeX Live or WeasyPrint, and found none.",
		),
		refused: l10n.t("Pandoc could not convert the brief: {0}", said),
	};
	if (failed === undefined || failed === "canceled") return;
	const actions = failed === "refused" ? [] : [l10n.t("Open Install Page")];
	const chosen = await window.showErrorMessage(words[failed], ...actions);
	if (chosen) await env.openExternal(Uri.parse(installPage));
}

async function offerToOpen(file: Uri): Promise<void> {
	const name = file.path.slice(file.path.lastIndexOf("/") + 1);
	const actions = file.scheme === "file" ? [l10n.t("Open")] : [];
	void window.showInformationMessage(l10n.t("Exported to {0}", name), ...actions).then((chosen) => {
		if (chosen) void env.openExternal(file);
	});
}
