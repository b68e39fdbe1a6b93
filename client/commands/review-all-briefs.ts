import {
	type CancellationToken,
	commands,
	l10n,
	type Progress,
	ProgressLocation,
	window,
} from "vscode";
import { type BaseLanguageClient, ProgressType } from "vscode-languageclient";
import {
	type ReviewAnswer,
	type ReviewParams,
	type ReviewProgress,
	reviewRequest,
} from "../../server/lsp/protocol-evidence.ts";
import type { BriefsView } from "../views/briefs-view.ts";
import { openReport } from "./open-report.ts";

/** Reads every brief of the workspace, and lists what each has and lacks. One review at a time. */
export class Reviewer {
	readonly #client: BaseLanguageClient;
	readonly #view: BriefsView;
	#rounds = 0;
	#running = false;

	constructor(client: BaseLanguageClient, view: BriefsView) {
		this.#client = client;
		this.#view = view;
	}

	async run(): Promise<void> {
		await commands.executeCommand("policyBrief.briefs.focus");
		if (this.#running) return;
		this.#running = true;
		const options = {
			location: ProgressLocation.Notification,
			title: l10n.t("Reviewing briefs"),
			cancellable: true,
		};
		const complete = await window.withProgress(options, (shown, stop) => this.#review(shown, stop));
		this.#running = false;
		if (complete) void this.#offerReport();
	}

	/** Whether every file was read. */
	async #review(
		shown: Progress<{ message: string; increment: number }>,
		stop: CancellationToken,
	): Promise<boolean> {
		const params: ReviewParams = { token: `review-${++this.#rounds}` };
		let words = l10n.t("no file");
		this.#view.begin();
		const progress = new ProgressType<ReviewProgress>();
		const listening = this.#client.onProgress(progress, params.token, ({ read, files, brief }) => {
			words = l10n.t("{0} of {1} files", read, files);
			shown.report({ message: words, increment: 100 / files });
			if (brief) this.#view.add(brief);
		});
		try {
			const answer = await this.#client.sendRequest<ReviewAnswer>(reviewRequest, params, stop);
			this.#view.end(answer, answer.complete ? reviewedNow() : l10n.t("Stopped after {0}.", words));
			return answer.complete;
		} catch {
			this.#view.fail(l10n.t("The language server stopped after {0}.", words));
			return false;
		} finally {
			listening.dispose();
		}
	}

	async #offerReport(): Promise<void> {
		const { briefs } = this.#view;
		if (briefs.length === 0) {
			void window.showInformationMessage(
				l10n.t(
					"No brief was found. A Markdown file is one when its path or its front matter says so, such as “river.brief.md” or “type: policy-brief”.",
				),
			);
			return;
		}
		const found = briefs.reduce((sum, { review }) => sum + review.findings, 0);
		const told = l10n.t("Briefs reviewed: {0}. Findings: {1}.", briefs.length, found);
		const choice = await window.showInformationMessage(told, l10n.t("Open Report"));
		if (choice) await openReport(this.#view);
	}
}

function reviewedNow(): string {
	const time = new Date().toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" });
	return l10n.t("As of {0}", time);
}
