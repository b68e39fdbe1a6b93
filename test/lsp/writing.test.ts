import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { insertRiskTable } from "../../server/lsp/protocol.ts";
import {
	type CitePlace,
	citeRequest,
	type InsertedFootnote,
	insertFootnoteRequest,
	type OpenClaimAnswer,
	openClaimRequest,
	type RiskTables,
	riskTablesRequest,
	type Sources,
	sourcesRequest,
} from "../../server/lsp/writing-protocol.ts";
import { type Session, startSession } from "./client.ts";

const uri = "file:///briefs/korin.md";
const bibliography = `@book{olsen2029, author = {Olsen, Kari}, title = {Night ferries}, publisher = {Harbor Press}, year = 2029}
@book{brandt2030, author = {Brandt, Max}, title = {Crossings of the river}, year = 2030}
`;
const text = `---
title: Ferries
bibliography: refs.bib
---

# Ferries

Crossings of the river fell by 12% in 2030.

The night ferry lost 40% of its passengers.[^1]

The crossings cost 300 crowns each. We should end them.

There is a risk that a ferry sinks at night.

[^1]: Harbor office (2030). *Yearbook*.

## References

1. Harbor office (2030). Yearbook. https://example.org/yearbook
`;
const document = TextDocument.create(uri, "markdown", 1, text);

suite("the writing commands", () => {
	test("sources are what the brief may cite, those that speak of the sentence first", async () => {
		await inSession(text, async ({ connection }) => {
			const ask = (words: string, typed = "") =>
				connection.sendRequest<Sources>(sourcesRequest, { ...caret(words), typed });
			const { sources, more } = await ask("Crossings of| the river");
			assert.deepEqual(
				sources.map(({ kind, mark, close }) => [kind, mark, close]),
				[
					["entry", "@brandt2030", true],
					["entry", "@olsen2029", false],
					["reference", "[1]", false],
					["footnote", "[^1]", false],
				],
			);
			assert.equal(more, false);
			assert.equal(sources[0]?.title, "Brandt (2030), “Crossings of the river”");
			assert.equal(sources[0]?.detail, "");
			assert.equal(sources[1]?.detail, "Harbor Press");
			assert.equal(sources[3]?.title, "Harbor office (2030). Yearbook.");
			const marks = async (typed: string) =>
				(await ask("We| should", typed)).sources.map(({ mark }) => mark);
			assert.deepEqual(await marks("night olsen"), ["@olsen2029"]);
			assert.deepEqual(await marks("harbor"), ["[1]", "[^1]"]);
			assert.deepEqual(await marks("nobody"), []);
		});
	});

	test("a source is cited where the caret's sentence ends", async () => {
		await inSession(text, async ({ connection }) => {
			const cite = async (words: string, kind: string, name: string) => {
				const params = { ...caret(words), source: { kind, name } };
				const place = await connection.sendRequest<CitePlace | null>(citeRequest, params);
				if (!place) return null;
				const at = document.offsetAt(place.position);
				return `${text.slice(at - 5, at)}${place.before}|${place.after}${text.slice(at, at + 1)}`;
			};
			assert.equal(await cite("Crossings| of", "entry", "brandt2030"), " 2030 [@brandt2030|].");
			assert.equal(await cite("night| ferry", "reference", "0"), "ngers [1|].");
			assert.equal(await cite("The| crossings", "footnote", "1"), "each.[^1]| ");
			assert.equal(await cite("titl|e: Fer", "entry", "brandt2030"), null);
			assert.equal(await cite("night| ferry", "reference", "7"), null);
		});
	});

	test("a footnote is marked, defined behind the others, and its stub is where it says", async () => {
		for (const draft of [text, text.replaceAll("\n", "\r\n")])
			await inSession(draft, async ({ connection }) => {
				const at = TextDocument.create(uri, "markdown", 1, draft);
				const position = at.positionAt(draft.indexOf("crossings cost"));
				const params = { textDocument: { uri }, position };
				const answer = await connection.sendRequest<InsertedFootnote | null>(
					insertFootnoteRequest,
					params,
				);
				assert.ok(answer);
				const done = TextDocument.applyEdits(at, [...answer.edits]);
				assert.match(done, /300 crowns each\.\[\^2\] We/);
				assert.match(done, /\n\[\^2\]: TODO author/);
				const after = TextDocument.create(uri, "markdown", 2, done);
				assert.equal(after.getText(answer.stub), "TODO");
				assert.equal(after.offsetAt(answer.stub.start), done.indexOf("TODO"));
			});
	});

	test("the claims without a source are gone through in order, and round the end", async () => {
		await inSession(text, async ({ connection }) => {
			const ask = async (words: string, direction: "next" | "previous") => {
				const [start = "", end = ""] = words.split("…");
				const from = document.positionAt(text.indexOf(start));
				const to = document.positionAt(text.indexOf(end || start) + (end ? end.length : 0));
				return openClaim(connection, { start: from, end: to }, direction);
			};
			const first = "Crossings of the river fell by 12% in 2030.";
			const second = "The crossings cost 300 crowns each.";
			assert.deepEqual(await ask("# Ferries", "next"), [first, 1, 2]);
			assert.deepEqual(await ask("Crossings of…in 2030.", "next"), [second, 2, 2]);
			assert.deepEqual(await ask("crossings cost", "previous"), [second, 2, 2]);
			assert.deepEqual(await ask("The crossings cost…each.", "previous"), [first, 1, 2]);
			assert.deepEqual(await ask("The crossings cost…each.", "next"), [first, 1, 2]);
			assert.deepEqual(await ask("title:", "previous"), [second, 2, 2]);
		});
	});

	test("what has no open claim says why", async () => {
		const asked = (brief: string) =>
			inSession(brief, async ({ connection }) => {
				const start = { line: 0, character: 0 };
				return connection.sendRequest<OpenClaimAnswer>(openClaimRequest, {
					textDocument: { uri },
					selected: { start, end: start },
					direction: "next",
				});
			});
		assert.deepEqual(await asked("# Ferries\n\nWe met.\n"), { read: "brief", claims: 0 });
		assert.deepEqual(await asked("# Ferries\n\nIt fell by 12% [@olsen2029].\n"), {
			read: "brief",
			claims: 1,
		});
		const spanish = "Las muertes subieron un 12% en el año 2030, según el ministerio de salud. ";
		assert.deepEqual(await asked(`# Los barcos\n\n${spanish.repeat(6)}\n`), {
			read: "foreign",
			claims: 0,
		});
	});

	test("claims are found while checks are paused", async () => {
		const settings = () => ({ run: "manual" });
		await inSession(
			text,
			async ({ connection }) => {
				const start = { line: 0, character: 0 };
				const [, number, of] = await openClaim(connection, { start, end: start }, "next");
				assert.deepEqual([number, of], [1, 2]);
			},
			settings,
		);
	});

	test("a risk table has the columns of the layout that was chosen, and the first one unasked", async () => {
		await inSession(text, async ({ connection }) => {
			const textDocument = { uri };
			const { layouts, ...rest } = await connection.sendRequest<RiskTables>(riskTablesRequest, {
				textDocument,
			});
			assert.deepEqual(rest, { risks: 1, options: 0, another: false });
			const headerOf = async (layout?: string) => {
				const edits = await connection.sendRequest<{ newText: string }[]>(insertRiskTable, {
					textDocument,
					layout,
				});
				return /^\|.*$/m.exec(edits[0]?.newText ?? "")?.[0];
			};
			assert.equal(await headerOf(), "| Risk | Likelihood | Impact | Mitigation | Owner |");
			for (const { id, columns } of layouts) {
				const header = columns.filter((column) => column !== "Option").join(" | ");
				assert.equal(await headerOf(id), `| ${header} |`);
			}
		});
	});
});

type Connection = Session["connection"];
type Range = InsertedFootnote["stub"];

async function openClaim(
	connection: Connection,
	selected: Range,
	direction: "next" | "previous",
): Promise<[string, number, number]> {
	const params = { textDocument: { uri }, selected, direction };
	const { read, open } = await connection.sendRequest<OpenClaimAnswer>(openClaimRequest, params);
	assert.equal(read, "brief");
	assert.ok(open);
	return [document.getText(open.range), open.number, open.of];
}

function caret(words: string) {
	const index = text.indexOf(words.replace("|", ""));
	assert.notEqual(index, -1, words);
	return { textDocument: { uri }, position: document.positionAt(index + words.indexOf("|")) };
}

async function inSession<Answer>(
	brief: string,
	use: (session: Session) => Promise<Answer>,
	settings?: () => unknown,
): Promise<Answer> {
	const session = await startSession({
		files: {
			read: async (file) => (file.endsWith("refs.bib") ? bibliography : undefined),
			names: async () => ["refs.bib"],
			markdown: async () => [],
		},
		...(settings && { settings }),
	});
	try {
		await session.open(uri, brief);
		return await use(session);
	} finally {
		session.close();
	}
}
