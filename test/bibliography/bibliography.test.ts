import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import {
	Bibliography,
	describe,
	referenceOf,
	shortName,
} from "../../server/core/bibliography/bibliography.ts";
import { slice } from "../../server/core/index.ts";
import { readBibliography } from "../support/read-bibliography.ts";

const river = `@book{olsen2030,
	author = {Olsen, Mara and M{\\"u}ller, Jon},
	title = {The {Senna} River \\& its Towns},
	publisher = aldra,
	year = 2030,
	url = {https://example.org/senna}
}
`;

suite("a bibliography in BibTeX", () => {
	test("gives each entry with the place of its key", () => {
		const text = `Exported by hand.\n@string{aldra = "Port Aldra Books"}\n\n${river}@online(ministry:2031, title="Deaths" # " by cause", date = {2031-04})\n`;
		const { entries, problems } = readBibliography("refs.bib", text);
		assert.deepEqual(problems, []);
		assert.deepEqual([...entries.keys()], ["olsen2030", "ministry:2031"]);
		for (const { key, span } of entries.values()) assert.equal(slice(text, span), key);
	});

	test("reads what an entry says, its LaTeX and its macros too", () => {
		const text = `@string{aldra = "Port Aldra Books"}\n${river}`;
		const entry = readBibliography("refs.bib", text).entries.get("olsen2030");
		assert.deepEqual(entry && describe(entry), {
			authors: "Olsen and Müller",
			year: "2030",
			title: "The Senna River & its Towns",
			container: "Port Aldra Books",
			link: "https://example.org/senna",
		});
		assert.equal(
			entry && shortName(entry),
			"Olsen and Müller (2030), “The Senna River & its Towns”",
		);
	});

	test("ends what a title asks or says with one sign", () => {
		const text =
			"@article{a, title = {Who Crosses?}, journal = {Harbor Review.}, year = 2029}\n@book{b, author = {Li, Bo}, title = {Deaths.}, publisher = {Aldra}}\n@book{c, title = {Why?}}";
		const { entries } = readBibliography("refs.bib", text);
		assert.deepEqual([...entries.values()].map(referenceOf), [
			"(2029). *Who Crosses?* Harbor Review",
			"Li. *Deaths*. Aldra",
			"*Why?*",
		]);
	});

	test("knows the former keys of an entry", () => {
		const text = "@book{new2030, title = {T}, ids = {old2030, older}}\n";
		assert.deepEqual(
			[...readBibliography("refs.bib", text).entries.keys()],
			["new2030", "old2030", "older"],
		);
	});

	test("leaves out comments, preambles and words between the entries", () => {
		const text = `Write to doe@example.org{now}.\n@comment{\n@book{gone, title={T}}\n}\n@preamble{"x"}\n% no\n${river}`;
		assert.deepEqual([...readBibliography("refs.bib", text).entries.keys()], ["olsen2030"]);
	});

	for (const [name, broken, message, marked] of [
		[
			"that is not closed",
			"@book{b2,\n\ttitle = {Two,\n}\n",
			"The entry “b2” is not closed.",
			"b2",
		],
		[
			"without a comma between fields",
			"@book{b2,\n\ttitle = {Two}\n\tyear = 2030\n}\n",
			"A comma is missing before “year”.",
			"year",
		],
		["without a key", "@book{title = {Two}}\n", "This entry has no key.", "@book{"],
		[
			"with a word too many",
			"@book{b2, title {Two}}\n",
			"A field was expected, not “title”.",
			"title",
		],
		["without a value", "@book{b2, title = , year = 2030}\n", "A value is missing here.", " "],
		[
			"with a space in its key",
			"@book{b 2, title = {Two}}\n",
			"The key “b 2” has a space and cannot be cited.",
			"b 2",
		],
	] as const)
		test(`an entry ${name} costs only itself`, () => {
			const text = `@book{a1, title={One}}\n${broken}${river}`;
			const { entries, problems } = readBibliography("refs.bib", text);
			assert.ok(entries.has("a1") && entries.has("olsen2030"));
			assert.deepEqual(
				problems.map((problem) => [problem.message, slice(text, problem.span)]),
				[[message, marked]],
			);
		});

	test("keeps the key of a broken entry, so that its citations are not called wrong too", () => {
		const { entries } = readBibliography("refs.bib", `@book{b2,\n\ttitle = {Two,\n}\n${river}`);
		assert.ok(entries.has("b2"));
		const broken = entries.get("b2");
		assert.equal(broken && shortName(broken), "@b2");
	});

	test("reports a key that stands twice, where it stands again", () => {
		const text = `${river}${river}`;
		const { entries, problems } = readBibliography("refs.bib", text);
		assert.equal(entries.size, 1);
		assert.equal(
			problems[0]?.message,
			"The key “olsen2030” stands here again; its first entry holds.",
		);
		assert.ok((problems[0]?.span.start ?? 0) > river.length);
	});
});

suite("a bibliography in CSL", () => {
	const json = `[
	{ "id": "olsen2030", "type": "book", "title": "The <i>Senna</i> River", "author": [{ "family": "Olsen", "given": "Mara" }, { "family": "Brandt" }, { "family": "Ruiz" }], "issued": { "date-parts": [[2030, 4]] }, "DOI": "10.1000/senna" },
	{ "id": 7, "title": "Deaths by cause", "author": [{ "literal": "Ministry of Health" }], "issued": { "raw": "April 2031" } }
]`;

	test("in JSON", () => {
		const { entries, problems } = readBibliography("refs.json", json);
		assert.deepEqual(problems, []);
		assert.deepEqual([...entries.values()].map(shortName), [
			"Olsen et al. (2030), “The Senna River”",
			"Ministry of Health (2031), “Deaths by cause”",
		]);
		for (const { key, span } of entries.values()) assert.equal(slice(json, span), key);
	});

	test("in JSON, an item that is broken costs only itself", () => {
		const text = json
			.replace('"type": "book",', '"type" "book",')
			.replace("[\n", '[\n\t{ "title": "T" },\n');
		const { entries, problems } = readBibliography("refs.json", text);
		assert.deepEqual([...entries.keys()], ["olsen2030", "7"]);
		assert.deepEqual(
			problems.map(({ message }) => message),
			["This item has no “id”.", "This is not JSON: colon expected."],
		);
	});

	test("in YAML", () => {
		const yaml = `references:\n  - id: olsen2030\n    title: The Senna River\n    author:\n      - family: Olsen\n    issued: 2030-04-01\n  - title: T\n`;
		const { entries, problems } = readBibliography("refs.yaml", yaml);
		assert.deepEqual([...entries.values()].map(shortName), ["Olsen (2030), “The Senna River”"]);
		assert.deepEqual(
			problems.map(({ message }) => message),
			["This item has no “id”."],
		);
	});

	for (const [name, text] of [
		["refs.json", "{}"],
		["refs.json", ""],
		["refs.json", "[".repeat(100_000)],
		["refs.yaml", "a: b"],
		["refs.yaml", "[".repeat(100_000)],
	] as const)
		test(`says that ${text.slice(0, 4) || "nothing"} in ${name} is no list of works`, () => {
			const { entries, problems } = readBibliography(name, text);
			assert.equal(entries.size, 0);
			assert.ok(problems.length > 0);
		});
});

suite("any bibliography", () => {
	const fragments = [
		"@book",
		"@",
		"{",
		"}",
		"(",
		")",
		'"',
		",",
		"=",
		"#",
		"%",
		"\n",
		"\\",
		"key",
		"title",
		" ",
	];
	const more = ["@string{x = ", "@comment{", "[", "]", ":", '"id"', "- ", "references:", river];
	const soup = fc
		.array(fc.constantFrom(...fragments, ...more), { maxLength: 60 })
		.map((parts) => parts.join(""));

	test("gives entries and problems inside its text, whatever it says", () => {
		fc.assert(
			fc.property(soup, fc.constantFrom("a.bib", "a.json", "a.yaml"), (text, name) => {
				const { entries, problems } = readBibliography(name, text);
				for (const { span } of [...entries.values(), ...problems])
					assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, name);
				for (const entry of entries.values()) assert.ok(shortName(entry).length > 0);
			}),
			{ numRuns: 300 },
		);
	});

	test("is read in linear time, however broken it is", () => {
		for (const part of ["@comment{", "\n@a{b,c={", '@a{x,"', "@string{", "@a{x,y=z#"]) {
			const start = performance.now();
			readBibliography("a.bib", part.repeat(100_000));
			assert.ok(performance.now() - start < 5000, part);
		}
	});
});

suite("finding an entry", () => {
	const part = readBibliography(
		"refs.bib",
		`${river}@book{health2031, title={Deaths by cause in Arvenia}, author={{Ministry of Health}}}\n@book{budget, title={Budget outlook}}\n`,
	);
	const bibliography = new Bibliography([part]);

	test("by words of a sentence", () => {
		const keys = (sentence: string) => bibliography.matching(sentence, 3).map(({ key }) => key);
		assert.deepEqual(keys("The health ministry of Arvenia counted 506 deaths."), ["health2031"]);
		assert.deepEqual(keys("Boats cross at night."), []);
	});

	test("by a mistyped key", () => {
		assert.equal(bibliography.nearest("olsen2003"), "olsen2030");
		assert.equal(bibliography.nearest("something-else"), undefined);
	});
});
