import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { homedir } from "node:os";
import { relative, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ignoredFiles, largestFile, markdownFiles } from "../lsp/protocol.ts";
import { type Files, outside, type ReadLimits, tooLarge } from "./files.ts";

/** The files of this machine; nothing is there under another kind of address. */
export const localFiles: Files = {
	read: readLocalFile,
	names: async (folder) => {
		const path = pathOf(folder);
		return path === undefined ? [] : readdir(path).catch(() => []);
	},
	markdown: async (folder) => {
		const cwd = pathOf(folder);
		if (cwd === undefined) return [];
		const { glob } = await import("tinyglobby");
		const found = await glob([markdownFiles], {
			cwd,
			ignore: [ignoredFiles],
			followSymbolicLinks: false, // folders behind links may contain themselves
		}).catch(() => []);
		return found.sort().map((path) => addressIn(folder, path));
	},
	home: `${pathToFileURL(homedir()).href}/`,
};

async function readLocalFile(
	uri: string,
	{ most, within }: ReadLimits = {},
): Promise<string | undefined> {
	const path = pathOf(uri);
	const known = path === undefined ? undefined : await stat(path).catch(() => undefined);
	if (path === undefined || !known?.isFile()) return undefined;
	if (most === undefined && known.size > largestFile) return undefined;
	if (most !== undefined && known.size > most) throw new Error(tooLarge);
	if (within !== undefined && !(await liesIn(path, within))) throw new Error(outside);
	return readFile(path, "utf8").catch(() => undefined);
}

function pathOf(uri: string): string | undefined {
	try {
		return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
	} catch {
		return undefined; // an address that is no path here
	}
}

/** Escapes what VS Code escapes, so that a file has one address whether it is open or not. */
function addressIn(folder: string, path: string): string {
	const escaped = encodeURIComponent(path)
		.replaceAll("%2F", "/")
		.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
	return `${folder.replace(/\/$/, "")}/${escaped}`;
}

async function liesIn(path: string, folder: string): Promise<boolean> {
	const root = pathOf(folder);
	if (root === undefined) return false;
	const way = relative(await realpath(root), await realpath(path));
	return way !== ".." && !way.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(way);
}
