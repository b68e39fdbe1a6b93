import { Uri, workspace } from "vscode";
import { until } from "./until.ts";

/** Resolves once VS Code tells of changes on disk: what happens while it starts, it never tells of. */
export async function watchingHasStarted(): Promise<void> {
	const [folder] = workspace.workspaceFolders ?? [];
	if (!folder) throw new Error("No folder is open.");
	const watcher = workspace.createFileSystemWatcher("**/watched-*.txt");
	let told = false;
	watcher.onDidCreate(() => {
		told = true;
	});
	let files = 0;
	await until("changes on disk to be told of", async () => {
		await workspace.fs.writeFile(
			Uri.joinPath(folder.uri, `watched-${files++}.txt`),
			new Uint8Array(),
		);
		await new Promise((resolve) => setTimeout(resolve, 200));
		return told || undefined;
	});
	watcher.dispose();
	for (let file = 0; file < files; file++)
		await workspace.fs.delete(Uri.joinPath(folder.uri, `watched-${file}.txt`));
}
