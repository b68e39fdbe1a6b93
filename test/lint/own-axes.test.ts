import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import {
	inspectBrief,
	lint,
	listLenses,
	readSettings,
	readSettingsText,
} from "../../server/core/index.ts";

const fish =
	'{ "id": "fish", "label": "Fish", "sub": { "stocks": [["trout", 3], ["spawning", 1]] } }';
const harbor =
	'{ "id": "harbor", "label": "Harbor", "column": "Port test", "sub": { "trade": [["dredg*", 2]] } }';

/** An axis of the author's own; the guillemets of a mistake may stand in its lenses. */
const axis = (first: string, second = harbor) =>
	`{ "axisDefinitions": [{ "id": "fish-harbor", "label": "Fish vs harbor", "lenses": [${first}, ${second}] }] }`;

const mistakes: readonly (readonly [string, string])[] = [
	['{ "axisDefinitions": «{}» }', "This takes a list, not an object."],
	['{ "axisDefinitions": [«"fish"»] }', "This takes an object, not “fish”."],
	[
		`{ "axisDefinitions": [«{ "label": "Fish", "lenses": [${fish}, ${harbor}] }»] }`,
		"An axis needs an “id”.",
	],
	[
		`{ "axisDefinitions": [«{ "id": "fish-harbor", "lenses": [${fish}, ${harbor}] }»] }`,
		"An axis needs a “label”.",
	],
	['{ "axisDefinitions": [«{ "id": "a", "label": "A" }»] }', "An axis needs two “lenses”."],
	[
		`{ "axisDefinitions": [{ "id": "a", "label": "A", "lenses": «[${fish}]» }] }`,
		"An axis has two lenses, not 1.",
	],
	[
		`{ "axisDefinitions": [{ "id": «"Fish vs harbor"», "label": "A", "lenses": [${fish}, ${harbor}] }] }`,
		"“Fish vs harbor” is no id; write lower-case letters, digits and hyphens.",
	],
	[
		`{ "axisDefinitions": [{ "id": «"cost-benefit"», "label": "A", "lenses": [${fish}, ${harbor}] }] }`,
		"“cost-benefit” is an axis already; choose another id.",
	],
	[
		`{ "axisDefinitions": [{ "id": "a", «"lable"»: "A", "label": "A", "lenses": [${fish}, ${harbor}] }] }`,
		"“lable” is not a key here; did you mean “label”?",
	],
	[
		axis('{ "id": "fish", «"terms"»: {}, "label": "Fish", "sub": { "a": [["trout", 3]] } }'),
		"“terms” is not a key here; known are id, label, column, sub, use, mask.",
	],
	[
		axis(
			'{ "id": "fish", "label": «"The fish of the whole river"», "sub": { "a": [["trout", 3]] } }',
		),
		"A label has 1 to 18 characters, on one line.",
	],
	[
		axis('«{ "id": "fish", "label": "Fish" }»'),
		"A lens needs terms in “sub”, or another's by “use”.",
	],
	[
		axis(fish, '{ "id": «"fish"», "label": "Harbor", "sub": { "a": [["quay", 2]] } }'),
		"Both lenses are called “fish”; choose another id.",
	],
	[
		axis(fish, '{ "id": "safety", "label": "Safety", "use": «"sovereignty-security/securty"» }'),
		"“sovereignty-security/securty” is no lens; did you mean “sovereignty-security/security”?",
	],
	[
		axis(fish, '{ "id": «"security"», "label": "Safety", "sub": { "a": [["lifeboat", 3]] } }'),
		'“security” has the words of sovereignty-security/security; "use" them, or choose another id.',
	],
	[
		axis('{ "id": "fish", "label": "Fish", "sub": { "a": [["trout", 3], [«"(trout"», 3]] } }'),
		"“(trout” has an opening bracket without a closing one.",
	],
	[
		axis('{ "id": "fish", "label": "Fish", "sub": { "a": [["trout", 3], ["tr", «"3"»]] } }'),
		"This takes a number, not “3”.",
	],
	[
		axis('{ "id": "fish", "label": "Fish", "sub": { "a": [["trout", 3], ["eel", «7»]] } }'),
		"7 is no weight; weights are 1, 2 and 3.",
	],
	[
		axis('{ "id": "fish", "label": "Fish", "sub": { "a": [["trout", 3], «["eel"]»] } }'),
		'A term is a phrase and its weight: ["fish stock*", 2].',
	],
	[
		axis(
			'{ "id": "fish", "label": "Fish", "sub": { "a": [["trout", 3]] }, "mask": [«"tr* *out"»] }',
		),
		"“tr* *out” has a “*” that does not end a word.",
	],
	[
		axis(
			`{ "id": "fish", "label": "Fish", "sub": { "a": [["trout", 3], [«"${"x".repeat(101)}"», 3]] } }`,
		),
		"This phrase is longer than 100 characters.",
	],
	[
		'{ "axes": [«"fish-harbour"»], "axisDefinitions": [] }',
		"“fish-harbour” is not one of sovereignty-security, liberty-security, growth-environment, cost-benefit, efficiency-equity, centralisation-subsidiarity.",
	],
	[
		'{ "lensTerms": { «"sovreignty"»: {} } }',
		"“sovreignty” is not a lens with words of its own; did you mean “sovereignty”?",
	],
	[
		'{ "lensTerms": { "sovereignty": { "sub": { "core": [["water rights", «4»]] } } } }',
		"4 is no weight; weights are 0, 1, 2 and 3.",
	],
	['{ "lensTerms": { "sovereignty": { "mask": «"queen"» } } }', "This takes a list, not “queen”."],
];

suite("a mistake in an axis is told where it stands", () => {
	for (const [marked, message] of mistakes) {
		test(message, () => {
			const start = marked.indexOf("«");
			const end = marked.indexOf("»") - 1;
			const { problems } = readSettingsText(marked.replace(/[«»]/g, ""));
			assert.deepEqual(problems, [{ span: { start, end }, message }]);
		});
	}

	test("and the rest holds", () => {
		const { settings } = readSettings({
			axisDefinitions: [
				{ id: "broken" },
				{
					id: "fish-harbor",
					label: "Fish vs harbor",
					lenses: [JSON.parse(fish), { ...JSON.parse(harbor), mask: ["(", "dredge prize"] }],
				},
			],
		});
		const own = settings.knownAxes.at(-1);
		assert.deepEqual([own?.id, own?.lenses[1]?.mask], ["fish-harbor", ["dredge prize"]]);
	});

	test("and what is too much is cut", () => {
		const many = Array.from({ length: 21 }, (_, index) => ({
			id: `axis-${index}`,
			label: "A",
			lenses: [
				{ id: `a${index}`, label: "A", sub: { core: [["trout", 3]] } },
				{ id: `b${index}`, label: "B", sub: { core: [["quay", 3]] } },
			],
		}));
		const { settings, problems } = readSettings({ axisDefinitions: many });
		assert.deepEqual(
			problems.map(({ message }) => message),
			["21 axes are too many; the first 20 are read."],
		);
		assert.equal(settings.knownAxes.length, 26);
		const terms = Array.from({ length: 1200 }, (_, index) => [`eel ${index}`, 2]);
		const long = readSettings({ lensTerms: { security: { sub: { core: terms } } } });
		assert.deepEqual(
			long.problems.map(({ path, message }) => [path.at(-2), message]),
			[["1000", "More than 1000 phrases are too many; the rest is left out."]],
		);
	});
});

const { settings } = readSettings({ axes: ["fish-harbor"], ...JSON.parse(axis(fish)) });
const brief = `---
axes: [fish-harbor]
---

# The new quay

The trout need gravel. Trout spawn in May. Trout are sold. Trout feed the town. Trout pay for the school.
`;

suite("an axis of the author's own", () => {
	test("is weighed like any other, and its own words stand in findings and fixes", () => {
		const [finding] = lint(brief, settings).findings.filter(
			({ rule }) => rule === "balance/absent-lens",
		);
		assert.equal(finding?.message, "All 5 arguments are about fish; none addresses harbor.");
		const [fix] = finding?.fixes?.() ?? [];
		assert.match(
			fix?.edits[0]?.newText ?? "",
			/^\n\n## Counter-arguments: harbor\n.*\n\n- Trade: TODO\n$/s,
		);
	});

	test("asks for its own column", () => {
		const table =
			"| Option | Effect |\n| --- | --- |\n| Quay | Trout leave |\n| Dam | Dredging |\n";
		const { findings } = lint(`${brief}\nDredging goes on.\n\n${table}`, settings);
		const untested = findings.filter(({ rule }) => rule === "balance/option-untested");
		assert.deepEqual(
			untested.flatMap(({ message, fixes }) => [message, fixes?.()[0]?.title]),
			[
				"“Quay” is not weighed for harbor.",
				"Add a column “Port test”",
				"“Dam” is not weighed for fish.",
				"Add a column “Fish effect”",
			],
		);
	});

	test("is known to the front matter, and unknown without its definition", () => {
		const of = (text: string, known = settings) =>
			lint(text, known).findings.filter(({ rule }) => rule === "structure/front-matter");
		assert.deepEqual(of(brief), []);
		assert.equal(of(brief, readSettings({}).settings).length, 1);
	});

	test("is inspected like any other", () => {
		const { axes, sentences } = inspectBrief(lint(brief, settings).brief);
		assert.deepEqual(axes[0]?.counts, { fish: 5, harbor: 0 });
		assert.deepEqual(sentences[0]?.lenses, { sovereignty: 0, security: 0, fish: 3, harbor: 0 });
	});

	test("is listed as the author's own, with what it uses", () => {
		const listed = listLenses(settings.knownAxes).axes.at(-1);
		assert.deepEqual(
			[listed?.id, listed?.own, listed?.experimental, listed?.lenses[0]?.terms],
			[
				"fish-harbor",
				true,
				true,
				[
					{ phrase: "trout", weight: 3, kind: "stocks" },
					{ phrase: "spawning", weight: 1, kind: "stocks" },
				],
			],
		);
	});

	test("may use the words of a lens that ships, under the same name", () => {
		const security =
			'{ "id": "security", "label": "Security", "use": "sovereignty-security/security" }';
		const read = readSettingsText(axis(fish, security));
		assert.deepEqual(read.problems, []);
		const own = lint(`${brief}\nSmugglers threaten the town.\n`, readSettings(read.value).settings);
		assert.deepEqual(
			own.brief.axes[0]?.lenses.map(({ id, sentences }) => [id, sentences.length]),
			[
				["sovereignty", 0],
				["security", 1],
			],
		);
		assert.deepEqual(
			own.brief.axes[1]?.lenses.map(({ id, sentences }) => [id, sentences.length]),
			[
				["fish", 5],
				["security", 1],
			],
		);
	});
});

suite("terms of the author's own for a lens that ships", () => {
	const sentence = "The water rights of the valley are old. Its sovereignty is not for sale.\n";
	const argued = (lensTerms: object, text = sentence) =>
		lint(text, readSettings({ lensTerms }).settings).brief.axes[0]?.lenses[0]?.sentences.length;

	test("are added", () => {
		assert.equal(argued({}), 1);
		assert.equal(argued({ sovereignty: { sub: { jurisdiction: [["water rights", 2]] } } }), 2);
	});

	test("take the place of its own, or take them away", () => {
		assert.equal(argued({ sovereignty: { sub: { core: [["Sovereignty", 0]] } } }), 0);
		assert.equal(argued({ sovereignty: { sub: { core: [["sovereignty", 1]] } } }), 0);
	});

	test("may hide it", () => {
		assert.equal(argued({ sovereignty: { mask: ["sovereignty is not for sale"] } }), 0);
	});
});

suite("docs/configuration.md", () => {
	test("shows axes and terms that are accepted", () => {
		const page = readFileSync(new URL("../../docs/configuration.md", import.meta.url), "utf8");
		const blocks = Array.from(page.matchAll(/^```json\n(.*?)^```$/gms), ([, json = ""]) => json);
		assert.equal(blocks.length, 3);
		for (const json of blocks) assert.deepEqual(readSettingsText(json).problems, []);
	});
});

suite("the longest labels", () => {
	const lens = (id: string, label: string, word: string) => ({
		id,
		label,
		sub: { core: [[word, 3]] },
	});
	const long = readSettings({
		rules: { "balance/voice-asymmetry": "information" },
		axisDefinitions: [
			{
				id: "long",
				label: "Long",
				lenses: [lens("a", "Fundamental rights", "trout"), lens("b", "Industrial capital", "quay")],
			},
		],
	}).settings;
	const of = (word: string, count: number, rest = "") =>
		Array.from({ length: count }, () => `The ${word} is old.${rest}`).join(" ");
	const said = (word: string) =>
		Array.from({ length: 12 }, () => `Belmora insists that the ${word} is old.`).join(" ");
	const front = "---\naxes: [long]\nstance: objective\n---\n\n# T\n\n";
	const note = "\n\n[^1]: Town council (2030). *Minutes*.\n";

	for (const text of [
		of("trout", 12),
		`${of("trout", 12)}\n\n${of("quay", 1)}`,
		`${of("trout", 12, "[^1]")}\n\n${of("quay", 12)}${note}`,
		`${said("trout")}\n\n${of("quay", 12)}`,
		`${of("quay", 12)}\n\n## Implications for the whole valley\n\n${of("trout", 12)}`,
		`${of("quay", 2)}\n\n## Summary\n\n${of("quay", 12)}\n\n## More\n\n${of("trout", 12)}`,
		`The quay is old.\n\n| Option | Effect |\n| --- | --- |\n| ${"A long name ".repeat(5)} | x |\n| Dam | trout |\n`,
		`${of("trout", 12)}\n\n${"Despite the quay, all is well. ".repeat(8)}`,
	])
		test(`fit a message: ${text.slice(-60)}`, () => {
			const { findings } = lint(front + text, long);
			const own = findings.filter(({ rule }) => rule.startsWith("balance/"));
			assert.ok(own.length > 0);
			for (const { message } of own) assert.ok(message.length <= 90, message);
		});
});
