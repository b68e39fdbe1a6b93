import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { until } from "../support/until.ts";
import { startSession } from "./client.ts";

const uri = "file:///work/briefs/river.md";
const text = "---\nbibliography: refs.bib\n---\n\nThe river is wide [@olsn2030].\n";
const refs = "@book{olsen2030, title = {The river}}\n";

suite("bibliographies in the editor", () => {
	const session = async (files: Map<string, string>, settings: object = {}) => {
		const told = new Map<string, Diagnostic[]>();
		let refreshed = 0;
		const read: string[] = [];
		const { connection, open, close } = await startSession({
			folders: ["file:///work"],
			settings: () => settings,
			read: async (address) => {
				read.push(address);
				return files.get(address);
			},
			list: async (folder) =>
				[...files.keys()]
					.filter((address) => address.startsWith(folder))
					.map((address) => address.slice(folder.length)),
			refreshed: () => refreshed++,
			published: (diagnostics, about) => told.set(about, diagnostics),
		});
		const pull = async () => {
			const report = await connection.sendRequest<DocumentDiagnosticReport>(
				"textDocument/diagnostic",
				{ textDocument: { uri } },
			);
			assert.ok(report.kind === "full");
			return report.items.filter(({ code }) => code === "references/undefined-citation");
		};
		const changed = async (address: string) => {
			const before = refreshed;
			await connection.sendNotification("workspace/didChangeWatchedFiles", {
				changes: [{ uri: address, type: 2 }],
			});
			await until("the request to ask again", () => refreshed > before);
		};
		return { connection, open, close, pull, told, read, changed };
	};

	test("a changed file changes what is reported, without a restart", async () => {
		const address = "file:///work/briefs/refs.bib";
		const files = new Map([[address, refs]]);
		const { open, pull, read, changed, close } = await session(files);
		await open(uri, text);
		const [first] = await pull();
		assert.equal(first?.message, "“@olsn2030” is in no bibliography of this brief.");
		assert.equal(first?.severity, 1);
		await pull();
		assert.equal(read.filter((one) => one === address).length, 1);
		files.set(address, refs.replace("olsen", "olsn"));
		await changed(address);
		assert.deepEqual(await pull(), []);
		files.delete(address);
		await changed(address);
		assert.equal((await pull())[0]?.message, "The bibliography “refs.bib” is not there.");
		close();
	});

	test("of a folder that is made or removed, editors tell no more than that", async () => {
		const address = "file:///work/briefs/lib/refs.bib";
		const files = new Map<string, string>();
		const { open, pull, changed, close } = await session(files);
		await open(uri, text.replace("refs.bib", "lib/refs.bib").replace("olsn", "olsen"));
		assert.equal((await pull())[0]?.message, "The bibliography “lib/refs.bib” is not there.");
		files.set(address, refs);
		await changed("file:///work/briefs/lib");
		assert.deepEqual(await pull(), []);
		close();
	});

	test("a check that the author asks for reads the files anew", async () => {
		const address = "file:///work/briefs/refs.bib";
		const files = new Map([[address, refs]]);
		const { connection, open, pull, close } = await session(files);
		await open(uri, text);
		assert.equal((await pull()).length, 1);
		files.set(address, refs.replace("olsen", "olsn"));
		await connection.sendRequest("policyBrief/check", { textDocument: { uri } });
		assert.deepEqual(await pull(), []);
		close();
	});

	test("a key that is renamed is known before its file is saved", async () => {
		const address = "file:///work/briefs/refs.bib";
		const files = new Map([[address, refs]]);
		const { connection, open, pull, changed, close } = await session(files);
		const cited = text.replace("olsn", "olsen");
		await open(uri, cited);
		assert.deepEqual(await pull(), []);
		await connection.sendRequest("textDocument/rename", {
			textDocument: { uri },
			position: { line: 4, character: 24 },
			newName: "olsen-and-brandt-on-the-river",
		});
		await connection.sendNotification("textDocument/didChange", {
			textDocument: { uri, version: 2 },
			contentChanges: [{ text: cited.replace("olsen2030", "olsen-and-brandt-on-the-river") }],
		});
		assert.deepEqual(await pull(), []);
		files.set(address, refs.replace("olsen2030", "olsen-and-brandt-on-the-river"));
		await changed(address);
		assert.deepEqual(await pull(), []);
		files.set(address, refs);
		await changed(address);
		assert.equal((await pull()).length, 1);
		close();
	});

	test("a mistake is told in the file where it stands, and gone when it is mended", async () => {
		const address = "file:///work/briefs/refs.bib";
		const files = new Map([[address, `${refs}@book{b2, title = {Two\n`]]);
		const { open, pull, told, changed, close } = await session(files);
		await open(uri, text);
		await pull();
		const [mistake] = told.get(address) ?? [];
		assert.equal(mistake?.message, "The entry “b2” is not closed.");
		assert.deepEqual(mistake?.range.start, { line: 1, character: 6 });
		files.set(address, refs);
		await changed(address);
		await pull();
		assert.deepEqual(told.get(address), []);
		close();
	});

	test("settings name files too, from where they stand, and hear when one is not there", async () => {
		const configuration = "file:///work/.policybrief.json";
		const files = new Map([
			[configuration, '{\n\t"bibliography": ["lib/refs.bib"]\n}\n'],
			["file:///work/lib/refs.bib", refs],
		]);
		const { open, pull, told, changed, close } = await session(files);
		await open(uri, "The river is wide [@olsn2030].\n");
		assert.equal((await pull()).length, 1);
		files.delete("file:///work/lib/refs.bib");
		await changed("file:///work/lib/refs.bib");
		assert.deepEqual(await pull(), []);
		const [missing] = told.get(configuration) ?? [];
		assert.equal(missing?.message, "The bibliography “lib/refs.bib” is not there.");
		assert.deepEqual(missing?.range.start, { line: 1, character: 18 });
		close();
	});

	test("the editor's settings name files, those beside the brief come last", async () => {
		const files = new Map([
			["file:///elsewhere/library.json", '[{ "id": "olsn2030" }]'],
			["file:///work/briefs/near.bib", refs],
		]);
		const named = await session(files, { bibliography: ["/elsewhere/library.json"] });
		await named.open(uri, "The river is wide [@olsn2030].\n");
		assert.deepEqual(await named.pull(), []);
		assert.ok(!named.read.includes("file:///work/briefs/near.bib"));
		named.close();
		const unnamed = await session(files);
		await unnamed.open(uri, "The river is wide [@olsn2030].\n");
		assert.equal((await unnamed.pull()).length, 1);
		unnamed.close();
	});

	test("no file outside the folder is read because a brief names it", async () => {
		const files = new Map([["file:///secret/keys.json", "[]"]]);
		for (const name of [
			"/secret/keys.json",
			"../../secret/keys.json",
			"file:///secret/keys.json",
		]) {
			const { open, pull, read, close } = await session(files);
			await open(uri, text.replace("refs.bib", name));
			assert.match(String((await pull())[0]?.message), /lies outside this folder/, name);
			assert.ok(!read.some((address) => address.includes("secret")), name);
			close();
		}
	});
});
