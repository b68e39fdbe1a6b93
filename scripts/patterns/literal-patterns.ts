import { globSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { parse } from "acorn";
import { simple } from "acorn-walk";
import { root } from "../vscode-host/paths.ts";
import type { Pattern } from "./pattern.ts";

/** The patterns that our code writes out. */
export function literalPatterns(): Pattern[] {
	return globSync("{server,client}/**/*.ts", { cwd: root, exclude: ["**/*.d.ts"] })
		.toSorted()
		.flatMap((file) => patternsIn(file, readFileSync(join(root, file), "utf8")));
}

function patternsIn(file: string, text: string): Pattern[] {
	const found: Pattern[] = [];
	const code = stripTypeScriptTypes(text);
	const tree = parse(code, { ecmaVersion: "latest", sourceType: "module", locations: true });
	simple(tree, {
		Literal({ regex, loc }) {
			if (!regex) return;
			const { pattern: source, flags } = regex;
			found.push({ source, flags, place: `${file.replaceAll("\\", "/")}:${loc?.start.line ?? 0}` });
		},
	});
	return found;
}
