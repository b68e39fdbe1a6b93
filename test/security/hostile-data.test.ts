import assert from "node:assert/strict";
import { afterEach, suite, test } from "node:test";
import {
	effectiveSettings,
	frontMatterLayer,
	type Linted,
	lint,
	readBaseline,
	readSettings,
	readSettingsText,
	referenceOf,
} from "../../server/core/index.ts";
import { readBibliography } from "../support/read-bibliography.ts";

const levels = 50_000;
const nested = (open: string, close: string) => open.repeat(levels) + close.repeat(levels);
const letters = [..."bcdefghijklmnop"];

/** Nine to the power of fifteen values, if somebody unfolds them. */
const bomb = letters.reduce((lines, name, index) => {
	const below = letters[index - 1] ?? "a";
	return `${lines}${name}: &${name} [${Array(9).fill(`*${below}`).join()}]\n`;
}, "a: &a [x, x, x]\n");

const polluting =
	'"__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } }';
const names = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString"];

afterEach(() => {
	assert.equal(Reflect.get({}, "polluted"), undefined);
	assert.equal(
		Reflect.get(() => undefined, "polluted"),
		undefined,
	);
});

suite("hostile front matter", () => {
	const withMatter = (matter: string): Linted =>
		lint(`---\n${matter}\n---\n\nWe met in the harbor.\n`);

	test("is not unfolded, however often it points to itself", () => {
		for (const matter of [
			`${bomb}axes: *p\nbibliography: *p\ntype: *p`,
			`${bomb}references:\n  - id: z\n    title: *p\n    author: *p`,
			"references:\n  - &r { id: z, title: *r, author: *r, issued: *r }",
			`a: &a x\nb: [${"*a,".repeat(20_000)}]`,
			"<<: &a [*a]",
		]) {
			const { brief } = withMatter(matter);
			for (const entry of brief.frontMatter.references?.entries ?? []) {
				assert.ok(entry.words().length < 1000);
				assert.ok(referenceOf(entry).length < 1000);
			}
			frontMatterLayer(brief.text);
		}
	});

	test("that is nested without end says so", () => {
		for (const matter of [`a: ${nested("[", "]")}`, `a: ${nested("{a: ", "}")}`]) {
			const found = withMatter(matter).findings.filter(
				({ rule }) => rule === "structure/front-matter",
			);
			assert.match(
				found.map(({ message }) => message).join(),
				/The front matter cannot be read from here on\./,
			);
		}
		assert.ok(withMatter("- ".repeat(levels)).brief);
	});

	test("may use any name for a key or an axis", () => {
		const text = [...names.map((name) => `${name}: { polluted: 1 }`), `axes: [${names}]`].join(
			"\n",
		);
		const { findings } = withMatter(text);
		assert.match(
			findings.map(({ message }) => message).join(),
			/“constructor” is not a known “axes”/,
		);
		effectiveSettings([
			{ from: "frontMatter", value: frontMatterLayer(`---\n${text}\n---\n`).value },
		]);
	});

	test("may hold numbers of any length, and signs that no file should", () => {
		for (const value of [
			"9".repeat(100_000),
			"1e999999",
			"\0",
			"\uFFFD\uD800",
			"0x".padEnd(10_000, "f"),
		])
			assert.ok(withMatter(`date: ${value}\naxes: ${value}\nversion: ${value}`).brief);
	});
});

suite("hostile settings", () => {
	test("that are nested without end are refused in so many words", () => {
		for (const text of [
			`{"rules": ${nested("[", "]")}}`,
			'{"a":'.repeat(levels),
			`[${nested('{"a":[', "]}")}`,
		]) {
			const { problems, value } = readSettingsText(text);
			assert.deepEqual(
				problems.map(({ message }) => message),
				["Settings are not nested more than 100 levels deep; nothing here is read."],
			);
			assert.deepEqual(value, {});
		}
		assert.deepEqual(
			readSettingsText(`{ "files": ["${"[{".repeat(500)}"] } // ${"[".repeat(500)}`).problems,
			[],
		);
	});

	test("are told which names are not known, and change no prototype", () => {
		const ofRules = `${polluting}, "toString": "off", "sourcing/unsourced-statistic": { ${polluting}, "allow": ["x"] }`;
		const text = `{ ${polluting}, "rules": { ${ofRules} }, "axes": ["__proto__"], "axisDefinitions": { ${polluting} }, "lensTerms": { ${polluting} } }`;
		const { problems, value } = readSettingsText(text);
		for (const name of ["__proto__", "constructor"])
			assert.ok(
				problems.some(({ message }) => message.startsWith(`“${name}” is not`)),
				name,
			);
		for (const settings of [value, JSON.parse(text)]) {
			const known = readSettings(settings).settings;
			assert.ok(lint("Arvenia recorded 412 overdose deaths in 2029.\n", known).findings.length > 0);
		}
	});

	test("may be one long line, and hold any number and sign", () => {
		assert.deepEqual(readSettingsText(`{"files":[${'"a",'.repeat(300_000)}"b"]}`).problems, []);
		for (const text of [
			'{"minimumCoverage":1e999}',
			'{"minimumCoverage":-0.0e-999999, "level": 99}',
			'{"level":"\0"}',
			"\uFFFD\uD800",
			"\0",
		])
			assert.ok(readSettingsText(text).problems.length > 0, text);
	});

	test("of a baseline, too", () => {
		assert.equal(readBaseline(JSON.parse(`{ ${polluting}, "version": 1 }`)), undefined);
		const files = `{ "__proto__": [], "constructor": [{ "__proto__": 1 }] }`;
		readBaseline(JSON.parse(`{ "version": 1, "files": ${files} }`));
	});
});

suite("hostile bibliographies", () => {
	const read = (name: string, text: string) => {
		const { entries, problems } = readBibliography(`file:///work/${name}`, text);
		for (const entry of entries.values())
			assert.ok(entry.words().length + referenceOf(entry).length < 1_000_000);
		return { keys: [...entries.keys()], told: problems.map(({ message }) => message).join("\n") };
	};

	test("that are nested without end lose what nobody can read", () => {
		assert.match(read("a.json", nested("[", "]")).told, /too deep|not JSON|not a list/);
		assert.ok(read("a.json", `[{ "id": "a", "title": ${nested("[", "]")} }]`));
		assert.match(read("a.yaml", `references: ${nested("[", "]")}`).told, /nested too deeply/);
		assert.deepEqual(read("a.bib", `@book{a, title = ${nested("{", "}")}}`).keys, ["a"]);
	});

	test("are not unfolded", () => {
		assert.deepEqual(
			read("a.yaml", `${bomb}references:\n  - id: z\n    title: *p\n    author: *p\n`).keys,
			["z"],
		);
	});

	test("may use any name for a key", () => {
		const json = names.map((id) => `{ "id": "${id}", "title": "T", ${polluting} }`);
		const yaml = names.map((id) => `- id: ${id}\n  title: T\n  __proto__: { polluted: 1 }\n`);
		const bib = names.map(
			(id) => `@book{${id}, title = {T}, __proto__ = {x}, constructor = {y}}\n`,
		);
		for (const { keys } of [
			read("a.json", `[${json}]`),
			read("a.yaml", yaml.join("")),
			read("a.bib", bib.join("")),
		])
			assert.deepEqual(keys, names);
		const cited = `---\nreferences:\n${yaml.join("")}---\n\nWe met [@__proto__; @constructor; @toString].\n`;
		assert.deepEqual(
			lint(cited).findings.filter(({ rule }) => rule === "references/undefined-citation"),
			[],
		);
		const missing = lint(
			"---\nreferences: [{ id: a }]\n---\n\nWe met [@__proto__; @valueOf].\n",
		).findings;
		assert.equal(missing.filter(({ rule }) => rule === "references/undefined-citation").length, 2);
	});

	test("may be one long line, and hold what is no text", () => {
		const works = Array.from(
			{ length: 30_000 },
			(_, index) => `{"id":"a${index}","title":"${"x".repeat(50)}"}`,
		);
		assert.equal(read("a.json", `[${works}]`).keys.length, 30_000);
		for (const name of ["a.json", "a.yaml", "a.bib"])
			for (const text of ["\0", "\uFFFD\uD800@book{", "\0".repeat(100_000)])
				assert.deepEqual(read(name, text).keys, []);
	});
});
