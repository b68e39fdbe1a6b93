import assert from "node:assert/strict";
import { afterEach, suite, test } from "node:test";
import { lint } from "../../server/core/index.ts";
import { Quiet } from "../../server/lsp/quiet.ts";
import { until } from "../support/until.ts";

const uri = "file:///river.brief.md";
const opening = "# Act against the network\n\nThe river is wide and the towns live from it.\n\n";
const never = 1_000_000;

const authors: { close(): void }[] = [];

suite("quiet while writing", () => {
	afterEach(() => {
		for (const author of authors.splice(0)) author.close();
	});

	test("a sentence is left in peace until it ends", () => {
		const author = startWriting();
		assert.deepEqual(author.type("Arvenia recorded 412 overdose deaths in 2029"), []);
		assert.deepEqual(author.type(" and"), []);
		assert.deepEqual(author.type(" 2030"), []);
		assert.deepEqual(author.type("."), []);
		assert.deepEqual(author.type(" "), ["sourcing/unsourced-statistic"]);
		assert.deepEqual(author.type("Belmora recorded 390 such deaths in 2028"), [
			"sourcing/unsourced-statistic",
		]);
		assert.equal(author.type("!").length, 2);
	});

	test("neither a decimal point nor an abbreviation ends it", () => {
		const author = startWriting();
		assert.deepEqual(author.type("Deaths rose by 12.5 percent last year, said Dr. Lim"), []);
		assert.deepEqual(author.type(", in the U.S. and in Arvenia"), []);
		assert.equal(author.type(".").length, 1);
	});

	test("meanwhile nothing comes or goes elsewhere", () => {
		const author = startWriting(
			"Arvenia recorded 412 overdose deaths in 2029 alone.\n\n## Risks\n\n",
		);
		const before = author.shown();
		assert.deepEqual(before, ["sourcing/unsourced-statistic"]);
		assert.deepEqual(author.type("The raids could kill bystanders"), before);
		assert.deepEqual(author.type("."), [...before, "risk/missing-table"]);
	});

	test("what stands below moves down with its words", () => {
		const author = startWriting("Arvenia recorded 412 overdose deaths in 2029 alone.");
		author.typeAt(opening.indexOf("The river"), "Belmora recorded 390 overdose deaths in May");
		assert.deepEqual(author.marked(), ["412 overdose deaths"]);
		author.typeAt(author.text.indexOf(" in May") + 7, ". ");
		assert.deepEqual(author.marked(), ["390 overdose deaths", "412 overdose deaths"]);
	});

	test("a mark of a source is left in peace until it is closed", () => {
		const author = startWriting();
		assert.deepEqual(author.type("The river is wide.[^sea"), []);
		assert.deepEqual(author.type("]"), ["references/undefined-citation"]);
		const closed = startWriting("The river is wide []");
		assert.deepEqual(closed.typeAt(closed.text.length - 1, "^sea").flat(), []);
		assert.deepEqual(closed.type(" and"), []);
		assert.deepEqual(closed.type(" deep."), ["references/undefined-citation"]);
	});

	test("a table row is left in peace until the next", () => {
		const author = startWriting();
		assert.deepEqual(author.type("| Option | What it does |\n| --- | --"), []);
		assert.deepEqual(author.type("- |\n| Raid"), []);
		assert.deepEqual(author.type(" | Stops boats |\n"), []);
		assert.deepEqual(startWriting().type("| Option | What |\n| Raid | Stops boats |\n"), [
			"structure/broken-table",
		]);
	});

	test("and until the author leaves it", () => {
		const author = startWriting();
		assert.deepEqual(author.type("Arvenia recorded 412 overdose deaths in 2029"), []);
		author.move(author.text.length);
		assert.equal(author.released(), 0);
		author.move(30);
		assert.equal(author.released(), 1);
		assert.deepEqual(author.shown(), ["sourcing/unsourced-statistic"]);
	});

	test("what was shown before stays", () => {
		const author = startWriting("Arvenia recorded 412 overdose deaths in 2029.");
		assert.deepEqual(author.shown(), ["sourcing/unsourced-statistic"]);
		assert.deepEqual(author.erase(), ["sourcing/unsourced-statistic"]);
		assert.deepEqual(author.type(" or so"), ["sourcing/unsourced-statistic"]);
	});

	test("a pasted sentence is read at once", () => {
		const author = startWriting();
		const pasted = "Arvenia recorded 412 overdose deaths in 2029";
		assert.deepEqual(author.paste(pasted), ["sourcing/unsourced-statistic"]);
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
	const typeAt = (at: number, words: string) =>
		[...words].map((key, index) =>
			change(text.slice(0, at + index) + key + text.slice(at + index)),
		);
	const author = {
		get text() {
			return text;
		},
		shown,
		marked: () => quiet.shown(uri, lint(text)).map(({ span }) => text.slice(span.start, span.end)),
		typeAt,
		type: (words: string) => typeAt(text.length, words).at(-1) ?? [],
		paste: (words: string) => change(text + words),
		erase: () => change(text.slice(0, -1)),
		move: (caret: number) => quiet.moved(uri, lint(text).brief, caret),
		released: () => releases,
		close: () => quiet.closed(uri),
	};
	authors.push(author);
	return author;
}
