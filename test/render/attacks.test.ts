import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { parse } from "parse5";
import { effectiveSettings } from "../../server/core/index.ts";
import { styleSheet } from "../../server/core/render/index.ts";
import { attributeOf, dangersIn, elementsIn } from "./support/dangers.ts";
import { htmlOf, pageOf } from "./support/page.ts";
import { fragments, vectors } from "./support/vectors.ts";

const { RUNS = "60", SEED = "20301124" } = process.env;

suite("a page of a hostile brief", () => {
	for (const { name, text, bibliography } of vectors)
		test(`holds nothing that acts: ${name}`, () => {
			const around = bibliography === undefined ? {} : { bibliography };
			assert.deepEqual(dangersIn(pageOf(text, around)), []);
		});

	test("holds nothing that acts whatever hostile parts are put together", () => {
		const text = fc
			.array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 6 })), {
				maxLength: 12,
			})
			.map((parts) => parts.join(""));
		fc.assert(
			fc.property(text, (brief) => assert.deepEqual(dangersIn(pageOf(brief)), [])),
			{ seed: Number(SEED), numRuns: Number(RUNS) * 4 },
		);
	});

	test("has no style but its own", () => {
		const page = parse(pageOf("<style>p{}</style>\n\n<p style='color:red'>x</p>\n"));
		const styles = [...elementsIn(page)].filter(({ tagName }) => tagName === "style");
		assert.deepEqual(
			styles.map(({ childNodes: [text] }) => text && "value" in text && text.value),
			[styleSheet],
		);
	});
});

suite("the search for what acts", () => {
	test("finds it in a page that lets it through, but for what browsers pass over too", () => {
		const [before = "", after = ""] = pageOf("HERE\n").split("HERE");
		const inert = vectors.filter(({ text }) => {
			const [, code] = /^# Title\n\n([\s\S]*)\n\nDeaths/.exec(text) ?? [];
			return code !== undefined && dangersIn(before + code + after).length === 0;
		});
		assert.deepEqual(
			inert.map(({ name }) => name),
			[
				"link that runs, with a null",
				"frameset",
				"image that holds a drawing that runs",
				"comment with a dash",
				"comment of an old browser",
				"section of characters",
				"declaration",
				"attribute without an end",
				"names of our parts",
				"language with a quote",
				"title with a quote",
				"place of ours",
				"class of ours",
			],
		);
	});
});

suite("what passes itself off as evidence", () => {
	test("is left without the classes and places of evidence", () => {
		const spoofed = htmlOf(
			'<span class="sentence sourced" data-evidence="0" data-from="7">Words.</span>\n\n<span class="badge claim">sourced</span> x\n',
		);
		assert.doesNotMatch(spoofed, /class|data-evidence|data-from="7"/);
	});

	test("does not move what is said of a sentence", () => {
		const shown = htmlOf('<b data-evidence="0">Deaths</b> rose by 40% in 2030.\n');
		assert.equal(shown.match(/no source/g)?.length, 1);
		const page = parse(shown);
		const said = [...elementsIn(page)].filter((one) =>
			attributeOf(one, "class")?.includes("unsourced"),
		);
		assert.equal(said.length, 1);
	});

	test("keeps its ids apart from those of the page", () => {
		const shown = htmlOf('<a id="note-1">x</a> <a name="risk-1">y</a> [z](#note-1) [t](#top)\n');
		assert.match(shown, /id="user-content-note-1"/);
		assert.match(shown, /name="user-content-risk-1"/);
		assert.match(shown, /href="#user-content-note-1"/);
	});
});

suite("names from settings", () => {
	test("of axes and lenses are shown as words", () => {
		const lens = (id: string, label: string, word: string) => ({
			id,
			label,
			sub: { "<i onclick=x>": [[word, 3]] },
		});
		const lenses = [lens("glow", "<b onclick=x>", "glow"), lens("gloom", '"><script>', "gloom")];
		const { settings } = effectiveSettings([
			{
				from: "file",
				value: {
					axes: ["light"],
					axisDefinitions: [{ id: "light", label: "</style>", lenses }],
				},
			},
		]);
		const page = pageOf(
			"# T\n\n## A\n\nThe glow of the harbor matters.\n\n## B\n\nThe gloom wins.\n\n## C\n\nWords.\n",
			{ settings },
		);
		assert.match(page, /&#x3C;b onclick=x>: 1 argument/);
		assert.deepEqual(dangersIn(page), []);
	});
});
