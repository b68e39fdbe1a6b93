import "mocha/mocha.js";
import { Uri, workspace } from "vscode";

declare const suiteNames: readonly string[];

/** VS Code calls it, in a Node process or in a web worker. */
export async function run(): Promise<void> {
	mocha.setup({ ui: "tdd", reporter: "spec", color: false, timeout: 60_000 });
	for (const name of suiteNames) await import(`./${name}.test.ts`);
	const { promise: ended, resolve: end } = Promise.withResolvers<void>();
	// The browser's own `run` reads its options from an address, and a Node process has none.
	const { stats } = Mocha.prototype.run.call(mocha, () => end());
	await ended;
	await write(JSON.stringify(stats));
	if (!stats || stats.failures > 0) throw new Error("The suite has failed.");
}

/** Beside the brief, since a web worker has no other files. */
async function write(result: string): Promise<void> {
	const [folder] = workspace.workspaceFolders ?? [];
	if (!folder) throw new Error("No folder is open.");
	const file = Uri.joinPath(folder.uri, "result.json");
	await workspace.fs.writeFile(file, new TextEncoder().encode(result));
}
