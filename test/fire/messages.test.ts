import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { join, type Wire } from "./wire.ts";

const uri = "file:///work/river.brief.md";
const text = "# River\n\nArvenia recorded 412 overdose deaths in 2029.[^1]\n\n[^1]: See it.\n";

const places = [
	{ line: 0, character: 0 },
	{ line: -1, character: -5 },
	{ line: 1e9, character: 1e9 },
	{ line: 2.5, character: 0.1 },
	{ line: null, character: "NaN" },
	{},
	null,
];
const addresses = [uri, "file:///nowhere.md", "no address", "%", "", 7, null, "x".repeat(100_000)];
const junk: readonly unknown[] = [
	null,
	{},
	[],
	7,
	"words",
	true,
	"x".repeat(1_000_000),
	deep(500),
	JSON.parse(
		'{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }',
	),
	...addresses.map((address) => ({ textDocument: { uri: address } })),
	...places.map((position) => paramsAt(position)),
];

const requests = [
	"textDocument/diagnostic",
	"textDocument/codeAction",
	"textDocument/hover",
	"textDocument/codeLens",
	"textDocument/definition",
	"textDocument/references",
	"textDocument/documentHighlight",
	"textDocument/prepareRename",
	"textDocument/rename",
	"textDocument/completion",
	"completionItem/resolve",
	"textDocument/documentSymbol",
	"textDocument/foldingRange",
	"textDocument/documentLink",
	"policyBrief/insertRiskTable",
	"policyBrief/configuration",
	"policyBrief/check",
	"policyBrief/preview",
	"policyBrief/render",
	"policyBrief/marks",
	"policyBrief/evidence",
	"policyBrief/evidenceSummary",
	"policyBrief/riskTables",
	"policyBrief/sources",
	"policyBrief/cite",
	"policyBrief/insertFootnote",
	"policyBrief/openClaim",
	"policyBrief/review",
];
const notifications = [
	"policyBrief/trust",
	"textDocument/didOpen",
	"textDocument/didChange",
	"textDocument/didClose",
	"textDocument/didSave",
	"workspace/didChangeWatchedFiles",
	"workspace/didChangeWorkspaceFolders",
	"policyBrief/choose",
	"policyBrief/caret",
	"$/setTrace",
	"$/cancelRequest",
	"$/progress",
	"not/known",
];

suite("a server that is sent what no client should send", () => {
	test("has a guard before each of its handlers", () => {
		const folder = new URL("../../server/lsp/", import.meta.url);
		for (const name of readdirSync(folder)) {
			const source = readFileSync(new URL(name, folder), "utf8");
			const heard =
				/\b(?:connection|documents|semanticTokens|diagnostics|workspace)\.on[A-Z]?\w*\(\s*(?:\w+,\s*)?(.*)/g;
			for (const [all, handler = ""] of source.matchAll(heard))
				assert.match(
					all,
					/guard\.|aboutLabel\(|aboutBrief\(|onInitialize\(|onShutdown\(|previewers\.delete|onCompletionResolve\(/,
					`${name}: ${handler}`,
				);
		}
	});

	test("answers every request, whatever its parameters", async () => {
		for (const method of requests) {
			const wire = await begun();
			for (const params of junk) {
				const answer = await wire.request(method, params);
				assert.ok("result" in answer || answer.error, method);
				const { code, message } = answer.error ?? {};
				// Of a request without parameters, the protocol's library is the first to stumble.
				if (params !== null) assert.notEqual(code, internalError, `${method}: ${message}`);
			}
			assert.ok(wire.logged <= junk.length, `${method} logged ${wire.logged} times`);
			await answersStill(wire);
		}
	});

	test("takes no harm from a notification, and complains of each at most once", async () => {
		for (const method of notifications) {
			const wire = await begun();
			for (const params of junk) {
				const before = wire.logged;
				wire.notify(method, params);
				await wire.codes("file:///other.brief.md");
				// Of parameters by position, the protocol's library says what it misses, besides.
				assert.ok(wire.logged <= before + (Array.isArray(params) ? 3 : 1), method);
			}
			wire.open(uri, text, 9);
			await answersStill(wire);
		}
	});

	test("keeps to the text where changes make no sense", async () => {
		const wire = await begun();
		const at = (start: unknown, end: unknown, words: unknown = "") => ({
			range: { start, end },
			text: words,
		});
		const [, , far] = places;
		for (const change of [
			...places.map((place) => at(place, place)),
			at({ line: 2, character: 3 }, { line: 2, character: 3 }, 7),
			{ text: null },
			{ range: null, text: "x" },
			null,
			7,
		])
			wire.change(uri, 2, change);
		wire.notify("textDocument/didChange", {
			textDocument: { uri, version: null },
			contentChanges: [{ text: "x" }],
		});
		wire.notify("textDocument/didChange", { textDocument: { uri }, contentChanges: 7 });
		wire.change("file:///unopened.brief.md", 1, { text });
		await answersStill(wire);
		wire.change(uri, 3, at(far, far, "\nArvenia recorded 99 overdose deaths in 2030.\n"));
		const { result } = await wire.request("textDocument/diagnostic", { textDocument: { uri } });
		assert.match(JSON.stringify(result), /"line":6,"character":17/);
	});

	test("reads the last text where versions stand still or go back, and of a file opened twice", async () => {
		const wire = await begun();
		assert.deepEqual(await wire.codes(uri), []);
		const flawed = "Arvenia recorded 412 overdose deaths in 2029.\n";
		for (const version of [1, 0, -7]) {
			wire.change(uri, version, { text: flawed });
			assert.deepEqual(await wire.codes(uri), ["sourcing/unsourced-statistic"]);
			wire.change(uri, version, { text });
			assert.deepEqual(await wire.codes(uri), []);
		}
		const first = await wire.request("textDocument/diagnostic", { textDocument: { uri } });
		const previousResultId = resultIdOf(first.result);
		wire.open(uri, flawed, 1);
		const params = { textDocument: { uri }, previousResultId };
		assert.match(
			JSON.stringify(await wire.request("textDocument/diagnostic", params)),
			/statistic/,
		);
		for (let times = 0; times < 2; times++)
			wire.notify("textDocument/didClose", { textDocument: { uri } });
		assert.deepEqual(await wire.codes(uri), []);
		wire.open(uri, flawed, 1);
		assert.deepEqual(await wire.codes(uri), ["sourcing/unsourced-statistic"]);
		assert.equal(wire.logged, 0);
	});

	test("answers empty where the file is closed while it is asked about", async () => {
		const { promise: file, resolve: readFile } = Promise.withResolvers<undefined>();
		const { promise: asked, resolve: ask } = Promise.withResolvers<void>();
		const read = () => {
			ask();
			return file;
		};
		const wire = join({ read });
		await wire.begin();
		wire.open(uri, text);
		const { answer } = wire.ask("textDocument/diagnostic", { textDocument: { uri } });
		await asked;
		wire.notify("textDocument/didClose", { textDocument: { uri } });
		await wire.request("not/known", {});
		readFile(undefined);
		assert.deepEqual((await answer).result, { kind: "full", items: [] });
	});

	test("says that it is too early before it is initialized, and too late after it is shut down", async () => {
		const wire = join();
		wire.notify("initialized", {});
		wire.open(uri, text);
		for (const method of requests)
			assert.equal((await wire.request(method, paramsAt(places[0]))).error?.code, -32002, method);
		for (const params of [
			null,
			{},
			7,
			{ capabilities: 7, workspaceFolders: [7, null, { uri: 7 }], initializationOptions: "x" },
		]) {
			const fresh = join();
			await fresh.request("initialize", params);
			await fresh.begin();
			fresh.open(uri, text);
			const { result } = await fresh.request("textDocument/documentSymbol", paramsAt(places[0]));
			assert.match(JSON.stringify(result), /River/);
		}
		await wire.begin();
		assert.equal((await wire.begin()).error?.code, -32600);
		assert.equal((await wire.request("not/known", {})).error?.code, -32601);
		await wire.request("shutdown", undefined);
		for (const method of requests)
			assert.equal((await wire.request(method, paramsAt(places[0]))).error?.code, -32600, method);
		assert.equal(wire.logged, 0);
	});

	test("does not work out what was cancelled", async () => {
		const wire = await begun();
		const asked = Array.from({ length: 50 }, () =>
			wire.ask("textDocument/diagnostic", { textDocument: { uri } }),
		);
		for (const { id } of asked) wire.notify("$/cancelRequest", { id });
		wire.notify("$/cancelRequest", { id: 999_999 });
		const answers = await Promise.all(asked.map(({ answer }) => answer));
		assert.ok(answers.some(({ error }) => error?.code === -32800));
		await answersStill(wire);
	});

	test("takes settings of any shape, and says what is wrong with them", async () => {
		const wire = await begun({ configuration: true });
		for (const settings of [
			...junk,
			{ rules: junk, axes: junk, files: junk, bibliography: junk, level: junk },
			{ axisDefinitions: junk, lensTerms: junk },
		]) {
			wire.settings = settings;
			wire.notify("workspace/didChangeConfiguration", { settings });
			await wire.codes(uri);
		}
		wire.settings = {};
		wire.notify("workspace/didChangeConfiguration", {});
		await answersStill(wire);
		assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
	});
});

const internalError = -32603;

async function begun(workspace: object = {}): Promise<Wire> {
	const wire = join();
	await wire.begin({}, { textDocument: { diagnostic: {} }, workspace });
	wire.open(uri, text);
	return wire;
}

/** A good request is answered as ever. */
async function answersStill(wire: Wire): Promise<void> {
	wire.open("file:///work/sea.brief.md", "Arvenia recorded 99 overdose deaths in 2030.\n");
	assert.deepEqual(await wire.codes("file:///work/sea.brief.md"), ["sourcing/unsourced-statistic"]);
	assert.deepEqual(await wire.codes(uri), []);
}

function paramsAt(position: unknown) {
	return {
		textDocument: { uri },
		position,
		range: { start: position, end: position },
		context: { diagnostics: [], only: [7], includeDeclaration: "x" },
		newName: 7,
		known: 7,
		contentChanges: [{ range: { start: position, end: position }, text: "x" }],
	};
}

function deep(levels: number): unknown {
	let value: unknown = [];
	for (let level = 0; level < levels; level++)
		value = level % 2 === 0 ? [value] : { textDocument: value };
	return value;
}

function resultIdOf(report: unknown): unknown {
	return typeof report === "object" && report !== null && "resultId" in report
		? report.resultId
		: undefined;
}
