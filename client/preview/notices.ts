import { l10n } from "vscode";
import { type BaseLanguageClient, State } from "vscode-languageclient";
import type { Action, Notice } from "./page/messages.ts";

/** Why the preview does not show the brief as it is. */
export type Trouble = "stopped" | "failed" | "gone" | "tooLong" | "other";

/** What a request that failed says of the server. One that just ended is on its way up again. */
export function troubleWith(client: BaseLanguageClient, error: unknown): Trouble {
	if (client.state !== State.Running) return "stopped";
	client.error("The preview could not be rendered.", error, false);
	return "failed";
}

export function noticeOf(trouble: Trouble): Notice {
	switch (trouble) {
		case "stopped":
			return {
				text: l10n.t("The language server does not run, so the preview stands still."),
				actions: [restart(), showOutput()],
				isOutdated: true,
			};
		case "failed":
			return {
				text: l10n.t("This version could not be rendered; you see the last one that could."),
				actions: [showOutput(), restart()],
				isOutdated: true,
			};
		case "gone":
			return { text: l10n.t("The file is no longer there."), actions: [], isOutdated: true };
		case "tooLong":
			return {
				text: l10n.t("This file is too long for a preview."),
				actions: [],
				isOutdated: true,
			};
		case "other":
			return {
				text: l10n.t("Policy Brief leaves this file alone, so nothing in it is marked."),
				actions: [treatAsBrief()],
				isOutdated: false,
			};
	}
}

function showOutput(): Action {
	return { label: l10n.t("Show Output"), command: "policyBrief.showOutput" };
}

function restart(): Action {
	return { label: l10n.t("Restart Language Server"), command: "policyBrief.restartServer" };
}

function treatAsBrief(): Action {
	return { label: l10n.t("Treat This File as a Brief"), command: "policyBrief.treatAsBrief" };
}
