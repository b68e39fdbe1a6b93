import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type {
	CompletionItem,
	CompletionList,
	DocumentHighlight,
	DocumentLink,
	DocumentSymbol,
	FoldingRange,
	Hover,
	Location,
	Position,
	Range,
	TextEdit,
	WorkspaceEdit,
} from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type Session, type SessionOptions, startSession } from "./client.ts";

const uri = "file:///briefs/korin.md";
const text = `# The river

Deaths rose to 412 in 2029.[^1] Crossings fell by 12%.[^sea] They will fall again.[^1]

## Boats

Boats are fast (doi:10.1000/182), see www.example.org/boats.

[^1]: Ministry of Health (2030). *Deaths*.
[^sea]: Coast guard,
    yearbook 2029.

## References

- Ministry of Health (2030). Deaths.
- Coast guard (2029). Yearbook.
`;
const document = TextDocument.create(uri, "markdown", 1, text);

/** Where the words stand that a caret is put into, at its `|`. */
function caret(words: string): { readonly textDocument: object; readonly position: Position } {
	const index = text.indexOf(words.replace("|", ""));
	assert.notEqual(index, -1, words);
	return {
		textDocument: { uri },
		position: document.positionAt(index + words.indexOf("|")),
	};
}

const wordsAt = (range: Range) => document.getText(range);

suite("footnotes in the editor", () => {
	test("a mark leads to its note and a note to its marks", async () => {
		await inSession(text, async (ask) => {
			const definitions = await ask<Location[]>("definition", caret("12%.[^s|ea]"));
			assert.deepEqual(
				definitions.map(({ range }) => range.start.line),
				[9],
			);
			const references = (includeDeclaration: boolean) =>
				ask<Location[]>("references", { ...caret("[^|1]:"), context: { includeDeclaration } });
			assert.deepEqual(
				(await references(false)).map(({ range }) => wordsAt(range)),
				["1", "1"],
			);
			assert.equal((await references(true)).length, 3);
			const marks = await ask<DocumentHighlight[]>("documentHighlight", caret("2029.[|^1]"));
			assert.deepEqual(
				marks.map(({ kind }) => kind),
				[2, 2, 3],
			);
			assert.deepEqual(await ask("definition", caret("Deaths| rose")), null);
		});
	});

	test("is renamed everywhere, unless the name cannot be", async () => {
		await inSession(text, async (ask) => {
			assert.equal(wordsAt(await ask<Range>("prepareRename", caret("[^se|a]:"))), "sea");
			const rename = (newName: string) =>
				ask<WorkspaceEdit>("rename", { ...caret("[^se|a]:"), newName });
			const { changes } = await rename("[^coast]");
			const renamed = TextDocument.applyEdits(document, changes?.[uri] ?? []);
			assert.equal(renamed, text.replaceAll("[^sea]", "[^coast]"));
			await assert.rejects(rename("two words"), /“two words” cannot name a footnote/);
			await assert.rejects(rename("1"), /There is a footnote “1” already/);
		});
	});

	test("shows what a note says, and how often it is pointed to", async () => {
		await inSession(text, async (ask) => {
			const told = async (place: string) => {
				const { contents } = await ask<Hover>("hover", caret(place));
				return typeof contents === "object" && "value" in contents ? contents.value : "";
			};
			assert.match(await told("12%.[^s|ea]"), /^Coast guard,\s+yearbook 2029\.\n\nCited once\./);
			assert.equal(await told("[^|1]:"), "Cited 2 times.");
		});
	});

	for (const [name, before, after] of [
		["behind an open bracket", "A fact.[^", ""],
		["inside a closed one", "A fact.[^", "]"],
		["at the end of the brief", null, null],
	] as const)
		test(`are offered ${name}`, async () => {
			const typed =
				before === null
					? "# The river\n\nA fact.[^"
					: text.replace("# The river\n", `# The river\n\n${before}${after}\n`);
			const draft = TextDocument.create(uri, "markdown", 1, typed);
			await inSession(typed, async (ask) => {
				const at = draft.positionAt(typed.indexOf("A fact.[^") + 9);
				const { items } = await ask<CompletionList>("completion", {
					textDocument: { uri },
					position: at,
				});
				const own = before === null ? [] : ["[^1]", "[^sea]"];
				const fresh = before === null ? "[^1]" : "[^2]";
				assert.deepEqual(
					items.map(({ label }) => label),
					[...own, fresh],
				);
				const item = items.at(-1);
				assert.deepEqual(item?.labelDetails, { description: "A new footnote, to be filled in" });
				assert.ok(item.textEdit);
				const edits = [item.textEdit, ...(item.additionalTextEdits ?? [])] as TextEdit[];
				const written = TextDocument.applyEdits(draft, edits);
				assert.equal(written.split(`A fact.${fresh}`).length, 2, written);
				assert.equal(written.match(/\]\]/), null);
				assert.match(written, /^\[\^\d\]: TODO author, title, publisher, year, link$/m);
			});
		});

	test("are listed and folded, with the sources, and addresses are links", async () => {
		await inSession(text, async (ask) => {
			const names = (items: readonly DocumentSymbol[]): unknown[] =>
				items.map(({ name, children = [] }) =>
					children.length > 0 ? [name, names(children)] : name,
				);
			const place = { textDocument: { uri } };
			assert.deepEqual(names(await ask<DocumentSymbol[]>("documentSymbol", place)), [
				["The river", ["Boats", "References"]],
				[
					"Footnotes",
					["[^1] Ministry of Health (2030). Deaths.", "[^sea] Coast guard, yearbook 2029."],
				],
			]);
			const folds = await ask<FoldingRange[]>("foldingRange", place);
			assert.deepEqual(
				folds.map(({ startLine, endLine }) => [startLine, endLine]),
				[
					[8, 10],
					[12, 15],
				],
			);
			const links = await ask<DocumentLink[]>("documentLink", place);
			assert.deepEqual(
				links.map(({ target, range }) => [wordsAt(range), target]),
				[
					["doi:10.1000/182", "https://doi.org/10.1000/182"],
					["www.example.org/boats", "https://www.example.org/boats"],
				],
			);
		});
	});

	test("leave the sections to an editor that lists them itself", async () => {
		const options = { initializationOptions: { outlined: true } };
		await inSession(
			text,
			async (ask) => {
				const symbols = await ask<DocumentSymbol[]>("documentSymbol", { textDocument: { uri } });
				assert.deepEqual(
					symbols.map(({ name }) => name),
					["Footnotes"],
				);
			},
			options,
		);
	});

	test("are left alone where nothing is a brief", async () => {
		const readme = "file:///briefs/README.md";
		await inSession(text, async (_ask, session) => {
			await session.open(readme, text);
			const params = { textDocument: { uri: readme } };
			assert.deepEqual(
				await session.connection.sendRequest("textDocument/documentSymbol", params),
				[],
			);
		});
	});
});

const citing = `---
bibliography: refs.bib
references:
  - id: own30
    title: A work of ours
---

# The river

Deaths rose to 412 [see @olsen2030, p. 3]. @olsen2030 counts more. Boats are fast [@own30; @nobody99].
`;
const bibliography = `@book{brandt2029,
  author = {Brandt, Kai}, title = {Harbors}, year = 2029
}
@article{olsen2030,
  author = {Olsen, Tove and Brandt, Kai}, title = {The {River}}, year = 2030,
  journal = {Harbor Review}, doi = {10.1000/182}
}
`;

suite("citation keys in the editor", () => {
	const files = {
		read: async (address: string) =>
			address === "file:///briefs/refs.bib" ? bibliography : undefined,
	};
	const brief = TextDocument.create(uri, "markdown", 1, citing);
	const at = (words: string) => ({
		textDocument: { uri },
		position: brief.positionAt(citing.indexOf(words.replace("|", "")) + words.indexOf("|")),
	});

	test("lead to their entries, in a file or in the front matter", async () => {
		await inSession(
			citing,
			async (ask) => {
				const [entry, ...others] = await ask<Location[]>("definition", at("see @ol|sen2030"));
				assert.equal(entry?.uri, "file:///briefs/refs.bib");
				assert.equal(
					TextDocument.create("", "", 1, bibliography).getText(entry.range),
					"olsen2030",
				);
				assert.deepEqual(others, []);
				const [own] = await ask<Location[]>("definition", at("[@own|30"));
				assert.equal(own?.uri, uri);
				assert.equal(brief.getText(own.range), "own30");
				assert.deepEqual(await ask("definition", at("@nobo|dy99")), []);
				const uses = (includeDeclaration: boolean) =>
					ask<Location[]>("references", {
						...at("see @ol|sen2030"),
						context: { includeDeclaration },
					});
				assert.equal((await uses(false)).length, 2);
				assert.equal((await uses(true)).length, 3);
			},
			files,
		);
	});

	test("show the reference, and how often it is cited", async () => {
		await inSession(
			citing,
			async (ask) => {
				const told = async (words: string) => {
					const { contents } = await ask<Hover>("hover", at(words));
					return typeof contents === "object" && "value" in contents ? contents.value : "";
				};
				assert.match(
					await told("see @ol|sen2030"),
					/^Olsen and Brandt \(2030\)\. \*The River\*\. Harbor Review\. <https:\/\/doi\.org\/10\.1000\/182>\n\nCited 2 times\./,
				);
				assert.match(await told("[@own|30"), /^\*A work of ours\*\n\nCited once\./);
				assert.match(await told("@nobo|dy99"), /^Cited once\./);
			},
			files,
		);
	});

	test("are offered by key, author and title, with the reference", async () => {
		const typed = `${citing}\nMore [@har`;
		await inSession(
			typed,
			async (ask) => {
				const position = TextDocument.create(uri, "markdown", 1, typed).positionAt(typed.length);
				const { items } = await ask<CompletionList>("completion", {
					textDocument: { uri },
					position,
				});
				assert.deepEqual(
					items.map(({ label }) => label),
					["brandt2029"],
				);
				assert.ok(items[0]?.textEdit);
				const written = TextDocument.applyEdits(TextDocument.create(uri, "markdown", 1, typed), [
					items[0].textEdit as TextEdit,
				]);
				assert.match(written, /\[@brandt2029$/);
				assert.deepEqual(items[0].labelDetails, { description: "Brandt (2029), “Harbors”" });
				const { detail } = await ask<CompletionItem>("completionItem/resolve", items[0]);
				assert.equal(detail, "Brandt (2029), “Harbors”");
			},
			files,
		);
	});

	test("are renamed in the brief and in the bibliography", async () => {
		await inSession(
			citing,
			async (ask) => {
				const rename = (newName: string) =>
					ask<WorkspaceEdit>("rename", { ...at("see @ol|sen2030"), newName });
				const { changes = {} } = await rename("olsen2030a");
				assert.equal(
					TextDocument.applyEdits(brief, changes[uri] ?? []),
					citing.replaceAll("olsen2030", "olsen2030a"),
				);
				const file = TextDocument.create("", "bibtex", 1, bibliography);
				assert.equal(
					TextDocument.applyEdits(file, changes["file:///briefs/refs.bib"] ?? []),
					bibliography.replace("olsen2030", "olsen2030a"),
				);
				await assert.rejects(rename("brandt2029"), /There is an entry “brandt2029” already/);
				await assert.rejects(rename("two words"), /cannot be a key/);
			},
			files,
		);
	});
});

type Ask = <Answer>(method: string, params: object) => Promise<Answer>;

async function inSession(
	brief: string,
	use: (ask: Ask, session: Session) => Promise<void>,
	options: SessionOptions = {},
): Promise<void> {
	const session = await startSession(options);
	try {
		await session.open(uri, brief);
		await use(
			(method, params) =>
				session.connection.sendRequest(
					method.includes("/") ? method : `textDocument/${method}`,
					params,
				),
			session,
		);
	} finally {
		session.close();
	}
}
