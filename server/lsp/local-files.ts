import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { glob } from "tinyglobby";
import type { Files } from "./files.ts";
import { ignoredFiles, largestFile, markdownFiles } from "./protocol.ts";

/** The files on this machine. There are none at another kind of address. */
export const localFiles: Files = {
	async read(uri) {
		try {
			const path = fileURLToPath(uri);
			if ((await stat(path)).size > largestFile) return undefined;
			return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
		} catch {
			return undefined;
		}
	},

	async list(folder) {
		try {
			const cwd = fileURLToPath(folder);
			const found = await glob([markdownFiles], { cwd, ignore: [ignoredFiles] });
			return found.sort().map((path) => addressIn(folder, path));
		} catch {
			return [];
		}
	},
};

/** Escapes what VS Code escapes, so that a file has one address whether it is open or not. */
function addressIn(folder: string, path: string): string {
	const escaped = encodeURIComponent(path)
		.replaceAll("%2F", "/")
		.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
	return `${folder.replace(/\/$/, "")}/${escaped}`;
}
