import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { lint } from "../../server/core/index.ts";

const article = `Raids Across the Border
Raids Across the Border
Arvenia weighs raids on its neighbour’s soil. Nobody has asked the neighbour, and nobody has said what would follow if it refused.
A Question of Consent
For Belmora, consent is the heart of the matter. Its parliament has said so more than once, and its voters seem to agree with it.
Nobody wins a war on a border that both sides have to live with.
– Retired border official
- First Point: raids need consent.
- Second Point: consent needs a treaty.
The list above is short. It could be longer, but the minister has asked for two pages and will not read a third one this week.
Option | Effect |
Raids | Escalation |
Talks | Delay |
Can Talks Prevail?
They might. Much depends on the price that both sides put on calm, and on whether the ministries can keep their nerve for a year.
References & External Links
- Ministry of the Interior: Border Affairs
Tags
border, raids, consent, treaties
`;

suite("a pasted article", () => {
	test("is read as what it is, at its real places", () => {
		const { blocks, tables } = lint(article).brief;
		assert.deepEqual(
			blocks
				.filter(({ kind }) => kind !== "cell")
				.map(
					({ kind, depth, span }) =>
						`${kind}${depth || ""} ${article.slice(span.start, span.end).slice(0, 24)}`,
				),
			[
				"heading1 Raids Across the Border",
				"heading2 Raids Across the Border",
				"paragraph Arvenia weighs raids on ",
				"heading2 A Question of Consent",
				"paragraph For Belmora, consent is ",
				"quotation Nobody wins a war on a b",
				"byline – Retired border officia",
				"item First Point: raids need ",
				"item Second Point: consent ne",
				"paragraph The list above is short.",
				"heading2 Can Talks Prevail?",
				"paragraph They might. Much depends",
				"heading2 References & External Li",
				"item Ministry of the Interior",
				"heading2 Tags",
				"paragraph border, raids, consent, ",
			],
		);
		assert.deepEqual(
			tables.map(({ columns, rows, broken }) => [
				columns.map(({ text }) => text),
				rows.length,
				broken,
			]),
			[[["Option", "Effect"], 2, "noDelimiter"]],
		);
	});

	test("says the same with other line ends and a byte order mark", () => {
		const plain = lint(article).brief;
		const windows = lint(`\uFEFF${article.replaceAll("\n", "\r\n")}`).brief;
		assert.deepEqual(
			windows.blocks.map(({ kind, text }) => [kind, text]),
			plain.blocks.map(({ kind, text }) => [kind, text]),
		);
	});

	test("lists its references and makes no claim of its tags", () => {
		const { references, sentences } = lint(article).brief;
		assert.deepEqual(
			references.map(({ text }) => text),
			["Ministry of the Interior: Border Affairs"],
		);
		assert.equal(sentences.at(-1)?.claim, undefined);
	});

	for (const [name, text] of [
		[
			"hard-wrapped paragraphs",
			"Arvenia weighs raids on its neighbour’s soil. Nobody has asked the\nneighbour. And nobody has said what would follow if it refused to\nhear of them at all.\n",
		],
		[
			"a sentence a line",
			"Arvenia weighs raids on the soil of a neighbour that has never once agreed to anything of the kind in all of its history.\nNobody has asked the neighbour what it thinks of them, nor whether it would answer them with a closing of its only bridge.\nAnd nobody has said what would follow if it refused to hear of raids, which it has done in each of the last nine years.\n",
		],
		["a list without blank lines", "Options:\n- Raids\n- Talks\n- Nothing. At all. Really.\n"],
		[
			"code",
			"```\nArvenia weighs raids. Nobody has asked the neighbour about them, and nobody will before the end of the year, it seems.\nTitle\n```\n",
		],
	] as const)
		test(`is not ${name}`, () => assert.deepEqual(lint(text).brief.pasted, []));

	test("may stand inside proper Markdown", () => {
		const { pasted, text } = lint(`---\ntitle: A\n---\n\n# Raids\n\n${article}`).brief;
		assert.equal(pasted.length, 1);
		assert.equal(pasted[0]?.start, text.indexOf("Raids Across"));
	});
});
