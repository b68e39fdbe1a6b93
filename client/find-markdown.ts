import { RelativePattern, Uri, workspace } from "vscode";
import { type FileParams, ignoredFiles, markdownFiles } from "../server/lsp/protocol.ts";

/** Lists the Markdown files of a folder for a server that has no files of its own. */
export async function findMarkdown({ uri }: FileParams): Promise<readonly string[]> {
	const folder = Uri.parse(uri);
	const found = await workspace.findFiles(new RelativePattern(folder, markdownFiles), ignoredFiles);
	return found.map((file) => file.toString()).sort();
}
