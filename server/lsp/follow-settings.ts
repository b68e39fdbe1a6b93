import {
	DidChangeConfigurationNotification,
	type WorkspaceFoldersChangeEvent,
} from "vscode-languageserver";
import { readSettings } from "../core/index.ts";
import { editorSettingsOf } from "./editor-settings.ts";
import { addressOf } from "./introduction.ts";
import { MarkdownWatcher } from "./markdown-watcher.ts";
import { configurationSection } from "./protocol.ts";
import type { Session } from "./session.ts";
import type { WorkspaceBriefs } from "./workspace-briefs.ts";

/** Keeps up with the editor's settings, the configuration files and the folders of the workspace. */
export function followSettings(session: Session, workspace: WorkspaceBriefs): void {
	const { connection, guard } = session;
	const watcher = new MarkdownWatcher(session);
	const configured = async (pushed: unknown) => {
		const tallies = await configure(session, pushed);
		const shown = [session.showTallies(tallies), session.colors.update()];
		await Promise.all([session.refresh(), ...shown, watcher.update(), workspace.restart()]);
	};
	const start = async () => {
		const { workspace: can } = session.client;
		if (can?.didChangeConfiguration?.dynamicRegistration)
			await connection.client.register(DidChangeConfigurationNotification.type, {
				section: configurationSection,
			});
		await session.watched.start();
		if (can?.workspaceFolders)
			connection.workspace.onDidChangeWorkspaceFolders(
				guard.hear(async (event) => {
					changeFolders(session, event);
					await Promise.all([session.release(), workspace.restart()]);
				}),
			);
		await configured(undefined);
	};
	connection.onInitialized(guard.hear(start));
	connection.onDidChangeConfiguration(
		guard.hear(({ settings }) => configured(settings?.[configurationSection])),
	);
	connection.onDidChangeWatchedFiles(
		guard.hear(async ({ changes }) => {
			const known = changes.filter(({ uri }) => typeof uri === "string");
			if (!known.some(({ uri }) => session.watched.has(uri))) return workspace.changed(known);
			await session.filesChanged();
			return workspace.restart();
		}),
	);
}

function changeFolders(session: Session, { added, removed }: WorkspaceFoldersChangeEvent): void {
	const gone = new Set(removed.map(({ uri }) => uri));
	const kept = session.briefs.folders.filter((folder) => !gone.has(folder));
	session.briefs.folders = [...kept, ...added.flatMap(addressOf)];
}

/**
 * Takes the settings from the client, or from what it pushed where it cannot be asked. Resolves to
 * whether tallies are to be shown.
 */
async function configure(session: Session, pushed: unknown): Promise<boolean> {
	const { connection, client, briefs } = session;
	const value = client.workspace?.configuration
		? await connection.workspace.getConfiguration(configurationSection).catch(() => undefined)
		: pushed;
	const { run, diagnosticMode, codeLens, semanticHighlighting, rest } = editorSettingsOf(value);
	const { problems } = readSettings(rest);
	briefs.configure(rest, run);
	session.checksWorkspace = diagnosticMode === "workspace" && run !== "manual";
	session.colors.shown = semanticHighlighting;
	session.settled();
	for (const { path, message } of problems)
		connection.console.warn(`Setting ${[configurationSection, ...path].join(".")}: ${message}`);
	if (problems[0])
		connection.window.showWarningMessage(`Policy Brief settings: ${problems[0].message}`);
	return codeLens;
}
