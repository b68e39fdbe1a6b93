import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { bundles } from "../../scripts/bundle/bundles.ts";

/** A bundle as it ships, in a folder of its own. Gone when the suite ends. */
export interface Bundle {
	readonly folder: string;
	/** The address of the script. */
	readonly path: string;
	/** What went into it; known once it is built. */
	metafile: Metafile | undefined;
}

/** Builds what ships under that name before the suite begins: `cli.mjs`. */
export function bundled(name: string): Bundle {
	const folder = mkdtempSync(join(tmpdir(), "policy-brief-bundle-"));
	const bundle: Bundle = { folder, path: join(folder, name), metafile: undefined };
	before(async () => {
		const options = bundles.find(({ outfile }) => outfile?.endsWith(`/${name}`));
		const here: BuildOptions = { ...options, outfile: bundle.path, sourcemap: false };
		bundle.metafile = (await build(here)).metafile;
	});
	after(() => rmSync(folder, { recursive: true, force: true }));
	return bundle;
}
