import { FileType, Uri, workspace } from "vscode";
import {
	type FileParams,
	largestFile,
	type ReadFileParams,
	type ReadFileResult,
} from "../server/lsp/protocol.ts";

/** Reads a file of the workspace for a server that has none of its own. Null when it is not there. */
export async function readFile({
	uri,
	most,
	plain = false,
}: ReadFileParams): Promise<ReadFileResult | null> {
	try {
		const address = Uri.parse(uri);
		const { size, type } = await workspace.fs.stat(address);
		if (plain && (type & FileType.SymbolicLink) !== 0) return null;
		if (size > (most ?? largestFile)) return most === undefined ? null : { tooLarge: true };
		return { text: new TextDecoder().decode(await workspace.fs.readFile(address)) };
	} catch {
		return null;
	}
}

/** The names of the files in a folder; none where it cannot be read. */
export async function readFolder({ uri }: FileParams): Promise<string[]> {
	try {
		const entries = await workspace.fs.readDirectory(Uri.parse(uri));
		return entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name);
	} catch {
		return [];
	}
}
