import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { cache, root } from "./vscode-host/paths.ts";

/** Builds the extension and packs what users install. */
export function packageExtension(): string {
	const vsix = join(cache, "policy-brief.vsix");
	mkdirSync(cache, { recursive: true });
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[join(root, "node_modules/@vscode/vsce/vsce"), "package", "--no-dependencies", "--out", vsix],
		{ cwd: root, encoding: "utf8" },
	);
	if (status !== 0) throw new Error(`The extension could not be packaged:\n${stdout}${stderr}`);
	return vsix;
}
