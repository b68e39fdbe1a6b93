import {
	commands,
	type Disposable,
	EventEmitter,
	l10n,
	StatusBarAlignment,
	type StatusBarItem,
	type TextEditor,
	window,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type Status, statusNotification } from "../../server/lsp/protocol.ts";
import { briefLanguages } from "../languages.ts";

/**
 * What the language server last said of each document, and of itself. Commands that need a brief are
 * offered while `policyBrief.isBrief`.
 */
export class StatusBar implements Disposable {
	readonly #item: StatusBarItem;
	readonly #known = new Map<string, Status>();
	readonly #disposables: readonly Disposable[];
	readonly #client: BaseLanguageClient;
	readonly #heard = new EventEmitter<Status>();
	/** The server says of a document what became of it. */
	readonly onDidHear = this.#heard.event;

	constructor(client: BaseLanguageClient) {
		this.#client = client;
		this.#item = window.createStatusBarItem("policyBrief.status", StatusBarAlignment.Right, 100);
		this.#item.name = "Policy Brief";
		this.#disposables = [
			this.#item,
			window.onDidChangeActiveTextEditor(() => this.#show()),
			client.onNotification(statusNotification, (status: Status) => {
				this.#known.set(status.uri, status);
				this.#show();
				this.#heard.fire(status);
			}),
			this.#heard,
			client.onDidChangeState(({ newState }) => {
				if (newState === State.Stopped) this.#known.clear();
				this.#show();
			}),
		];
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
	}

	#show(): void {
		const status = this.#statusOf(window.activeTextEditor);
		const isBrief = status?.kind === "checked" || status?.kind === "paused";
		void commands.executeCommand("setContext", "policyBrief.isBrief", isBrief);
		if (!status) {
			this.#item.hide();
			return;
		}
		Object.assign(this.#item, shown(status));
		this.#item.show();
	}

	#statusOf(editor: TextEditor | undefined): Status | undefined {
		if (!editor || !briefLanguages.includes(editor.document.languageId)) return undefined;
		const uri = this.#client.code2ProtocolConverter.asUri(editor.document.uri);
		if (this.#client.state === State.Stopped)
			return { uri, kind: "failed", why: l10n.t("the language server does not run") };
		return this.#known.get(uri);
	}
}

type Shown = Pick<StatusBarItem, "text" | "tooltip" | "command">;

function shown(status: Status): Shown {
	switch (status.kind) {
		case "checked": {
			const { claims, sourced } = status;
			const found = findings(status.findings);
			return {
				text: `$(checklist) ${l10n.t("Brief: {0}, {1}/{2} sourced", found, sourced, claims)}`,
				tooltip:
					claims === 1
						? l10n.t("Policy Brief checked this file: {0}, {1} of 1 claim sourced", found, sourced)
						: l10n.t(
								"Policy Brief checked this file: {0}, {1} of {2} claims sourced",
								found,
								sourced,
								claims,
							),
				command: "workbench.actions.view.problems",
			};
		}
		case "other":
			return {
				text: `$(circle-slash) ${l10n.t("Not a brief")}`,
				tooltip: l10n.t("Policy Brief leaves this file alone. Click to treat it as a brief."),
				command: "policyBrief.treatAsBrief",
			};
		case "paused":
			return {
				text: `$(debug-pause) ${l10n.t("Brief: paused")}`,
				tooltip:
					status.until === "save"
						? l10n.t("Policy Brief checks this file when it is saved. Click to check it now.")
						: l10n.t("Policy Brief checks this file when you ask for it. Click to check it now."),
				command: "policyBrief.checkBrief",
			};
		case "tooLong":
			return {
				text: `$(warning) ${l10n.t("Brief: too long to check")}`,
				tooltip: l10n.t(
					"Policy Brief does not check files of this length as you write. Click to see its limits in the Problems panel.",
				),
				command: "workbench.actions.view.problems",
			};
		case "failed":
			return {
				text: `$(warning) ${l10n.t("Brief: not checked")}`,
				tooltip: l10n.t("Policy Brief failed: {0}. Click to see its output.", status.why),
				command: "policyBrief.showOutput",
			};
	}
}

function findings(count: number): string {
	if (count === 0) return l10n.t("no findings");
	return count === 1 ? l10n.t("1 finding") : l10n.t("{0} findings", count);
}
