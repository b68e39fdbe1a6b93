import {
	DidChangeWatchedFilesNotification,
	type Disposable,
	WatchKind,
} from "vscode-languageserver";
import { markdownFiles } from "./protocol.ts";
import type { Session } from "./session.ts";

/** Has the client tell of Markdown files, but only while that is of use. */
export class MarkdownWatcher {
	readonly #session: Session;
	#watching: Promise<Disposable> | undefined;

	constructor(session: Session) {
		this.#session = session;
	}

	async update(): Promise<void> {
		const { checksWorkspace, client, connection } = this.#session;
		if (!checksWorkspace) {
			const watching = this.#watching;
			this.#watching = undefined;
			(await watching)?.dispose();
		} else if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
			this.#watching ??= connection.client.register(DidChangeWatchedFilesNotification.type, {
				watchers: [
					{ globPattern: markdownFiles, kind: WatchKind.Change },
					{ globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete }, // folders too
				],
			});
	}
}
