import { readFileSync } from "node:fs";
import type { BuildOptions } from "esbuild";
import manifest from "../../package.json" with { type: "json" };
import { styleSheet } from "../../server/core/render/style.ts";

const shared: BuildOptions = {
	bundle: true,
	minify: true,
	sourcemap: "linked",
	sourcesContent: false,
	target: "es2023",
	logLevel: "warning",
	metafile: true,
	legalComments: "none",
	alias: {
		"sync-fetch": "./scripts/stubs/no-network.cjs",
		"node-fetch": "./scripts/stubs/no-network.cjs",
	},
};
/** Some packages are readable for a bundler only in their module form. */
const node: BuildOptions = {
	...shared,
	platform: "node",
	format: "cjs",
	mainFields: ["module", "main"],
};
const web: BuildOptions = { ...shared, platform: "browser" };

/** CommonJS packages inside an ES module still ask for Node's own modules with `require`. */
const bundledRequire =
	'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** The command line and the language server. A command reads the parts that it needs. */
export const commandLine: BuildOptions = {
	...node,
	entryPoints: { cli: "server/cli/start.ts" },
	outdir: "dist",
	outExtension: { ".js": ".mjs" },
	chunkNames: "cli/[name]-[hash]",
	format: "esm",
	splitting: true,
	alias: {
		...shared.alias,
		// Asked for as modules, they open standard input and load what is never used.
		"node:process": "./scripts/stubs/process.cjs",
		process: "./scripts/stubs/process.cjs",
		"node:child_process": "./scripts/stubs/no-programs.cjs",
		// The module for browsers, which can be cut to what is used.
		yaml: "./node_modules/yaml/browser/index.js",
	},
	banner: { js: bundledRequire },
	define: { "process.env.POLICY_BRIEF_VERSION": JSON.stringify(manifest.version) },
};

/** What ships. Each records which files went into it. */
export const bundles: readonly BuildOptions[] = [
	{
		...node,
		entryPoints: ["client/extension.node.ts"],
		outfile: "dist/client.cjs",
		external: ["vscode"],
	},
	commandLine,
	{
		...web,
		entryPoints: ["client/extension.web.ts"],
		outfile: "dist/client.web.cjs",
		format: "cjs",
		external: ["vscode"],
	},
	{
		...web,
		entryPoints: ["server/lsp/worker.ts"],
		outfile: "dist/server.web.js",
		format: "iife",
		conditions: ["worker", "browser"],
		// @cfworker/json-schema reads it as an http address, and VS Code's workers have a blob's.
		define: { "self.location": "undefined" },
	},
	{
		...web,
		entryPoints: { preview: "client/preview/page/main.ts" },
		outdir: "dist",
		format: "iife",
	},
	{
		...web,
		sourcemap: false,
		stdin: {
			contents: styleSheet + readFileSync("client/preview/preview.css", "utf8"),
			loader: "css",
		},
		outfile: "dist/preview.css",
	},
	{
		...web,
		sourcemap: false,
		entryPoints: ["client/markdown-preview/markdown-preview.css"],
		outfile: "dist/markdown-preview.css",
	},
];
