import { Uri, workspace } from "vscode";
import { type FileParams, largestFile } from "../server/lsp/protocol.ts";

/** Reads a file for a server that has none of its own. Null when it is not there or is no text. */
export async function readFile({ uri }: FileParams): Promise<string | null> {
	try {
		const file = Uri.parse(uri);
		if ((await workspace.fs.stat(file)).size > largestFile) return null;
		return new TextDecoder("utf-8", { fatal: true }).decode(await workspace.fs.readFile(file));
	} catch {
		return null;
	}
}
