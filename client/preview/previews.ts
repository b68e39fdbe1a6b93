import {
	type Disposable,
	type ExtensionContext,
	Uri,
	ViewColumn,
	type WebviewPanel,
	type WebviewPanelSerializer,
	window,
} from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { briefLanguages } from "../languages.ts";
import type { Kept } from "./page/messages.ts";
import { PreviewPanel, previewTitle } from "./preview-panel.ts";
import { isSame } from "./source.ts";

/** As VS Code calls our previews, over reloads of the window. */
export const previewType = "policyBrief.preview";

/** The previews that are open: one follows the author from brief to brief, others are locked to theirs. */
export class Previews implements Disposable, WebviewPanelSerializer<Kept> {
	readonly #context: ExtensionContext;
	readonly #client: BaseLanguageClient;
	readonly #open = new Set<PreviewPanel>();
	readonly #disposables: readonly Disposable[];

	constructor(context: ExtensionContext, client: BaseLanguageClient) {
		this.#context = context;
		this.#client = client;
		this.#disposables = [
			window.registerWebviewPanelSerializer(previewType, this),
			window.onDidChangeActiveTextEditor((editor) => {
				if (!editor || !briefLanguages.includes(editor.document.languageId)) return;
				this.#following()?.show(editor.document.uri);
			}),
		];
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
		for (const panel of this.#open) panel.dispose();
	}

	/** What is known of the briefs changed although their text did not. */
	refresh(): void {
		for (const panel of this.#open) panel.updateSoon();
	}

	/** Shows a brief in a preview; without one, that of the active editor. */
	open(column: ViewColumn, brief = window.activeTextEditor?.document.uri): void {
		if (!brief) return;
		const locked = [...this.#open].find((one) => one.locked && isSame(one.brief, brief));
		const shown = this.#following() ?? locked;
		if (shown) {
			shown.show(brief);
			shown.panel.reveal(undefined, column === ViewColumn.Beside);
			return;
		}
		const panel = window.createWebviewPanel(
			previewType,
			previewTitle(brief, false),
			{ viewColumn: column, preserveFocus: column === ViewColumn.Beside },
			{ enableFindWidget: true },
		);
		this.#add(panel, brief, false);
	}

	/** Of the preview that has the focus, or of the only one. */
	toggleLock(): void {
		const open = [...this.#open];
		const only = open.length === 1 ? open[0] : undefined;
		(open.find(({ panel }) => panel.active) ?? only)?.toggleLock();
	}

	async deserializeWebviewPanel(panel: WebviewPanel, kept: Kept | undefined): Promise<void> {
		if (kept?.uri) this.#add(panel, Uri.parse(kept.uri), kept.locked === true);
		else panel.dispose();
	}

	#add(panel: WebviewPanel, brief: Uri, locked: boolean): void {
		const preview = new PreviewPanel(this.#context, this.#client, panel, brief, locked);
		this.#open.add(preview);
		preview.onDidClose(() => {
			this.#open.delete(preview);
			preview.dispose();
		});
	}

	#following(): PreviewPanel | undefined {
		return [...this.#open].find(({ locked }) => !locked);
	}
}
