import assert from "node:assert/strict";
import { suite, test } from "node:test";
import {
	type Citing,
	citeFootnote,
	citeKey,
	citeReference,
	insertFootnote,
	lint,
	referenceMark,
	riskLayouts,
	riskTableFix,
	riskTableRows,
	withEdits,
} from "../../server/core/index.ts";

suite("a citation goes", () => {
	for (const [name, before, after] of [
		["before the full stop", "Deaths ro|se. They fell.", "Deaths rose [@doe99|]. They fell."],
		["with the caret behind the sentence", "Deaths rose.|", "Deaths rose [@doe99|]."],
		["behind a space", "Deaths rose. | They fell.", "Deaths rose [@doe99|].  They fell."],
		["to the sentence that begins there", "It rose. |They fell.", "It rose. They fell [@doe99|]."],
		[
			"into the cluster at the caret",
			"It rose [@a|, p. 2] and fell.",
			"It rose [@a, p. 2; @doe99|] and fell.",
		],
		["into the cluster at the end", "It ro|se [@a].", "It rose [@a; @doe99|]."],
		["beside a note", "It ro|se.[^1]\n\n[^1]: A.", "It rose [@doe99|].[^1]\n\n[^1]: A."],
		[
			"with the caret behind the note",
			"It rose.[^1]|\n\n[^1]: A.",
			"It rose [@doe99|].[^1]\n\n[^1]: A.",
		],
		["into an item", "- It rose|", "- It rose [@doe99|]"],
		["into the first sentence of the line", "|- It rose.", "- It rose [@doe99|]."],
		["into a cell", "| A |\n| - |\n| It |rose |", "| A |\n| - |\n| It rose [@doe99|] |", 10],
		[
			"to the caret on an empty line",
			"It rose.\n\n|\n\nIt fell.",
			"It rose.\n\n[@doe99|]\n\nIt fell.",
		],
		["a space behind the caret's word", "# \n\nx`a`|", "# \n\nx`a` [@doe99|]"],
	] as const)
		test(name, () => {
			assert.equal(
				cited(before, (...at) => citeKey(...at, "doe99")),
				after,
			);
		});

	test("nowhere in front matter, code and comments", () => {
		for (const text of ["---\nti|tle: A\n---\n", "```\nco|de\n```\n", "<!-- wo|rds -->\n"])
			assert.equal(
				cited(text, (...at) => citeKey(...at, "a")),
				undefined,
			);
	});

	test("in braces where pandoc would read less of the key", () => {
		assert.equal(
			cited("It ro|se.", (...at) => citeKey(...at, "a/b.")),
			"It rose [@{a/b.}|].",
		);
	});
});

suite("a footnote goes", () => {
	for (const [name, before, after] of [
		["behind the sentence", "It ro|se. It fell.", "It rose.[^1] It fell.\n\n[^1]: TODO"],
		[
			"behind its notes",
			"It ro|se.[^a] It fell.\n\n[^a]: A.",
			"It rose.[^a][^1] It fell.\n\n[^a]: A.\n[^1]: TODO",
		],
		["to the caret on an empty line", "It rose.\n\n|", "It rose.\n\n[^1]\n\n[^1]: TODO"],
		["into an empty file", "|", "[^1]\n\n[^1]: TODO"],
	] as const)
		test(name, () => {
			const { text, at } = caretIn(before);
			const fix = insertFootnote(lint(text).brief, at);
			assert.ok(fix);
			assert.equal(withEdits(text, fix.edits).replace(/TODO.*\n*$/, "TODO"), after);
		});

	test("nowhere inside a note", () => {
		const { text, at } = caretIn("It rose.[^1]\n\n[^1]: Mini|stry.");
		assert.equal(insertFootnote(lint(text).brief, at), undefined);
	});

	test("once more, behind the sentence", () => {
		const text = "It rose.[^1] It fe|ll.\n\n[^1]: A.";
		assert.equal(
			cited(text, (...at) => citeFootnote(...at, "1")),
			"It rose.[^1] It fell.[^1|]\n\n[^1]: A.".replace("[^1|]", "[^1]|"),
		);
	});
});

suite("an entry of the list of sources", () => {
	for (const [entry, mark] of [
		["Olsen, K. (2029). Ferries.", "(Olsen 2029)"],
		["Olsen, K. and Brandt, M. (2029a). Ferries.", "(Olsen et al. 2029a)"],
		["Ministry of Health and Care (2030). Deaths.", "(Ministry of Health and Care 2030)"],
		["Ferries of the north. Harbor Press.", undefined],
	] as const)
		test(`“${entry}” is cited as ${mark}`, () => {
			const { brief } = lint(`# Ferries\n\nIt rose.\n\n## References\n\n- ${entry}\n`);
			const [reference] = brief.references;
			assert.ok(reference);
			assert.equal(referenceMark(reference), mark);
		});

	test("is cited by its number where the list has numbers", () => {
		const text = "It ro|se.\n\n## References\n\n1. Olsen, K. (2029). Ferries.\n";
		const done = cited(text, (brief, at) => {
			const [reference] = brief.references;
			return reference && citeReference(brief, at, reference);
		});
		assert.match(done ?? "", /^It rose \[1\|\]\.\n/);
	});
});

suite("a risk table on demand", () => {
	const text =
		"# Ferries\n\n## Risks\n\nThere is a risk that a ferry sinks at night.\n\n## Options\n\n| Option | Security effect | Sovereignty test |\n| --- | --- | --- |\n| 1. Keep the ferry (current policy) | None | None |\n| 2. Build a bridge | None | None |\n";

	test("tells what it has rows for", () => {
		assert.deepEqual(riskTableRows(lint(text).brief), { risks: 1, options: 2 });
		assert.deepEqual(riskTableRows(lint("We met.").brief), { risks: 0, options: 0 });
	});

	for (const layout of riskLayouts)
		test(`“${layout.id}” is read as a risk table, and only its empty cells are flaws`, () => {
			const done = withEdits(text, riskTableFix(lint(text).brief, layout).edits);
			const { brief, findings } = lint(done);
			const [register] = brief.registers;
			assert.deepEqual(
				register?.columns.map(({ role }) => role),
				layout.columns.map((column) => column.replace(/ .*/, "").toLowerCase()),
			);
			assert.equal(register.rows.length, 3);
			const rules = new Set(findings.map(({ rule }) => rule));
			assert.deepEqual([...rules], ["risk/empty-cell"], done);
		});
});

function cited(
	marked: string,
	cite: (brief: ReturnType<typeof lint>["brief"], at: number) => Citing | undefined,
): string | undefined {
	const { text, at } = caretIn(marked);
	const place = cite(lint(text).brief, at);
	return place && `${text.slice(0, place.at)}${place.before}|${place.after}${text.slice(place.at)}`;
}

/** The last `|` is the caret, but in a table. */
function caretIn(marked: string): { readonly text: string; readonly at: number } {
	const at = marked.includes("| It |") ? marked.indexOf("|rose") : marked.lastIndexOf("|");
	return { text: marked.slice(0, at) + marked.slice(at + 1), at };
}
