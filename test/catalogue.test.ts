import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { generatedFiles, pagePath } from "../scripts/docs/files.ts";
import { examplesOf } from "../scripts/docs/rule-page.ts";
import { lint, rules } from "../server/core/index.ts";
import { unmark } from "./support/marks.ts";

const root = new URL("../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const filesLike = (pattern: string) =>
	globSync(pattern, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
const ids: readonly string[] = rules.map(({ id }) => id);

interface Manifest {
	readonly contributes: {
		readonly configuration: {
			readonly properties: Readonly<Record<string, { readonly properties?: object }>>;
		};
	};
}

suite("the catalogue of rules", () => {
	test("lists every rule's file, in alphabetical order", () => {
		const files = filesLike("server/core/rules/*/*.ts");
		const defining = files.filter((file) => read(file).includes("defineRule({"));
		const found = defining.map((file) => file.replace(/^server\/core\/rules\/|\.ts$/g, ""));
		assert.deepEqual(ids, found.sort());
	});

	test("has a file, an export, a test and a page for each rule, under its own name", () => {
		for (const id of ids) {
			const [, name = ""] = id.split("/");
			const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
			const source = read(`server/core/rules/${id}.ts`);
			assert.ok(source.includes(`export const ${camel} = defineRule({\n\tid: "${id}",`), id);
			for (const path of [`test/rules/${id}.test.ts`, pagePath(id)])
				assert.ok(existsSync(new URL(path, root)), path);
		}
	});

	test("has no page and no test of a rule that is gone", () => {
		const pages = filesLike("docs/rules/*/*.md");
		const tests = filesLike("test/rules/*/*.test.ts");
		const named = [...pages, ...tests].map((path) =>
			path.replace(/^(?:docs|test)\/rules\/|(?:\.test)?\.(?:md|ts)$/g, ""),
		);
		assert.deepEqual(
			named.filter((id) => !ids.includes(id)),
			[],
		);
	});

	test("agrees with the pages, the index and package.json; run npm run docs", () => {
		for (const { path, current, wanted } of generatedFiles()) assert.equal(current, wanted, path);
	});

	test("offers exactly the rules in VS Code's settings", () => {
		const { contributes }: Manifest = JSON.parse(read("package.json"));
		const { properties = {} } = contributes.configuration.properties["policyBrief.rules"] ?? {};
		assert.deepEqual(Object.keys(properties), ids);
	});
});

suite("the words of a rule", () => {
	for (const { id, summary, why, options, help } of rules) {
		test(id, () => {
			assert.match(summary, /^[A-Z][^.]*\.$/);
			assert.match(why, /^[A-Z].*\.$/);
			assert.deepEqual(Object.keys(help).sort(), Object.keys(options).sort());
			for (const words of Object.values<string>({ ...help })) assert.match(words, /^[A-Z].*\.$/);
		});
	}
});

suite("the words of a finding", () => {
	const pages = rules.map(({ id }) => [id, examplesOf(read(pagePath(id)))] as const);
	const briefs = filesLike("test/golden/*.md");
	const texts = [
		...pages.flatMap(([id, examples]) =>
			examples.map(({ text, settings }) => [id, text, settings] as const),
		),
		...briefs.map((path) => [path, unmark(read(path)), {}] as const),
	];

	for (const [name, text, settings] of texts) {
		test(name, () => {
			for (const { message, fixes } of lint(text, { level: "strict", ...settings }).findings) {
				assert.match(message, /^\S.*\S\.$/);
				assert.ok(message.length <= 90, `${message.length} characters: ${message}`);
				for (const { title } of fixes?.() ?? []) assert.match(title, /^[A-Z].*[^.]$/);
			}
		});
	}
});
