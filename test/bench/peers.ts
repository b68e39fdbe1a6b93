import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache } from "../../scripts/vscode-host/paths.ts";

const source = join(import.meta.dirname, "peers");

/** The folder in which the peers are installed; from the npm registry, once for each list of them. */
export function installPeers(): string {
	const folder = join(cache, "bench/peers");
	const list = readFileSync(join(source, "package.json"), "utf8");
	const installed = join(folder, "package.json");
	if (!existsSync(installed) || readFileSync(installed, "utf8") !== list) {
		rmSync(folder, { recursive: true, force: true });
		const incomplete = join(cache, "bench/incomplete");
		rmSync(incomplete, { recursive: true, force: true });
		cpSync(source, incomplete, { recursive: true });
		npmInstall(incomplete);
		renameSync(incomplete, folder);
	}
	cpSync(source, folder, { recursive: true });
	return folder;
}

function npmInstall(folder: string): void {
	const { status, stderr } = spawnSync(
		"npm",
		["install", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"],
		{ cwd: folder, encoding: "utf8" },
	);
	if (status !== 0) throw new Error(`The peers could not be installed:\n${stderr}`);
}

/** As installed: “1.0.8”. */
export function versionOf(folder: string, name: string): string {
	const manifest: unknown = JSON.parse(
		readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"),
	);
	const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
	return hasVersion ? String(manifest.version) : "";
}
