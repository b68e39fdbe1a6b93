import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Reads a file on this machine; undefined for another kind of address, and for what is not there. */
export async function readLocalFile(uri: string): Promise<string | undefined> {
	if (!uri.startsWith("file:")) return undefined;
	return readFile(fileURLToPath(uri), "utf8").catch(() => undefined);
}
