import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Linter, lint } from "../../server/core/index.ts";
import { codesIn, join } from "./wire.ts";

const uri = "file:///work/river.brief.md";
const flawed = (count: number) =>
	`# Harbor ${count}\n\nOf those that were in the ports, Arvenia recorded 4${count} overdose deaths in 2029.\n`;
const pulling = { textDocument: { diagnostic: {} } };
const statistic = ["sourcing/unsourced-statistic"];

suite("a server under load", () => {
	test("holds 3,000 open documents, sent or asked for", async () => {
		for (const { length, capabilities } of [
			{ length: 3000, capabilities: pulling },
			{ length: 500, capabilities: {} },
		]) {
			const wire = join();
			await wire.begin({}, capabilities);
			const all = Array.from({ length }, (_, index) => `file:///work/${index}.brief.md`);
			for (const [index, one] of all.entries()) wire.open(one, flawed(index + 10_000));
			const symbols = await wire.request("textDocument/documentSymbol", {
				textDocument: { uri: all.at(-1) },
			});
			assert.match(JSON.stringify(symbols.result), new RegExp(`Harbor ${length + 9999}`));
			if (capabilities === pulling)
				for (const one of [all[0], all[1499], all.at(-1)])
					assert.deepEqual(await wire.codes(String(one)), statistic);
			for (const one of all) wire.notify("textDocument/didClose", { textDocument: { uri: one } });
			assert.deepEqual(
				(await wire.request("textDocument/documentSymbol", { textDocument: { uri: all[0] } }))
					.result,
				[],
			);
			assert.equal(wire.logged, 0);
		}
	});

	test("says of 2,000 edits what the last text says, and reads few of those before", async (context) => {
		const read = context.mock.method(Linter.prototype, "lint");
		for (const capabilities of [pulling, {}]) {
			const wire = join();
			await wire.begin({}, capabilities);
			let document = TextDocument.create(uri, "markdown", 1, flawed(412));
			wire.open(uri, document.getText());
			read.mock.resetCalls();
			for (let version = 2; version <= 2001; version++) {
				const change = editOf(document, version);
				wire.change(uri, version, change);
				document = TextDocument.update(document, [change], version);
			}
			const said = async () => {
				if (capabilities === pulling) return wire.codes(uri);
				const { result } = await wire.request("textDocument/documentSymbol", {
					textDocument: { uri },
				});
				assert.ok(result);
				return published(wire);
			};
			const wanted = lint(document.getText()).findings.map(({ rule }) => rule);
			assert.ok(wanted.length > 50, wanted.join());
			assert.deepEqual(await said(), wanted);
			assert.ok(read.mock.callCount() < 200, `${read.mock.callCount()} readings`);
		}
	});

	test("answers by the settings that hold in the end, whatever changes while it is asked", async () => {
		const files = new Map<string, string>();
		const wire = join({
			read: async (address) => {
				await new Promise((resolve) => setTimeout(resolve, Math.floor(files.size % 3)));
				return files.get(address);
			},
			names: async () => ["refs.bib"],
		});
		await wire.begin(
			{ workspaceFolders: [{ uri: "file:///work", name: "work" }] },
			{ textDocument: { diagnostic: {} }, workspace: { configuration: true } },
		);
		wire.open(uri, `---\nbibliography: refs.bib\n---\n\n${flawed(412)}\nIt is so [@olsen].\n`);
		const asked = [];
		for (let round = 0; round < 60; round++) {
			const severity = ["off", "hint", "error"][round % 3];
			wire.settings = { rules: { "sourcing/unsourced-statistic": severity } };
			wire.notify("workspace/didChangeConfiguration", {});
			asked.push(wire.ask("textDocument/diagnostic", { textDocument: { uri } }).answer);
			files.set(
				"file:///work/.policybrief.json",
				JSON.stringify({ level: round % 2 ? "strict" : "relaxed" }),
			);
			files.set(
				"file:///work/refs.bib",
				round % 2 ? "@book{olsen, title={T}}" : "@book{other, title={T}",
			);
			wire.notify("workspace/didChangeWatchedFiles", {
				changes: ["refs.bib", ".policybrief.json"].map((name) => ({
					uri: `file:///work/${name}`,
					type: 2,
				})),
			});
			asked.push(
				wire.ask("textDocument/hover", {
					textDocument: { uri },
					position: { line: 6, character: 20 },
				}).answer,
			);
		}
		for (const answer of await Promise.all(asked)) assert.equal(answer.error, undefined);
		assert.deepEqual(await wire.codes(uri), statistic);
		files.set("file:///work/refs.bib", "@book{other, title={T}}");
		wire.notify("workspace/didChangeWatchedFiles", {
			changes: [{ uri: "file:///work/refs.bib", type: 2 }],
		});
		assert.deepEqual((await wire.codes(uri)).toSorted(), [
			"references/undefined-citation",
			...statistic,
		]);
	});

	test("says of a document that is too long that it is, and answers about others meanwhile", async () => {
		const texts = {
			"10 MB": flawed(412).repeat(160_000),
			"1,000,000 lines": "a\n".repeat(1_000_000),
			"1,000,000 empty lines": "\n".repeat(1_000_000),
			"one line": "word ".repeat(2_000_000),
		};
		for (const [name, text] of Object.entries(texts)) {
			const wire = join();
			const told: unknown[] = [];
			await wire.begin({ initializationOptions: { status: true } });
			wire.open(uri, text);
			const other = "file:///work/sea.brief.md";
			wire.open(other, flawed(7));
			const { result } = await wire.request("textDocument/diagnostic", { textDocument: { uri } });
			assert.match(JSON.stringify(result), /up to 2 million characters and 100,000 lines/, name);
			told.push(wire.last("policyBrief/status")?.params);
			assert.deepEqual(told, [{ uri, kind: "tooLong" }]);
			for (const method of [
				"hover",
				"codeAction",
				"documentSymbol",
				"foldingRange",
				"completion",
			]) {
				const position = { line: 0, character: 0 };
				const params = {
					textDocument: { uri },
					position,
					range: { start: position, end: position },
					context: { diagnostics: [] },
				};
				assert.equal((await wire.request(`textDocument/${method}`, params)).error, undefined);
			}
			assert.deepEqual(await wire.codes(other), statistic);
			wire.change(uri, 2, { text: flawed(9) });
			assert.deepEqual(await wire.codes(uri), statistic);
		}
	});

	test("reads a long document in stretches, so that others do not wait for it", async () => {
		const wire = join();
		await wire.begin();
		const paragraphs = Array.from(
			{ length: 4000 },
			(_, index) =>
				`Of those that were in the ports, Arvenia recorded 4${index + 10_000} overdose deaths in 2029.\n`,
		);
		wire.open(uri, paragraphs.join("\n"));
		const other = "file:///work/sea.brief.md";
		wire.open(other, flawed(7));
		const order: string[] = [];
		const long = wire
			.request("textDocument/diagnostic", { textDocument: { uri } })
			.then(({ result }) => {
				order.push("long");
				return codesIn(result).length;
			});
		const short = wire.codes(other).then(() => order.push("short"));
		await Promise.all([long, short]);
		assert.deepEqual(order, ["short", "long"]);
		assert.equal(await long, 1000);
	});
});

/** Types, deletes and breaks lines here and there. */
function editOf(document: TextDocument, version: number) {
	const at = (version * 7919) % (document.getText().length + 1);
	const words =
		version % 20 === 1
			? `\n\nOf those that were in the ports, Arvenia recorded 4${version + 10_000} overdose deaths in 2029.\n\n`
			: version % 3 === 0
				? ""
				: "ab ";
	const start = version % 20 === 1 ? document.lineCount : -1;
	if (start !== -1) {
		const end = document.positionAt(document.getText().length);
		return { range: { start: end, end }, text: words };
	}
	return {
		range: {
			start: document.positionAt(at),
			end: document.positionAt(at + (words === "" ? 3 : 0)),
		},
		text: words,
	};
}

async function published(wire: ReturnType<typeof join>): Promise<readonly string[]> {
	await new Promise((resolve) => setTimeout(resolve, 300));
	const params = wire.last("textDocument/publishDiagnostics")?.params;
	const diagnostics =
		typeof params === "object" && params !== null && "diagnostics" in params
			? params.diagnostics
			: [];
	return codesIn({ items: diagnostics });
}
