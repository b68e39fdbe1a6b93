import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { PreviewResult, RenderResult } from "../../server/lsp/protocol.ts";
import { startSession } from "./client.ts";

const uri = "file:///work/briefs/river%20plan.md";
const text = "The map:\n\n![Map](map.png) ![Far](https://example.org/far.png)\n";
const png = "iVBORw0KGgoAAAANSUhEUg==";

suite("an exported page", () => {
	test("is whole, and takes pictures in once they are there", async () => {
		const { connection, open, close } = await startSession();
		await open(uri, text);
		const ask = (images: Readonly<Record<string, string>>) =>
			connection.sendRequest<RenderResult>("policyBrief/render", { textDocument: { uri }, images });
		const first = await ask({});
		assert.match(first.html, /^<!doctype html>.*<title>river plan\.md<\/title>/s);
		assert.match(first.html, /Image not loaded: Map \(map\.png\)/);
		assert.deepEqual(first.images, [{ address: "map.png" }]);
		assert.deepEqual(first.bibliographies, []);
		const second = await ask({ "map.png": png });
		assert.match(second.html, /<img src="data:image\/png;base64,iVBORw0KGgoAAAANSUhEUg=="/);
		assert.deepEqual(second.images, [{ address: "map.png", data: `data:image/png;base64,${png}` }]);
		const third = await ask({ "map.png": "cm9vdDp4" });
		assert.deepEqual(third.images, [{ address: "map.png" }]);
		close();
	});
});

suite("the preview", () => {
	test("loads pictures from the network where that is allowed", async () => {
		const { connection, open, close } = await startSession();
		await open(uri, text);
		const ask = async (remoteImages: boolean) => {
			const params = { textDocument: { uri }, known: [], remoteImages };
			const { blocks } = await connection.sendRequest<PreviewResult>("policyBrief/preview", params);
			return blocks.map(({ html }) => html).join("");
		};
		assert.match(await ask(false), /Image not loaded: Far \(example\.org\)/);
		assert.match(await ask(true), /<img src="https:\/\/example\.org\/far\.png"/);
		assert.match(await ask(false), /Image not loaded: Far \(example\.org\)/);
		close();
	});
});
