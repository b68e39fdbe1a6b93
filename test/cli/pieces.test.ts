import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { build } from "esbuild";
import picomatch from "picomatch";
import manifest from "../../package.json" with { type: "json" };
import { commandLine } from "../../scripts/bundle/bundles.ts";

suite("the pieces of the command line", async () => {
	const { metafile } = await build({
		...commandLine,
		metafile: true,
		sourcemap: false,
		write: false,
	});
	const pieces = metafile.outputs;

	test("all ship, with the one that starts", () => {
		const ships = picomatch(manifest.files);
		assert.deepEqual(
			Object.keys(pieces).filter((file) => !ships(file)),
			[],
		);
		assert.ok(manifest.bin["policy-brief"].replace("./", "") in pieces);
	});

	test("are loaded only when they are needed", () => {
		const loaded = new Set<string>();
		const load = (file: string): void => {
			if (loaded.has(file)) return;
			loaded.add(file);
			for (const { path, kind } of pieces[file]?.imports ?? [])
				if (kind === "import-statement") load(path);
		};
		load(Object.keys(pieces).find((file) => file.includes("/main-")) ?? "");
		const inputs = [...loaded].flatMap((file) => Object.keys(pieces[file]?.inputs ?? {}));
		assert.ok(inputs.includes("server/cli/check.ts"));
		for (const name of ["katex", "parse5", "vscode-languageserver", "@citation-js/core"])
			assert.ok(!inputs.some((input) => input.startsWith(`node_modules/${name}/`)), name);
	});
});
