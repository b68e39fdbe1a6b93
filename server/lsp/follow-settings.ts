import {
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	type WorkspaceFoldersChangeEvent,
} from "vscode-languageserver";
import { readSettings } from "../core/index.ts";
import { editorSettingsOf } from "./editor-settings.ts";
import { configurationSection } from "./protocol.ts";
import type { Session } from "./session.ts";
import { settingsFileName } from "./settings-files.ts";

/** Keeps up with the editor's settings, the configuration files and the folders of the workspace. */
export function followSettings(session: Session): void {
	const { connection } = session;
	connection.onInitialized(async () => {
		const { workspace } = session.client;
		if (workspace?.didChangeConfiguration?.dynamicRegistration)
			await connection.client.register(DidChangeConfigurationNotification.type, {
				section: configurationSection,
			});
		if (workspace?.didChangeWatchedFiles?.dynamicRegistration)
			await connection.client.register(DidChangeWatchedFilesNotification.type, {
				watchers: [{ globPattern: `**/${settingsFileName}` }],
			});
		if (workspace?.workspaceFolders)
			connection.workspace.onDidChangeWorkspaceFolders((event) => changeFolders(session, event));
		await configure(session, undefined);
	});
	connection.onDidChangeConfiguration(({ settings }) =>
		configure(session, settings?.[configurationSection]),
	);
	connection.onDidChangeWatchedFiles(() => session.settingsFilesChanged());
}

function changeFolders(
	session: Session,
	{ added, removed }: WorkspaceFoldersChangeEvent,
): Promise<void> {
	const gone = new Set(removed.map(({ uri }) => uri));
	const kept = session.briefs.folders.filter((folder) => !gone.has(folder));
	session.briefs.folders = [...kept, ...added.map(({ uri }) => uri)];
	return session.release();
}

/** Takes the settings from the client, or from what it pushed where it cannot be asked. */
async function configure(session: Session, pushed: unknown): Promise<void> {
	const { connection, client, briefs } = session;
	const value = client.workspace?.configuration
		? await connection.workspace.getConfiguration(configurationSection).catch(() => undefined)
		: pushed;
	const { run, rest } = editorSettingsOf(value);
	const { problems } = readSettings(rest);
	briefs.configure(rest, run);
	session.settled();
	for (const { path, message } of problems)
		connection.console.warn(`Setting ${[configurationSection, ...path].join(".")}: ${message}`);
	if (problems[0])
		connection.window.showWarningMessage(`Policy Brief settings: ${problems[0].message}`);
	await session.refresh();
}
