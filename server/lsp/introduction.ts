import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";

/** What a client says of itself at the start. */
export interface Introduction {
	readonly capabilities: ClientCapabilities;
	/** Addresses of the folders of the workspace. */
	readonly folders: readonly string[];
	readonly options: InitializationOptions;
}

/** Leaves out what is not what the protocol says: nobody has checked it yet. */
export function readIntroduction({
	capabilities,
	workspaceFolders,
	initializationOptions,
}: InitializeParams): Introduction {
	const { rulePages, status, previews, selects, trusted, outlined, chosen } =
		recordOf(initializationOptions);
	const said = Object.entries(recordOf(chosen)).filter(isChoice);
	return {
		capabilities: { ...capabilities },
		folders: Array.isArray(workspaceFolders) ? workspaceFolders.flatMap(addressOf) : [],
		options: {
			...(typeof rulePages === "string" && { rulePages }),
			status: status === true,
			previews: previews === true,
			selects: selects === true,
			trusted: trusted !== false,
			outlined: outlined === true,
			chosen: Object.fromEntries(said),
		},
	};
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null ? { ...value } : {};
}

function isChoice(entry: [string, unknown]): entry is [string, boolean] {
	return typeof entry[1] === "boolean";
}

/** Of a folder of the workspace. */
export function addressOf(folder: unknown): string[] {
	const { uri } = recordOf(folder);
	return typeof uri === "string" ? [uri] : [];
}
