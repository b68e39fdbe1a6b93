import { PassThrough } from "node:stream";
import { createConnection } from "vscode-languageserver/node";
import type {
	Diagnostic,
	RegistrationParams,
	UnregistrationParams,
} from "vscode-languageserver-protocol";
import {
	createMessageConnection,
	type MessageConnection,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import type { Files } from "../../server/files/files.ts";
import { serve } from "../../server/lsp/serve.ts";

export interface Session {
	readonly connection: MessageConnection;
	readonly capabilities: Record<string, unknown>;
	open(uri: string, text: string): Promise<void>;
	close(): void;
}

export interface SessionOptions {
	/** The client asks for diagnostics; else they are sent to it. */
	readonly pulls?: boolean;
	/** What the client answers when it is asked for the settings. */
	readonly settings?: () => unknown;
	readonly initializationOptions?: object;
	/** How long an author rests until an unfinished sentence is read, in milliseconds. */
	readonly pause?: number;
	/** Hears that diagnostics should be asked for again. */
	readonly refreshed?: () => void;
	/** Hears that code lenses should be asked for again. */
	readonly recounted?: () => void;
	/** Hears that semantic tokens should be asked for again. */
	readonly recolored?: () => void;
	/** The client lets the server say later what it can answer; hears each time what that is. */
	readonly registered?: (methods: readonly string[]) => void;
	/** Hears the messages that pop up. */
	readonly shown?: (message: string) => void;
	/** Reads the files that the server asks for. */
	readonly read?: Files["read"];
	/** The names in the folders that the server asks for. */
	readonly list?: Files["names"];
	/** All that the server knows of files, in place of `read` and `list`. */
	readonly files?: Files;
	/** Addresses of the folders of the workspace. */
	readonly folders?: readonly string[];
	/** Hears which files the server wants to be told of. */
	readonly watched?: (globs: readonly string[]) => void;
	/** Hears the diagnostics that are sent unasked. */
	readonly published?: (diagnostics: Diagnostic[], uri: string) => void;
}

/** A client and the real server, joined by streams in one process. */
export async function startSession({
	pulls = true,
	settings,
	initializationOptions = {},
	pause,
	read = async () => undefined,
	list = async () => [],
	files = { read, names: list, markdown: async () => [] },
	folders = [],
	watched = () => undefined,
	refreshed = () => undefined,
	recounted = () => undefined,
	recolored = () => undefined,
	registered,
	shown = () => undefined,
	published = () => undefined,
}: SessionOptions = {}): Promise<Session> {
	const up = new PassThrough();
	const down = new PassThrough();
	serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), files, pause);
	const connection = createMessageConnection(
		new StreamMessageReader(down),
		new StreamMessageWriter(up),
	);
	connection.onRequest("workspace/configuration", () => [settings?.() ?? null]);
	const methods = new Map<string, string>();
	const watchers = new Map<string, readonly string[]>();
	const tellWatched = () => watched([...watchers.values()].flat());
	connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
		for (const { id, method, registerOptions } of registrations) {
			methods.set(id, method);
			watchers.set(
				id,
				(registerOptions?.watchers ?? []).map(
					({ globPattern }: { globPattern: string }) => globPattern,
				),
			);
		}
		registered?.([...methods.values()]);
		tellWatched();
		return null;
	});
	connection.onRequest(
		"client/unregisterCapability",
		({ unregisterations }: UnregistrationParams) => {
			for (const { id } of unregisterations) {
				methods.delete(id);
				watchers.delete(id);
			}
			registered?.([...methods.values()]);
			tellWatched();
			return null;
		},
	);
	connection.onRequest("workspace/diagnostic/refresh", () => {
		refreshed();
		return null;
	});
	connection.onRequest("workspace/codeLens/refresh", () => {
		recounted();
		return null;
	});
	connection.onRequest("workspace/semanticTokens/refresh", () => {
		recolored();
		return null;
	});
	connection.onNotification(
		"textDocument/publishDiagnostics",
		({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) =>
			published(diagnostics, uri),
	);
	connection.onRequest("window/showMessageRequest", ({ message }: { message: string }) => {
		shown(message);
		return null;
	});
	connection.listen();
	const { capabilities } = await connection.sendRequest<{ capabilities: Record<string, unknown> }>(
		"initialize",
		{
			processId: null,
			rootUri: null,
			workspaceFolders: folders.map((folder) => ({ uri: folder, name: folder })),
			initializationOptions,
			capabilities: {
				textDocument: {
					...(pulls && { diagnostic: {} }),
					...(registered && { semanticTokens: { dynamicRegistration: true } }),
				},
				workspace: {
					configuration: settings !== undefined,
					diagnostics: { refreshSupport: true },
					codeLens: { refreshSupport: true },
					semanticTokens: { refreshSupport: true },
					didChangeWatchedFiles: { dynamicRegistration: true },
					workspaceFolders: true,
				},
			},
		},
	);
	await connection.sendNotification("initialized", {});
	return {
		connection,
		capabilities,
		open: (uri, text) =>
			connection.sendNotification("textDocument/didOpen", {
				textDocument: { uri, languageId: "markdown", version: 1, text },
			}),
		close: () => {
			connection.dispose();
			up.end();
			down.end();
		},
	};
}
