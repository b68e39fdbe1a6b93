import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { keysIn } from "../scripts/docs/lift-strings.ts";
import { partsOf, translations } from "../scripts/docs/spanish.ts";

type Strings = Readonly<Record<string, string>>;

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const strings = (path: string): Strings => JSON.parse(read(path));

suite("the manifest in other languages", () => {
	const english = strings("package.nls.json");

	test("has a text for every key that it names, and no other", () => {
		assert.deepEqual([...keysIn(read("package.json"))].sort(), Object.keys(english).sort());
	});

	test("is in scripts/docs/spanish.json, with nothing that is gone", () => {
		const said = new Set(Object.values(english).flatMap(partsOf));
		const known = new Set(translations.keys());
		assert.deepEqual(except(said, known), [], "not translated");
		assert.deepEqual(except(known, said), [], "no longer said");
	});

	test("keeps its links and commands in Spanish", () => {
		const spanish = strings("package.nls.es.json");
		for (const [key, text] of Object.entries(english))
			assert.deepEqual(fixedParts(spanish[key] ?? ""), fixedParts(text), key);
	});
});

suite("what the extension says in VS Code, in other languages", () => {
	const calls = globSync("client/**/*.ts", { cwd: root }).map(
		(path) => [path, read(path)] as const,
	);
	const literal = /\bl10n\.t\(\s*"((?:[^"\\]|\\.)*)"/g;
	const said = new Set(
		calls.flatMap(([, source]) =>
			Array.from(source.matchAll(literal), ([, text]): string => JSON.parse(`"${text}"`)),
		),
	);

	test("is written as plain strings, which can be looked up", () => {
		for (const [path, source] of calls)
			assert.equal(source.match(/\bl10n\.t\(/g)?.length, source.match(literal)?.length, path);
	});

	test("goes through l10n where it is shown", () => {
		const bare = /\bshow(?:Information|Warning|Error)Message\(\s*["`]/;
		assert.deepEqual(
			calls.flatMap(([path, source]) => (bare.test(source) ? [path] : [])),
			[],
		);
	});

	for (const path of globSync("l10n/bundle.l10n.*.json", { cwd: root }))
		test(`is in ${path}, with its places to fill in, and with nothing that is gone`, () => {
			const bundle = strings(path);
			assert.deepEqual(Object.keys(bundle).sort(), [...said].sort());
			for (const [text, translated] of Object.entries(bundle))
				assert.deepEqual(fixedParts(translated), fixedParts(text), text);
		});
});

function except(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
	return [...some].filter((text) => !others.has(text));
}

/** Places to fill in, addresses of links and code, in order of the alphabet. */
function fixedParts(text: string): string[] {
	return (text.match(/\{\d+\}|\]\([^)]*\)|`[^`]*`|\$\([a-z-]+\)/g) ?? []).sort();
}
