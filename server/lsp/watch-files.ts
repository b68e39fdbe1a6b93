import {
	type ClientCapabilities,
	type Connection,
	DidChangeWatchedFilesNotification,
	type FileSystemWatcher,
} from "vscode-languageserver";
import { decoded } from "../files/address.ts";
import { folderOf, isInside } from "../files/bibliographies.ts";
import { settingsFileName } from "./settings-files.ts";

/** Has the client tell when files change that answers rest on. */
export class WatchedFiles {
	readonly #connection: Connection;
	client: ClientCapabilities = {};
	readonly #watched = new Set<string>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Whether answers rest on the file; others are told of for reasons of their own. */
	has(uri: string): boolean {
		return uri.endsWith(`/${settingsFileName}`) || /\.bib$/i.test(uri) || this.#watched.has(uri);
	}

	/** Otherwise files are read anew whenever a document is saved. */
	get possible(): boolean {
		return this.client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
	}

	async start(): Promise<void> {
		await this.#watch([{ globPattern: `**/${settingsFileName}` }, { globPattern: "**/*.bib" }]);
	}

	/** Each address once, whether a file is there or not; also outside the folders of the workspace. */
	async follow(addresses: readonly string[], folders: readonly string[]): Promise<void> {
		const all = new Set(addresses.flatMap((address) => [address, ...parentsOf(address, folders)]));
		const fresh = [...all].filter((address) => !this.#watched.has(address));
		for (const address of fresh) this.#watched.add(address);
		await this.#watch(fresh.flatMap((address) => this.#watcherOf(address, folders)));
	}

	/** A folder that is yet to be made can only be watched from the workspace. */
	#watcherOf(address: string, folders: readonly string[]): FileSystemWatcher[] {
		const pattern = nameOf(address).replace(/[*?[\]{}!]/g, "?");
		if (folders.some((folder) => isInside(address, folder)))
			return [{ globPattern: `**/${pattern}` }];
		const baseUri = folderOf(address);
		const can = this.client.workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
		return can && baseUri !== undefined ? [{ globPattern: { baseUri, pattern } }] : [];
	}

	async #watch(watchers: FileSystemWatcher[]): Promise<void> {
		if (!this.possible || watchers.length === 0) return;
		await this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
	}
}

/**
 * The folders between a file and the workspace. Of a folder that is made or removed with what is in it,
 * editors tell no more than that.
 */
function parentsOf(address: string, folders: readonly string[]): string[] {
	const parents: string[] = [];
	let parent = address.slice(0, address.lastIndexOf("/"));
	while (folders.some((folder) => isInside(parent, folder))) {
		parents.push(parent);
		parent = parent.slice(0, parent.lastIndexOf("/"));
	}
	return parents;
}

function nameOf(address: string): string {
	return decoded(address.slice(address.lastIndexOf("/") + 1));
}
