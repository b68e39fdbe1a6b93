import {
	commands,
	type Disposable,
	EventEmitter,
	type ExtensionContext,
	l10n,
	type Position,
	type TextDocument,
	Uri,
	type WebviewPanel,
	window,
	workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import {
	configurationSection,
	type PreviewParams,
	type PreviewResult,
	previewRequest,
} from "../../server/lsp/protocol.ts";
import { documentParams } from "../document-params.ts";
import { latest } from "./latest.ts";
import { noticeOf, type Trouble, troubleWith } from "./notices.ts";
import type { FromPage, Part, ToPage } from "./page/messages.ts";
import {
	loadsRemoteImages,
	scrollsEditorWithPreview,
	scrollsPreviewWithEditor,
} from "./preview-settings.ts";
import { shellPage } from "./shell-page.ts";
import { offerImages } from "./show-images.ts";
import { editorOf, followLink, isSame, revealSource, scrollEditor } from "./source.ts";

/** One preview: a brief as its readers see it, with its evidence. */
export class PreviewPanel implements Disposable {
	readonly panel: WebviewPanel;
	readonly #context: ExtensionContext;
	readonly #client: BaseLanguageClient;
	readonly #disposables: Disposable[];
	readonly #closed = new EventEmitter<void>();
	readonly onDidClose = this.#closed.event;
	#brief: Uri;
	#locked: boolean;
	/** The page is there and listens. */
	#ready = false;
	/** What the page has, by its keys. */
	#known = new Map<string, string>();
	#sent = new Set<string>();
	/** Where and when the page last scrolled the editor, so that the editor does not scroll the page for it. */
	#led = { line: 0, at: 0 };
	#remoteImages = false;

	constructor(
		context: ExtensionContext,
		client: BaseLanguageClient,
		panel: WebviewPanel,
		brief: Uri,
		locked: boolean,
	) {
		this.#context = context;
		this.#client = client;
		this.panel = panel;
		this.#brief = brief;
		this.#locked = locked;
		panel.iconPath = {
			light: Uri.joinPath(context.extensionUri, "media/preview-light.svg"),
			dark: Uri.joinPath(context.extensionUri, "media/preview-dark.svg"),
		};
		this.#disposables = [
			panel.webview.onDidReceiveMessage((message: FromPage) => this.#receive(message)),
			panel.onDidDispose(() => this.#closed.fire()),
			panel.onDidChangeViewState(() => {
				if (!panel.visible) this.#ready = false;
			}),
			workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				if (contentChanges.length > 0 && isSame(document.uri, this.#brief)) this.updateSoon();
			}),
			workspace.onDidCloseTextDocument(({ uri }) => {
				if (isSame(uri, this.#brief)) this.updateSoon();
			}),
			workspace.onDidChangeConfiguration((event) => {
				if (event.affectsConfiguration(`${configurationSection}.preview`)) this.#checkImages();
			}),
			workspace.onDidGrantWorkspaceTrust(() => this.#checkImages()),
			client.onDidChangeState(() => this.updateSoon()),
			window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
				const [seen] = visibleRanges;
				if (!seen || !isSame(textEditor.document.uri, this.#brief)) return;
				this.#scrollTo(textEditor.document, seen.start);
			}),
		];
		this.#load();
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
		this.#closed.dispose();
		this.panel.dispose();
	}

	get brief(): Uri {
		return this.#brief;
	}

	get locked(): boolean {
		return this.#locked;
	}

	/** Shows another brief. */
	show(brief: Uri): void {
		if (isSame(brief, this.#brief)) return;
		this.#brief = brief;
		this.#load();
	}

	/** Locked, it keeps its brief whatever the author turns to. */
	toggleLock(): void {
		this.#locked = !this.#locked;
		this.#name();
		this.#keep();
	}

	/** Once the language client has sent on what just changed. */
	updateSoon(): void {
		setTimeout(this.#update);
	}

	#load(): void {
		const { webview } = this.panel;
		this.#ready = false;
		this.#known = new Map();
		this.#led = { line: 0, at: 0 };
		this.#remoteImages = loadsRemoteImages();
		this.#name();
		webview.options = { enableScripts: true, localResourceRoots: this.#roots() };
		webview.html = shellPage(this.#context, webview, this.#brief, this.#remoteImages);
	}

	#roots(): Uri[] {
		const { extensionUri } = this.#context;
		const folders = workspace.workspaceFolders ?? [];
		return [
			Uri.joinPath(extensionUri, "dist"),
			Uri.joinPath(this.#brief, ".."),
			...folders.map(({ uri }) => uri),
		];
	}

	#name(): void {
		this.panel.title = previewTitle(this.#brief, this.#locked);
	}

	#checkImages(): void {
		if (this.#remoteImages !== loadsRemoteImages()) this.#load();
	}

	readonly #update = latest(async () => {
		if (!this.#ready) return;
		const brief = this.#brief;
		const answer = await this.#ask(brief);
		if (!this.#ready || !isSame(brief, this.#brief)) return;
		if (typeof answer === "string") {
			this.#tell({ kind: "notice", notice: noticeOf(answer) });
			return;
		}
		this.#show(answer);
	});

	async #ask(brief: Uri): Promise<PreviewResult | Trouble> {
		if (this.#client.state === State.Stopped) return "stopped";
		let document: TextDocument;
		try {
			document = await workspace.openTextDocument(brief);
		} catch {
			return "gone";
		}
		const params: PreviewParams = {
			...documentParams(this.#client, document.uri),
			known: [...this.#known.keys()],
			remoteImages: this.#remoteImages,
		};
		try {
			return (
				(await this.#client.sendRequest<PreviewResult | null>(previewRequest, params)) ?? "tooLong"
			);
		} catch (error) {
			return troubleWith(this.#client, error);
		}
	}

	#keep(offset?: number): void {
		this.#tell({
			kind: "keep",
			uri: this.#brief.toString(),
			locked: this.#locked,
			...(offset !== undefined && { offset }),
		});
	}

	/** Of the top of the editor. */
	#offset(): number {
		const editor = scrollsPreviewWithEditor() ? editorOf(this.#brief) : undefined;
		const [seen] = editor?.visibleRanges ?? [];
		return editor && seen ? editor.document.offsetAt(seen.start) : 0;
	}

	#show({ isBrief, overview, blocks }: PreviewResult): void {
		const known = new Map(blocks.map(({ key, html }) => [key, html ?? this.#known.get(key) ?? ""]));
		const parts = blocks.map(({ key, start, end }): Part => {
			const place = { key, start, end };
			return this.#sent.has(key) ? place : { ...place, html: known.get(key) ?? "" };
		});
		this.#known = known;
		this.#sent = new Set(known.keys());
		this.#tell({ kind: "show", isBrief, overview, parts });
		this.#tell({ kind: "notice", notice: isBrief ? undefined : noticeOf("other") });
	}

	#tell(message: ToPage): void {
		if (this.#ready) void this.panel.webview.postMessage(message);
	}

	async #receive(message: FromPage): Promise<void> {
		switch (message.kind) {
			case "ready":
				this.#ready = true;
				this.#sent = new Set();
				this.#keep(this.#offset());
				this.#update();
				return;
			case "reveal": {
				const document = await workspace.openTextDocument(this.#brief);
				return revealSource(document, this.panel.viewColumn, message.start, message.end);
			}
			case "scrolled": {
				const editor = scrollsEditorWithPreview() ? editorOf(this.#brief) : undefined;
				if (!editor) return;
				const { line } = editor.document.positionAt(message.offset);
				this.#led = { line, at: Date.now() };
				return scrollEditor(editor, line);
			}
			case "follow":
				return followLink(this.#brief, message.href, this.panel.viewColumn);
			case "run":
				if (message.command.startsWith("policyBrief."))
					await commands.executeCommand(message.command, this.#brief);
				return;
			case "showImages":
				return offerImages();
		}
	}

	/**
	 * VS Code tells of a scroll when it has time, so what the page itself led to is known by its line,
	 * too, or one beside it where headings stick to the top.
	 */
	#scrollTo(document: TextDocument, top: Position): void {
		const { line, at } = this.#led;
		const ago = Date.now() - at;
		const isLed = ago < 300 || (ago < 3000 && Math.abs(top.line - line) <= 2);
		if (isLed || !scrollsPreviewWithEditor()) return;
		this.#tell({ kind: "scroll", offset: document.offsetAt(top) });
	}
}

/** As VS Code names its own previews. */
export function previewTitle({ path }: Uri, locked: boolean): string {
	const name = path.split("/").at(-1) ?? "";
	return locked ? l10n.t("[Preview] {0}", name) : l10n.t("Preview {0}", name);
}
