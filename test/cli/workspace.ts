import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

/** The command line, as a path and runnable as it is. */
export const main = fileURLToPath(new URL("../../server/cli/main.ts", import.meta.url));

/** What Node makes of the sources, so that each run does not make it anew. */
const compiled = fileURLToPath(new URL("../../node_modules/.cache/compiled", import.meta.url));

/** A folder of its own for a suite, and the command line run in it. Gone when the suite ends. */
export function workspace() {
	const folder = mkdtempSync(join(tmpdir(), "policy-brief-cli-"));
	after(() => rmSync(folder, { recursive: true, force: true }));
	const runWith = (input: string, ...args: readonly string[]) =>
		spawnSync(process.execPath, [main, ...args], {
			cwd: folder,
			encoding: "utf8",
			env: { ...process.env, NODE_COMPILE_CACHE: compiled },
			input,
			timeout: 60_000,
		});
	return {
		folder,
		runWith,
		run: (...args: readonly string[]) => runWith("", ...args),
		read: (name: string) => readFileSync(join(folder, name), "utf8"),
		write(name: string, content: string | Uint8Array): void {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), content);
		},
	};
}
