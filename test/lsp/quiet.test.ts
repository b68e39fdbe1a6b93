import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { lint } from "../../server/core/index.ts";
import { Quiet } from "../../server/lsp/quiet.ts";
import { until } from "../support/until.ts";

const uri = "file:///river.brief.md";
const opening = "# Act against the network\n\nThe river is wide and the towns live from it.\n\n";
const never = 1_000_000;

suite("quiet while writing", () => {
	test("a sentence is left in peace until it ends", () => {
		const author = startWriting();
		assert.deepEqual(author.type("Arvenia recorded 412 overdose deaths in 2029"), []);
		assert.deepEqual(author.type(" and"), []);
		assert.deepEqual(author.type(" 2030"), []);
		assert.deepEqual(author.type("."), ["sourcing/unsourced-statistic"]);
		author.close();
	});

	test("and until the author leaves it", () => {
		const author = startWriting();
		assert.deepEqual(author.type("Arvenia recorded 412 overdose deaths in 2029"), []);
		author.move(author.text.length);
		assert.equal(author.released(), 0);
		author.move(30);
		assert.equal(author.released(), 1);
		assert.deepEqual(author.shown(), ["sourcing/unsourced-statistic"]);
		author.close();
	});

	test("what was shown before stays", () => {
		const author = startWriting("Arvenia recorded 412 overdose deaths in 2029.");
		assert.deepEqual(author.shown(), ["sourcing/unsourced-statistic"]);
		assert.deepEqual(author.erase(), ["sourcing/unsourced-statistic"]);
		assert.deepEqual(author.type(" or so"), ["sourcing/unsourced-statistic"]);
		author.close();
	});

	test("a pasted sentence is read at once", () => {
		const author = startWriting();
		const pasted = "Arvenia recorded 412 overdose deaths in 2029";
		assert.deepEqual(author.paste(pasted), ["sourcing/unsourced-statistic"]);
		author.close();
	});

	test("a pause releases what was held back", async () => {
		let released = false;
		const quiet = new Quiet(() => {
			released = true;
		}, 1);
		quiet.changed(uri, opening);
		const text = `${opening}Arvenia recorded 412 overdose deaths in 202`;
		quiet.changed(uri, text);
		quiet.changed(uri, `${text}9`);
		assert.deepEqual(quiet.shown(uri, lint(`${text}9`)), []);
		await until("the release", () => released);
		assert.equal(quiet.shown(uri, lint(`${text}9`)).length, 1);
	});
});

function startWriting(start = "") {
	let releases = 0;
	let text = opening + start;
	const quiet = new Quiet(() => releases++, never);
	const shown = () => quiet.shown(uri, lint(text)).map(({ rule }) => rule);
	const change = (next: string) => {
		text = next;
		quiet.changed(uri, text);
		return shown();
	};
	quiet.changed(uri, text);
	shown();
	return {
		get text() {
			return text;
		},
		shown,
		type: (words: string) => [...words].map((key) => change(text + key)).at(-1),
		paste: (words: string) => change(text + words),
		erase: () => change(text.slice(0, -1)),
		move: (caret: number) => quiet.moved(uri, lint(text).brief, caret),
		released: () => releases,
		close: () => quiet.closed(uri),
	};
}
