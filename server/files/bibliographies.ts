import {
	Bibliography,
	type BibliographyPart,
	bibliographyReader,
	longestBibliography,
	namedBibliographies,
	type UnreadBibliography,
} from "../core/index.ts";
import { decoded } from "./address.ts";
import { type Files, outside } from "./files.ts";

/** A brief that may cite from files. */
export interface CitingBrief {
	readonly uri: string;
	readonly text: string;
	/** What settings name. */
	readonly settings: readonly NamedBibliography[];
	/** The address of the folder in which the files lie that the brief names itself. */
	readonly root: string;
}

export interface NamedBibliography {
	readonly name: string;
	/** The address that a relative path starts from. */
	readonly base: string;
	/** The address of the folder in which it has to lie, where it has to lie in one. */
	readonly root: string | undefined;
}

export interface BibliographyFile {
	readonly uri: string;
	/** Without a byte order mark. */
	readonly text: string;
	readonly part: BibliographyPart;
}

export interface FoundBibliographies {
	/** Undefined where nothing is named and nothing lies beside the brief. */
	readonly bibliography: Bibliography | undefined;
	readonly files: readonly BibliographyFile[];
	/** What could not be read of what settings name. */
	readonly unreadSettings: readonly UnreadBibliography[];
	/** Every address that was looked at, whether a file is there or not. */
	readonly addresses: readonly string[];
}

/** Files that no open brief names are kept nevertheless, as long as they are no more. */
const mostIdle = 100;

/** Finds what briefs may cite from. Reads each file once, and each content of it once. */
export class Bibliographies {
	readonly #files: Files;
	#texts = new Map<string, Promise<Loaded>>();
	/** By address. Kept while the text is the same. */
	readonly #parsed = new Map<string, BibliographyFile>();
	#found = new Map<
		string,
		{ readonly key: string; readonly found: Promise<FoundBibliographies> }
	>();

	constructor(files: Files) {
		this.#files = files;
	}

	/** The same object as long as nothing changed that it rests on. */
	find(brief: CitingBrief): Promise<FoundBibliographies> {
		const key = JSON.stringify([frontMatterOf(brief.text), brief.settings, brief.root]);
		const known = this.#found.get(brief.uri);
		if (known?.key === key) return known.found;
		const found = this.#find(brief);
		this.#found.set(brief.uri, { key, found });
		if (this.#texts.size > mostIdle) void this.#forgetIdle();
		return found;
	}

	/** The brief is closed. */
	close(uri: string): void {
		this.#found.delete(uri);
	}

	/** Whoever types the name of a file names many that are not there. */
	async #forgetIdle(): Promise<void> {
		const texts = this.#texts;
		const all = await Promise.all([...this.#found.values()].map(({ found }) => found));
		const used = new Set(all.flatMap(({ addresses }) => addresses));
		for (const key of texts.keys()) if (!used.has(addressIn(key))) texts.delete(key);
		for (const uri of this.#parsed.keys()) if (!used.has(uri)) this.#parsed.delete(uri);
	}

	/** Some file was written, made or removed. */
	forget(): void {
		this.#texts = new Map();
		this.#found = new Map();
	}

	async #find({ uri, text, settings, root }: CitingBrief): Promise<FoundBibliographies> {
		const named = namedBibliographies(text).map((name) => ({ name, base: uri, root }));
		const own = await Promise.all(named.map((one) => this.#load(one)));
		const others = await Promise.all(settings.map((one) => this.#load(one)));
		const beside = own.length + others.length > 0 ? [] : await this.#beside(uri, root);
		const loads = [...own, ...others, ...beside];
		const files = loads.flatMap(({ file }) => file ?? []);
		const unread = loads.flatMap((load) => load.unread ?? []);
		return {
			bibliography:
				loads.length > 0
					? new Bibliography(
							files.map(({ part }) => part),
							unread,
						)
					: undefined,
			files,
			unreadSettings: others.flatMap((load) => load.unread ?? []),
			addresses: loads.flatMap(({ address }) => address ?? []),
		};
	}

	async #beside(uri: string, root: string): Promise<Load[]> {
		const folder = folderOf(uri);
		const names = folder === undefined ? [] : await this.#files.names(folder);
		const bibliographies = names.filter((name) => /\.bib$/i.test(name)).sort();
		const loads = bibliographies.map((name) => this.#load({ name, base: uri, root }));
		return Promise.all(loads);
	}

	async #load({ name, base, root }: NamedBibliography): Promise<Load> {
		const unread = (why: string | undefined, address?: string): Load => ({
			unread: { name, why },
			address,
		});
		if (isElsewhere.test(name)) return unread(undefined);
		const address = this.#addressOf(name, base);
		if (address === undefined) return unread("is not there");
		if (root !== undefined && !isInside(address, root)) return unread(outside);
		const { text, why } = await this.#read(address, root);
		if (text === undefined) return unread(why ?? "is not there", address);
		return { address, file: await this.#parse(address, text) };
	}

	#read(address: string, root: string | undefined): Promise<Loaded> {
		const key = keyOf(address, root);
		const known = this.#texts.get(key) ?? this.#readAnew(address, root);
		this.#texts.set(key, known);
		return known;
	}

	async #readAnew(address: string, within: string | undefined): Promise<Loaded> {
		try {
			const text = await this.#files.read(address, { most: longestBibliography, within });
			return { text: text?.replace(/^\uFEFF/, ""), why: undefined };
		} catch (error) {
			return { text: undefined, why: error instanceof Error ? error.message : undefined };
		}
	}

	async #parse(uri: string, text: string): Promise<BibliographyFile> {
		const read = await bibliographyReader(uri);
		const known = this.#parsed.get(uri);
		if (known?.text === text) return known;
		const file = { uri, text, part: read(text) };
		this.#parsed.set(uri, file);
		return file;
	}

	#addressOf(name: string, base: string): string | undefined {
		const path = name.trim().replaceAll("\\", "/");
		const { home } = this.#files;
		try {
			if (/^file:/i.test(path)) return new URL(path).href;
			if (/^[a-z]:\//i.test(path)) return new URL(`file:///${encoded(path)}`).href;
			if (path.startsWith("~/")) return home && new URL(encoded(path.slice(2)), home).href;
			return new URL(encoded(path), base).href;
		} catch {
			return undefined; // a document that is nowhere yet
		}
	}
}

function keyOf(address: string, root: string | undefined): string {
	return `${root ?? ""}\n${address}`;
}

function addressIn(key: string): string {
	return key.slice(key.indexOf("\n") + 1);
}

interface Loaded {
	readonly text: string | undefined;
	readonly why: string | undefined;
}

interface Load {
	readonly address: string | undefined;
	readonly file?: BibliographyFile;
	readonly unread?: UnreadBibliography;
}

/** On the network, or computed when the brief is put together. */
const isElsewhere = /^[a-z][\w+.-]+:\/\/(?<!^file:\/\/)|[`{}]/i;

function encoded(path: string): string {
	return path
		.split("/")
		.map(encodeURIComponent)
		.join("/")
		.replace(/^([A-Za-z])%3A/, "$1:");
}

/** The address of the folder in which a document lies, with a slash at the end. */
export function folderOf(uri: string): string | undefined {
	return /^[a-z][\w+.-]*:\/\/[^/]*\/(?:[^/]*\/)*/i.exec(uri)?.[0];
}

export function isInside(uri: string, folder: string): boolean {
	return decoded(uri).startsWith(`${decoded(folder).replace(/\/$/, "")}/`);
}

/** All that decides which files are named. */
function frontMatterOf(text: string): string {
	if (!/^\uFEFF?---\s/.test(text)) return "";
	const end = /\n(?:---|\.\.\.)[^\S\n]*(?:\r?\n|$)/g;
	end.lastIndex = 3;
	const match = end.exec(text);
	return text.slice(0, match ? match.index : 0);
}
