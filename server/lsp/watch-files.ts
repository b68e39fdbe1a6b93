import {
	type ClientCapabilities,
	type Connection,
	DidChangeWatchedFilesNotification,
	type Disposable,
	type FileSystemWatcher,
} from "vscode-languageserver";
import { decoded } from "../files/address.ts";
import { folderOf, isInside } from "../files/bibliographies.ts";
import { settingsFileName } from "./settings-files.ts";

interface Watched {
	readonly addresses: ReadonlySet<string>;
	readonly keys: readonly string[];
}

const watchesNothing: Watched = { addresses: new Set(), keys: [] };

interface Watching {
	/** How many documents ask for it. */
	users: number;
	readonly begun: Promise<Disposable | undefined>;
}

/** Has the client tell when files change that answers rest on. */
export class WatchedFiles {
	readonly #connection: Connection;
	client: ClientCapabilities = {};
	/** What the answers about each document rest on, by address. */
	readonly #watched = new Map<string, Watched>();
	/** By the pattern they watch. */
	readonly #watchers = new Map<string, Watching>();

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	/** Whether answers rest on the file; others are told of for reasons of their own. */
	has(uri: string): boolean {
		if (uri.endsWith(`/${settingsFileName}`) || /\.bib$/i.test(uri)) return true;
		for (const { addresses } of this.#watched.values()) if (addresses.has(uri)) return true;
		return false;
	}

	/** Otherwise files are read anew whenever a document is saved. */
	get possible(): boolean {
		return this.client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
	}

	async start(): Promise<void> {
		await this.#watch([{ globPattern: `**/${settingsFileName}` }, { globPattern: "**/*.bib" }]);
	}

	/** Each address once, whether a file is there or not; also outside the folders of the workspace. */
	async follow(
		uri: string,
		addresses: readonly string[],
		folders: readonly string[],
	): Promise<void> {
		const all = new Set(addresses.flatMap((address) => [address, ...parentsOf(address, folders)]));
		const before = this.#watched.get(uri) ?? watchesNothing;
		if (all.size === before.addresses.size && [...all].every((one) => before.addresses.has(one)))
			return;
		const wanted = [...all].flatMap((address) => this.#watcherOf(address, folders));
		const watchers = new Map(wanted.map((watcher) => [keyOf(watcher), watcher]));
		this.#watched.set(uri, { addresses: all, keys: [...watchers.keys()] });
		for (const watcher of watchers.values()) this.#begin(watcher);
		await Promise.all(before.keys.map((key) => this.#end(key)));
		await Promise.all([...watchers.keys()].map((key) => this.#watchers.get(key)?.begun));
	}

	/** The document is closed. */
	async leave(uri: string): Promise<void> {
		const keys = this.#watched.get(uri)?.keys ?? [];
		this.#watched.delete(uri);
		await Promise.all(keys.map((key) => this.#end(key)));
	}

	#begin(watcher: FileSystemWatcher): void {
		const key = keyOf(watcher);
		const known = this.#watchers.get(key);
		if (known) known.users++;
		else this.#watchers.set(key, { users: 1, begun: this.#watch([watcher]) });
	}

	async #end(key: string): Promise<void> {
		const known = this.#watchers.get(key);
		if (!known || --known.users > 0) return;
		this.#watchers.delete(key);
		(await known.begun)?.dispose();
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

	/** What a client does not want to tell of is read anew when the author asks for it. */
	async #watch(watchers: FileSystemWatcher[]): Promise<Disposable | undefined> {
		if (!this.possible || watchers.length === 0) return undefined;
		const { type } = DidChangeWatchedFilesNotification;
		return this.#connection.client.register(type, { watchers }).catch(() => undefined);
	}
}

function keyOf({ globPattern }: FileSystemWatcher): string {
	return JSON.stringify(globPattern);
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
