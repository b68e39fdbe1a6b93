import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { PreviewResult } from "../../server/lsp/protocol.ts";
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
});
