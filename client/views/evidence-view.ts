import {
	commands,
	type Disposable,
	EventEmitter,
	l10n,
	MarkdownString,
	type Memento,
	type TextDocument,
	ThemeColor,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	TreeItemCollapsibleState,
	type TreeView,
	Uri,
	window,
	workspace,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { DocumentParams } from "../../server/lsp/protocol.ts";
import { type EvidenceAnswer, evidenceRequest } from "../../server/lsp/protocol-evidence.ts";
import { briefLanguages } from "../languages.ts";
import { type EvidenceFilter, filterWords, isFiltering, noFilter } from "./evidence-filter.ts";
import { type EvidenceNode, type Grouping, treeOf } from "./evidence-tree.ts";
import type { StatusBar } from "./status-bar.ts";

const viewId = "policyBrief.evidence";
const groupingKey = "evidenceGrouping";

/** Keys strokes in a row are answered together. In milliseconds. */
const restAfterChange = 150;

/** What the brief in the active editor rests on, as a tree. */
export class EvidenceView implements TreeDataProvider<EvidenceNode>, Disposable {
	readonly #client: BaseLanguageClient;
	readonly #memory: Memento;
	readonly #changed = new EventEmitter<undefined>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #tree: TreeView<EvidenceNode>;
	readonly #disposables: readonly Disposable[];
	readonly #parents = new WeakMap<EvidenceNode, EvidenceNode>();
	#grouping: Grouping;
	#filter = noFilter;
	/** The document that is followed. */
	#document: TextDocument | undefined;
	#answer: EvidenceAnswer | undefined;
	#roots: readonly EvidenceNode[] | undefined;
	#firstShown = (): void => undefined;
	/** Resolves when there is something to show: a view that is empty for a moment loses the focus. */
	readonly #shown = new Promise<void>((resolve) => {
		this.#firstShown = resolve;
	});
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The answer is the one to the document. */
	#settled = false;
	/** Counts what was asked, so that an older answer is dropped. */
	#asked = 0;

	constructor(client: BaseLanguageClient, memory: Memento, statusBar: StatusBar) {
		this.#client = client;
		this.#memory = memory;
		this.#grouping = memory.get<Grouping>(groupingKey, "pillar");
		this.#tree = window.createTreeView(viewId, {
			treeDataProvider: this,
			showCollapseAll: true,
			canSelectMany: true,
		});
		this.#disposables = [
			this.#tree,
			this.#changed,
			window.onDidChangeActiveTextEditor(() => this.#follow()),
			workspace.onDidCloseTextDocument((document) => document === this.#document && this.#follow()),
			statusBar.onDidHear(({ uri }) => uri === this.#uri && this.#soon()),
			client.onDidChangeState(() => this.#soon()),
			this.#tree.onDidChangeVisibility(() => this.#soon()),
		];
		this.#follow();
	}

	dispose(): void {
		clearTimeout(this.#timer);
		for (const disposable of this.#disposables) disposable.dispose();
	}

	get filter(): EvidenceFilter {
		return this.#filter;
	}

	/** What is shown; undefined where no brief is. */
	get answer(): EvidenceAnswer | undefined {
		return this.#answer;
	}

	/** The rows that are selected, in their order. */
	get selection(): readonly EvidenceNode[] {
		return this.#tree.selection;
	}

	async groupBy(grouping: Grouping): Promise<void> {
		this.#grouping = grouping;
		this.#show();
		await this.#memory.update(groupingKey, grouping);
	}

	filterBy(filter: EvidenceFilter): void {
		this.#filter = filter;
		this.#show();
	}

	async getChildren(node?: EvidenceNode): Promise<EvidenceNode[]> {
		if (!node) await this.#shown;
		const children = node ? node.children : (this.#roots ?? []);
		if (node) for (const child of children) this.#parents.set(child, node);
		return [...children];
	}

	getParent(node: EvidenceNode): EvidenceNode | undefined {
		return this.#parents.get(node);
	}

	getTreeItem(node: EvidenceNode): TreeItem {
		const { id, label, description, icon, warns, spoken, kind } = node;
		const item = new TreeItem(label, stateOf(node));
		const color = warns ? new ThemeColor("list.warningForeground") : undefined;
		const jump = node.range && this.#document && this.#jumpTo(node.range, this.#document.uri);
		return Object.assign(item, {
			id,
			description,
			contextValue: kind,
			iconPath: new ThemeIcon(icon, color),
			tooltip: tooltipOf(node),
			accessibilityInformation: { label: spoken },
			...(jump && { command: jump }),
		});
	}

	/** VS Code's own command: a click keeps the focus here, Enter and a double click move it to the text. */
	#jumpTo(range: NonNullable<EvidenceNode["range"]>, uri: Uri) {
		const selection = this.#client.protocol2CodeConverter.asRange(range);
		return { command: "vscode.open", title: "Go to the Text", arguments: [uri, { selection }] };
	}

	get #uri(): string | undefined {
		return this.#document && this.#client.code2ProtocolConverter.asUri(this.#document.uri);
	}

	/** Follows the active editor. Where none is active, as in a preview, the last brief stays while it is open. */
	#follow(): void {
		const active = window.activeTextEditor?.document;
		const last = this.#document;
		const isOpen = last && workspace.textDocuments.includes(last) && !last.isClosed;
		const next = active && active.uri.scheme !== "output" ? active : isOpen ? last : undefined;
		const document = next && briefLanguages.includes(next.languageId) ? next : undefined;
		if (document === last && (document || this.#settled)) return;
		this.#document = document;
		this.#answer = undefined;
		this.#settled = false;
		this.#filter = noFilter;
		this.#soon(document ? 0 : restAfterChange); // VS Code has no active editor while it changes it
	}

	#soon(rest = restAfterChange): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#load(), rest);
	}

	async #load(): Promise<void> {
		if (!this.#tree.visible) return;
		const asked = ++this.#asked;
		const uri = this.#uri;
		const running = this.#client.state === State.Running;
		if (uri && this.#client.state === State.Starting) return; // and asked again then
		const answer = uri && running ? await this.#ask(uri) : undefined;
		if (asked !== this.#asked || uri !== this.#uri) return;
		this.#answer = answer ?? undefined;
		this.#settled = running || !uri;
		this.#show();
	}

	/** The server may stop meanwhile; it is asked again when it is back. */
	async #ask(uri: string): Promise<EvidenceAnswer | null> {
		const params: DocumentParams = { textDocument: { uri } };
		return this.#client
			.sendRequest<EvidenceAnswer | null>(evidenceRequest, params)
			.catch(() => null);
	}

	#show(): void {
		this.#roots = this.#answer && treeOf(this.#answer, this.#grouping, this.#filter);
		this.#tree.description = this.#descriptionOf();
		this.#tree.message = messageFor(this.#answer);
		this.#tellContext();
		this.#firstShown();
		this.#changed.fire(undefined);
	}

	#descriptionOf(): string {
		const filter = filterWords(this.#filter, this.#answer);
		const name = this.#answer ? nameOf(this.#answer.uri) : "";
		return filter ? `${filter} in ${name}` : name;
	}

	/** What a view without rows has to say. */
	get #state(): "brief" | "other" | "none" | "stopped" | "waiting" {
		if (this.#answer) return "brief";
		if (!this.#document) return "none";
		const { state } = this.#client;
		if (state === State.Stopped || state === State.StartFailed) return "stopped";
		return this.#settled ? "other" : "waiting";
	}

	#tellContext(): void {
		const context = {
			evidenceGrouping: this.#grouping,
			evidenceFiltered: isFiltering(this.#filter),
			evidenceState: this.#state,
		};
		for (const [key, value] of Object.entries(context))
			void commands.executeCommand("setContext", `policyBrief.${key}`, value);
	}
}

function stateOf({ children, open }: EvidenceNode): TreeItemCollapsibleState {
	if (children.length === 0) return TreeItemCollapsibleState.None;
	return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** The author's words are text, whatever Markdown is in them. VS Code's `appendText` breaks lines within words. */
function tooltipOf({ tooltip }: EvidenceNode): MarkdownString | undefined {
	if (tooltip.length === 0) return undefined;
	const escaped = tooltip.map((paragraph) =>
		paragraph.replace(/[\\`*_{}[\]()#+.!~|<>&-]/g, "\\$&"),
	);
	return new MarkdownString(escaped.join("\n\n"));
}

/** Empty where nothing is to be said. */
function messageFor(answer: EvidenceAnswer | undefined): string {
	if (!answer) return "";
	const { english, left, items } = answer;
	if (!english) return l10n.t("Claims and arguments are read in English only.");
	return left > 0
		? l10n.t("These are the first {0} of {1}.", items.length, items.length + left)
		: "";
}

function nameOf(uri: string): string {
	return Uri.parse(uri).path.split("/").at(-1) ?? "";
}
