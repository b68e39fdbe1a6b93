import { readFile, stat } from "node:fs/promises";

/** Reads a file. Devices and pipes have no end, and are refused with the rest of a sentence about them. */
export async function readPlain(path: string): Promise<Buffer> {
	const known = await stat(path);
	if (!known.isFile() && !known.isDirectory()) throw new Error("not a file");
	return readFile(path);
}
