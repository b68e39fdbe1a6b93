import {
	type Disposable,
	StatusBarAlignment,
	type StatusBarItem,
	type TextEditor,
	window,
} from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import { type Status, statusNotification } from "../../server/lsp/protocol.ts";
import { briefLanguages } from "../languages.ts";

/** What the language server last said of each document, and of itself. */
export class StatusBar implements Disposable {
	readonly #item: StatusBarItem;
	readonly #known = new Map<string, Status>();
	readonly #disposables: readonly Disposable[];
	readonly #client: BaseLanguageClient;

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
			}),
			client.onDidChangeState(({ newState }) => {
				if (newState === State.Stopped) this.#known.clear();
				this.#show();
			}),
		];
	}

	dispose(): void {
		for (const disposable of this.#disposables) disposable.dispose();
	}

	/** Whether the document is checked as a brief; undefined while nothing is known of it. */
	isBrief(uri: string): boolean | undefined {
		const status = this.#known.get(uri);
		return status && status.kind !== "other";
	}

	#show(): void {
		const status = this.#statusOf(window.activeTextEditor);
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
			return { uri, kind: "failed", why: "the language server does not run" };
		return this.#known.get(uri);
	}
}

type Shown = Pick<StatusBarItem, "text" | "tooltip" | "command">;

function shown(status: Status): Shown {
	switch (status.kind) {
		case "checked": {
			const { findings, claims, sourced } = status;
			const found = findings === 0 ? "no findings" : plural(findings, "finding");
			return {
				text: `$(checklist) Brief: ${found}, ${sourced}/${claims} sourced`,
				tooltip: `Policy Brief checked this file: ${found}, ${sourced} of ${plural(claims, "claim")} sourced`,
				command: "workbench.actions.view.problems",
			};
		}
		case "other":
			return {
				text: "$(circle-slash) Not a brief",
				tooltip: "Policy Brief leaves this file alone. Click to treat it as a brief.",
				command: "policyBrief.treatAsBrief",
			};
		case "paused":
			return {
				text: "$(debug-pause) Brief: paused",
				tooltip: `Policy Brief checks this file when ${status.until === "save" ? "it is saved" : "you ask for it"}. Click to check it now.`,
				command: "policyBrief.checkBrief",
			};
		case "failed":
			return {
				text: "$(warning) Brief: not checked",
				tooltip: `Policy Brief failed: ${status.why}. Click to see its output.`,
				command: "policyBrief.showOutput",
			};
	}
}

function plural(count: number, noun: string): string {
	return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
