import { Uri, workspace } from "vscode";
import type { ReadFileParams } from "../server/lsp/protocol.ts";

/** Reads a file of the workspace for a server that has none of its own. Null when it is not there. */
export async function readFile({ uri }: ReadFileParams): Promise<string | null> {
	try {
		return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
	} catch {
		return null;
	}
}
