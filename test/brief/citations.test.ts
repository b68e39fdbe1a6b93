import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { inspectBrief, lint } from "../../server/core/index.ts";

suite("citations", () => {
	for (const [name, text, ...expected] of [
		["a footnote", "Deaths rose.[^a]\n\n[^a]: Ministry (2030).\n", "footnote a"],
		[
			"a footnote defined elsewhere, over lines",
			"Deaths rose.[^a]\n\nMore.\n\n[^a]: Ministry\n    of Health.\n",
			"footnote a",
		],
		[
			"a footnote whose text stands below it",
			"Deaths rose.[^a]\n\n[^a]:\n\n  Ministry.\n",
			"footnote a",
		],
		["a footnote without a definition", "Deaths rose.[^a]\n", "footnote a unresolved"],
		[
			"an inline note with a source",
			"Deaths rose.^[See Doe (2030).]\n",
			"inline-note See Doe (2030).",
		],
		["an inline note with an aside", "Deaths rose.^[Alas.]\n", "inline-note Alas. unresolved"],
		["pandoc keys", "Deaths rose [see @doe99, p. 3; -@roe2000a].\n", "pandoc doe99,roe2000a"],
		["a narrative key", "@doe99 says so.\n", "pandoc doe99"],
		["a key in braces", "Deaths rose @{https://x.org/a?b}.\n", "pandoc https://x.org/a?b"],
		["a link", "The [report](https://x.org/r) says so.\n", "link https://x.org/r"],
		["a reference link", "The [report][r] says so.\n\n[r]: https://x.org/r\n", "link r"],
		["a shortcut reference", "The [report] says so.\n\n[report]: https://x.org/r\n", "link report"],
		["a bare address", "See https://x.org/a_b, please.\n", "url https://x.org/a_b"],
		["an address in angle brackets", "See <https://x.org/a>.\n", "url https://x.org/a"],
		["a DOI", "See doi:10.1000/182 for that.\n", "url doi:10.1000/182"],
		[
			"author and date",
			"Deaths rose (Doe and Roe 1999, p. 4; WHO, 2020).\n",
			"author-date Doe and Roe,WHO",
		],
		["a narrative date", "Doe et al. (2019) disagree.\n", "author-date Doe"],
		["a narrative date before a verb", "Doe (2019) finds little.\n", "author-date Doe"],
		[
			"numbers into a list",
			"Deaths rose [1, 3–5].\n\n## References\n\n1. Ministry.\n",
			"numeric 1,3,5",
		],
		["raised numbers", "Deaths rose.¹²\n\n## Notes\n\n12. Ministry.\n", "numeric 12"],
		[
			"raised numbers in HTML",
			"Deaths rose.<sup>2</sup>\n\n## Notes\n\n2. Ministry.\n",
			"numeric 2",
		],
		[
			"a source line",
			"Source: Ministry of Health 2030, table 2.\n",
			"source-line Source: Ministry of Health 2030, table 2.",
		],
		[
			"an inline note whose source is a link",
			"Deaths rose.^[See [the yearbook](https://x.org).]\n",
			"inline-note See [the yearbook](https://x.org).",
		],
		[
			"author and date behind a pointer",
			"Deaths rose (see Doe 2019 for details).\n",
			"author-date Doe",
		],
		["what somebody else cites", "Deaths rose (quoted in Doe, 2019).\n", "author-date Doe"],
		[
			"two numbers side by side",
			"Deaths rose [1][2].\n\n## References\n\n[1] Ministry.\n[2] Doe.\n",
			"numeric 1,2",
		],
		[
			"a number that leads to its note",
			"Deaths rose.[1](#note-1)\n\n## Notes\n\n1. Ministry.\n",
			"numeric 1",
		],
		[
			"a source in parentheses",
			"Deaths rose (Source: Ministry of Health 2030).\n",
			"source-line Source: Ministry of Health 2030",
		],
		[
			"a sentence that names the source",
			"Deaths rose. Source: Ministry of Health 2030.\n",
			"source-line Source: Ministry of Health 2030.",
		],
		["LaTeX commands", "Deaths rose \\parencite[p. 3]{doe99, roe20}.\n", "pandoc doe99,roe20"],
		["kramdown-rfc keys", "As {{RFC2119}} says.\n", "pandoc RFC2119"],
	] as const)
		test(`reads ${name}`, () => assert.deepEqual(citationsOf(text), expected));

	for (const [name, text] of [
		["a mail address", "Write to doe@x.org now.\n"],
		["a link to mail", "Write to [us](mailto:doe@x.org).\n"],
		["a place in the document", "See [below](#risks).\n"],
		["a picture", "![Map](map.png)\n"],
		["code", "Write `[^1]` or `@doe99`.\n"],
		["a cross-reference", "See @fig-map and [@tbl-cost].\n"],
		["an acronym", "Foreign Terrorist Organizations (FTOs) and (Option 3).\n"],
		["a date", "It began (May 2020) and ended (FY 2024).\n"],
		["an event and its year", "Belmora (2014) was another matter.\n"],
		["numbers without a list", "Take item [1] first.\n"],
		["brackets without a definition", "He [the minister] agreed.\n"],
		["a square unit", "It covers 12 km² of land.\n\n## Notes\n\n2. Ministry.\n"],
		["two numbers without a list", "Take items [1][2] first.\n"],
		["a place named by a number", "See [3](#chapter).\n"],
		["a word for a source", "The sources: they are many. Data sources matter.\n"],
		["a template", "{% include note.html %} and {{ site.title }} go.\n"],
	] as const)
		test(`leaves ${name} alone`, () => assert.deepEqual(citationsOf(text), []));

	test("a citation belongs to the sentence it stands in or behind", () => {
		const text = "One [@a]. Two.[^b] @c says three. Four [@d].\n\n[^b]: Roe.\n";
		const { brief } = lint(text);
		assert.deepEqual(
			brief.citations.map(({ keys, sentence }) => [keys[0], brief.sentences[sentence]?.text]),
			[
				["a", "One."],
				["b", "Two."],
				["c", "@c says three."],
				["d", "Four."],
			],
		);
	});
});

function citationsOf(text: string): string[] {
	const { citations } = inspectBrief(lint(text).brief);
	return citations
		.filter(({ start }) => start < text.search(/\n\n|$/))
		.map(({ kind, keys, resolved }) => `${kind} ${keys.join()}${resolved ? "" : " unresolved"}`);
}
