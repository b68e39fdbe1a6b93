import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { MarksResult, PreviewResult } from "../../server/lsp/protocol.ts";
import { startSession } from "./client.ts";

const uri = "file:///work/briefs/river.md";
const text = "# The river\n\nTraffic fell by 40% in 2031.\n\nWe assess that it will rise.\n";

suite("the preview", () => {
	test("has a block for each part of the brief, with its evidence", async () => {
		const { connection, open, close } = await startSession();
		await open(uri, text);
		const shown = await connection.sendRequest<PreviewResult>("policyBrief/preview", {
			textDocument: { uri },
			known: [],
		});
		assert.equal(shown.title, "The river");
		assert.deepEqual(
			shown.blocks.map(({ start, end }) => text.slice(start, end).trim()),
			["# The river", "Traffic fell by 40% in 2031.", "We assess that it will rise."],
		);
		assert.match(shown.blocks[1]?.html ?? "", /class="sentence unsourced"/);
		assert.match(shown.blocks[2]?.html ?? "", /author’s view/);
		close();
	});

	test("tells blocks apart that look alike", async () => {
		const { connection, open, close } = await startSession();
		const quotation = "The network knows every pier.\n– Former official";
		await open(uri, `\n${quotation}\n\n${quotation}`);
		const { blocks } = await connection.sendRequest<PreviewResult>("policyBrief/preview", {
			textDocument: { uri },
			known: [],
		});
		assert.equal(blocks.length, 2);
		assert.notEqual(blocks[0]?.key, blocks[1]?.key);
		close();
	});

	test("leaves out what the client has already", async () => {
		const { connection, open, close } = await startSession();
		await open(uri, text);
		const ask = (known: readonly string[]) =>
			connection.sendRequest<PreviewResult>("policyBrief/preview", {
				textDocument: { uri },
				known,
			});
		const first = await ask([]);
		await connection.sendNotification("textDocument/didChange", {
			textDocument: { uri, version: 2 },
			contentChanges: [{ text: text.replace("rise", "fall") }],
		});
		const second = await ask(first.blocks.map(({ key }) => key));
		assert.deepEqual(
			second.blocks.map(({ html }) => html !== undefined),
			[false, false, true],
		);
		close();
	});

	test("says whether the file is treated as a brief, and that it changed", async () => {
		const { connection, open, close } = await startSession({
			initializationOptions: { previews: true },
		});
		let stale = 0;
		connection.onNotification("policyBrief/stale", () => {
			stale++;
		});
		const other = "file:///work/notes/river.md";
		await open(other, text);
		const ask = () =>
			connection.sendRequest<PreviewResult>("policyBrief/preview", {
				textDocument: { uri: other },
				known: [],
			});
		assert.equal((await ask()).isBrief, false);
		const before = stale;
		await connection.sendNotification("policyBrief/choose", {
			textDocument: { uri: other },
			brief: true,
		});
		assert.equal((await ask()).isBrief, true);
		assert.equal(stale, before + 1);
		close();
	});

	test("of VS Code is told what is known of each sentence, by its line", async () => {
		const { connection, open, close } = await startSession();
		await open(uri, text);
		const { version, sentences } = await connection.sendRequest<MarksResult>("policyBrief/marks", {
			textDocument: { uri },
		});
		assert.equal(version, 1);
		assert.deepEqual(
			sentences.map((one) => [one.line, one.text, one.classes]),
			[
				[2, "Traffic fell by 40% in 2031.", ["sentence", "unsourced"]],
				[4, "We assess that it will rise.", ["sentence", "judgement"]],
			],
		);
		assert.deepEqual(sentences[0]?.badges, [{ of: "claim", text: "no source" }]);
		assert.match(sentences[0]?.title ?? "", /No source is in reach/);
		close();
	});

	test("of VS Code is told nothing of a file that is no brief", async () => {
		const { connection, open, close } = await startSession();
		const other = "file:///work/notes/river.md";
		await open(other, text);
		const { sentences } = await connection.sendRequest<MarksResult>("policyBrief/marks", {
			textDocument: { uri: other },
		});
		assert.deepEqual(sentences, []);
		close();
	});
});
