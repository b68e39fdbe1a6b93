import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import oniguruma from "vscode-oniguruma";
import textmate, { type IRawGrammar } from "vscode-textmate";

interface Manifest {
	readonly contributes: {
		readonly grammars: readonly {
			readonly scopeName: string;
			readonly path: string;
			readonly injectTo: readonly string[];
		}[];
	};
}

const { resolve } = createRequire(import.meta.url);
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const manifest: Manifest = JSON.parse(read("package.json"));
const own = manifest.contributes.grammars;

/** Grammars as VS Code loads them, with ours injected where the manifest says. */
export async function loadRegistry(): Promise<textmate.Registry> {
	const wasm = readFileSync(resolve("vscode-oniguruma/release/onig.wasm"));
	await oniguruma.loadWASM(new Uint8Array(wasm).buffer);
	return new textmate.Registry({
		onigLib: Promise.resolve({
			createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
			createOnigString: (text) => new oniguruma.OnigString(text),
		}),
		getInjections: (scope) => [
			math.scopeName,
			...own.filter(({ injectTo }) => injectTo.includes(scope)).map(({ scopeName }) => scopeName),
		],
		loadGrammar: async (scope) => grammarOf(scope),
	});
}

function grammarOf(scope: string): IRawGrammar | null {
	const path = own.find(({ scopeName }) => scopeName === scope)?.path;
	if (path) return textmate.parseRawGrammar(read(path), path);
	const name = others.get(scope);
	if (!name) return scope === math.scopeName ? math : rmarkdown(scope);
	const file = resolve(`tm-grammars/grammars/${name}.json`);
	return textmate.parseRawGrammar(readFileSync(file, "utf8"), file);
}

const others: ReadonlyMap<string, string> = new Map([
	["text.html.markdown", "markdown"],
	["text.html.derivative", "html-derivative"],
	["text.html.basic", "html"],
	["source.yaml", "yaml"],
]);

const empty = { $self: { patterns: [] }, $base: { patterns: [] } };

/** In place of VS Code's extension for math. */
const math: IRawGrammar = {
	scopeName: "markdown.math.inline",
	injectionSelector: "L:text.html.markdown",
	patterns: [{ name: "markup.math.inline.markdown", match: "\\$[^$]+\\$" }],
	repository: empty,
};

/** The extension for R has no more in its own than this. */
function rmarkdown(scope: string): IRawGrammar | null {
	if (scope !== "text.html.rmarkdown") return null;
	return { scopeName: scope, patterns: [{ include: "text.html.markdown" }], repository: empty };
}
