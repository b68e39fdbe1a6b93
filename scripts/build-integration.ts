import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "./vscode-host/paths.ts";

/** Bundles test/integration with mocha, for a Node extension host as for one in a web worker. */
export async function buildIntegration(): Promise<string> {
	const outfile = join(root, "out/integration/run.cjs");
	const names = readdirSync(join(root, "test/integration"))
		.filter((file) => file.endsWith(".test.ts"))
		.map((file) => file.slice(0, -".test.ts".length));
	await build({
		absWorkingDir: root,
		entryPoints: ["test/integration/run.ts"],
		outfile,
		bundle: true,
		platform: "browser",
		format: "cjs",
		target: "es2023",
		sourcemap: "inline",
		logLevel: "warning",
		external: ["vscode"],
		alias: { "node:assert": "assert" },
		define: { global: "globalThis", suiteNames: JSON.stringify(names) },
		banner: { js: "globalThis.process ??= { env: {}, nextTick: queueMicrotask };" },
		plugins: [mochaAsGlobal],
	});
	return outfile;
}

// mocha.js is a UMD bundle in an ES module package, so esbuild leaves `module` in it alone, and mocha
// would export itself in place of our `run`. With `module` hidden it sets `globalThis.mocha`.
const mochaAsGlobal: Plugin = {
	name: "mocha-as-global",
	setup(build) {
		build.onLoad({ filter: /mocha[\\/]mocha\.js$/ }, async ({ path }) => {
			const source = await readFile(path, "utf8");
			return { contents: `(function (module, exports, define) {${source}\n})();` };
		});
	},
};
