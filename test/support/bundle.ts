import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { commandLine } from "../../scripts/bundle/bundles.ts";

/** The command line as it ships, in a folder of its own. Gone when the suite ends. */
export interface Bundle {
	readonly folder: string;
	/** The address of the script. */
	readonly path: string;
	/** What went into it; known once it is built. */
	metafile: Metafile | undefined;
}

/** Builds it before the suite begins. */
export function bundledCommandLine(): Bundle {
	const folder = mkdtempSync(join(tmpdir(), "policy-brief-bundle-"));
	const bundle: Bundle = { folder, path: join(folder, "cli.mjs"), metafile: undefined };
	before(async () => {
		const here: BuildOptions = { ...commandLine, outdir: folder, sourcemap: false };
		bundle.metafile = (await build(here)).metafile;
	});
	after(() => rmSync(folder, { recursive: true, force: true }));
	return bundle;
}
