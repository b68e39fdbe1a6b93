import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { htmlOf } from "./support/page.ts";
import { wordsOf } from "./support/words.ts";

const bibliography = `
@book{olsen2030, title={The river}, author={Olsen, Mara and Brandt, Ole}, year=2030, publisher={Harbor Review}, url={https://example.org/river}}
@book{li2029, title={Counting}, author={Li, Wen}, year=2029}
@book{li2029more, title={More counting}, author={Li, Wen}, year=2029}
@book{rao2028, title={Ports}, author={Rao, Asha}, year=2028}
@misc{nobody, title={A very long title of a work that nobody is said to have written}}
`;

/** As a reader sees it, without the list of references. */
const shown = (text: string) => wordsOf(htmlOf(text, { bibliography }).split("<section")[0] ?? "");

suite("citations", () => {
	const cases: readonly (readonly [written: string, read: string])[] = [
		["A [@olsen2030].", "A (Olsen and Brandt 2030)."],
		[
			"A [see @olsen2030, p. 4; also @rao2028].",
			"A (see Olsen and Brandt 2030, p. 4; also Rao 2028).",
		],
		["A [@olsen2030 pp. 4-5].", "A (Olsen and Brandt 2030, pp. 4-5)."],
		["A [-@rao2028].", "A (2028)."],
		["@rao2028 says so.", "Rao (2028) says so."],
		["@rao2028 [p. 4] says so.", "Rao (2028, p. 4) says so."],
		["@rao2028 [a link](x) says so.", "Rao (2028) a link says so."],
		["A [@{rao2028}, *passim*].", "A (Rao 2028, passim)."],
		["A \\cite{rao2028,olsen2030}.", "A (Rao 2028; Olsen and Brandt 2030)."],
		["A [@li2029; @li2029more].", "A (Li 2029a; Li 2029b)."],
		["A [@gone].", "A (@gone not in the bibliography)."],
		["A [@rao2028; @gone, p. 4].", "A (Rao 2028; @gone not in the bibliography, p. 4)."],
		["A [@TODO].", "A (@TODO source to come)."],
		["A [@nobody].", "A (“A very long title of a work that …” n.d.)."],
		["Write to me@rao2028.example or `[@rao2028]`.", "Write to me@rao2028.example or [@rao2028]."],
	];
	for (const [written, read] of cases)
		test(`${written} reads ${read}`, () => assert.equal(shown(`${written}\n`), read));

	test("lead to their works, which are listed in order of their authors", () => {
		const html = htmlOf("A [@rao2028; @olsen2030].\n", { bibliography });
		assert.match(html, /<a href="#reference-olsen2030" [^>]*>Olsen and Brandt 2030<\/a>/);
		assert.match(
			html,
			/<h2 id="references-title">References<\/h2><ul><li id="reference-olsen2030"><p>Olsen and Brandt \(2030\)\. <em>The river<\/em>\. Harbor Review\. <a href="https:\/\/example\.org\/river">.*<li id="reference-rao2028">/,
		);
		assert.doesNotMatch(html, /Counting/);
	});

	test("in notes are resolved too", () => {
		const html = htmlOf("A.[^1] B^[See [@rao2028].]\n\n[^1]: Says [@olsen2030].\n", {
			bibliography,
		});
		assert.match(html, /Says <span class="citation">\(<a href="#reference-olsen2030"/);
		assert.match(html, /See <span class="citation">\(<a href="#reference-rao2028"/);
	});

	test("stay as they are where another program resolves them", () => {
		assert.match(htmlOf("As in {{RFC2119}}.\n"), /As in \{\{RFC2119\}\}\./);
	});
});
