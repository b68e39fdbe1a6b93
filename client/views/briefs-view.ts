import {
	commands,
	type Disposable,
	EventEmitter,
	l10n,
	ThemeIcon,
	type TreeDataProvider,
	TreeItem,
	type TreeView,
	Uri,
	window,
} from "vscode";
import type { ReviewAnswer, ReviewedBrief } from "../../server/lsp/protocol-evidence.ts";

/** So often rows are drawn while they come in. In milliseconds. */
const drawnEvery = 150;

/** The briefs of the workspace, a line for each, as they were reviewed last. */
export class BriefsView implements TreeDataProvider<ReviewedBrief>, Disposable {
	readonly #changed = new EventEmitter<undefined>();
	readonly onDidChangeTreeData = this.#changed.event;
	readonly #tree: TreeView<ReviewedBrief>;
	#briefs: ReviewedBrief[] = [];
	#report: string | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		this.#tree = window.createTreeView("policyBrief.briefs", { treeDataProvider: this });
	}

	dispose(): void {
		clearTimeout(this.#timer);
		this.#tree.dispose();
		this.#changed.dispose();
	}

	/** In Markdown; undefined before the first review. */
	get report(): string | undefined {
		return this.#report;
	}

	get briefs(): readonly ReviewedBrief[] {
		return this.#briefs;
	}

	begin(): void {
		this.#briefs = [];
		this.#tree.message = l10n.t("Reading …");
		this.#draw();
	}

	add(brief: ReviewedBrief): void {
		this.#briefs.push(brief);
		this.#timer ??= setTimeout(() => this.#draw(), drawnEvery);
	}

	end({ report }: ReviewAnswer, message: string): void {
		this.#report = report;
		this.#tree.message = message;
		this.#draw();
		void commands.executeCommand("setContext", "policyBrief.reviewed", true);
	}

	/** Nothing came of it. */
	fail(message: string): void {
		this.#tree.message = message;
		this.#draw();
	}

	getChildren(brief?: ReviewedBrief): ReviewedBrief[] {
		return brief ? [] : this.#briefs;
	}

	getTreeItem({ uri, name, words }: ReviewedBrief): TreeItem {
		const address = Uri.parse(uri);
		const cut = name.lastIndexOf("/") + 1;
		const folder = name.slice(0, Math.max(0, cut - 1));
		const command = { command: "vscode.open", title: "Open the Brief", arguments: [address] };
		return Object.assign(new TreeItem(name.slice(cut)), {
			id: uri,
			description: folder ? `${words} · ${folder}` : words,
			iconPath: new ThemeIcon("file-text"),
			tooltip: `${name}\n${words}`,
			accessibilityInformation: { label: `${name}, ${words}` },
			command,
		});
	}

	#draw(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#changed.fire(undefined);
	}
}
