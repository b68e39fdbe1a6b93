import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { decoded } from "../files/address.ts";

/** The contents of pictures in Base64, by their addresses; without those that may not be read. */
export async function readImages(
	addresses: readonly string[],
	folder: string,
	root: string,
): Promise<ReadonlyMap<string, string>> {
	const read = new Map<string, string>();
	for (const address of addresses) {
		const content = await readImage(address, folder, root);
		if (content) read.set(address, content.toString("base64"));
	}
	return read;
}

/** In bytes. */
const largest = 10_000_000;

/** An address that starts with a slash starts at the root, as in VS Code's own preview. */
async function readImage(
	address: string,
	folder: string,
	root: string,
): Promise<Buffer | undefined> {
	const name = decoded(address.replace(/[?#].*/s, ""));
	if (name.includes("\0")) return undefined;
	try {
		const base = name.startsWith("/") ? root : folder;
		const path = await realpath(resolve(base, join(".", name)));
		const way = relative(await realpath(root), path);
		const isInside = way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
		const known = await stat(path);
		if (!isInside || !known.isFile() || known.size > largest) return undefined;
		return await readFile(path);
	} catch {
		return undefined; // the page says that it is not there
	}
}
