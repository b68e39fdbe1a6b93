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
	return notices[trouble];
}

const showOutput: Action = { label: "Show Output", command: "policyBrief.showOutput" };
const restart: Action = {
	label: "Restart Language Server",
	command: "policyBrief.restartServer",
};

const notices: Readonly<Record<Trouble, Notice>> = {
	stopped: {
		text: "The language server does not run, so the preview stands still.",
		actions: [restart, showOutput],
		isOutdated: true,
	},
	failed: {
		text: "This version of the brief could not be rendered; you see the last one that could.",
		actions: [showOutput, restart],
		isOutdated: true,
	},
	gone: {
		text: "The file is no longer there.",
		actions: [],
		isOutdated: true,
	},
	tooLong: {
		text: "This file is too long for a preview.",
		actions: [],
		isOutdated: true,
	},
	other: {
		text: "Policy Brief leaves this file alone, so nothing in it is marked.",
		actions: [{ label: "Treat This File as a Brief", command: "policyBrief.treatAsBrief" }],
		isOutdated: false,
	},
};
