import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Range, SemanticTokens } from "vscode-languageserver-protocol";
import { until } from "../support/until.ts";
import { type Session, startSession } from "./client.ts";

const uri = "file:///briefs/korin.md";
const text = `# The river

Arvenia recorded 412 overdose deaths in 2029.[^1]

> Raids killed 12 officers and
> 30 border guards in 2030.

A raid would not violate the sovereignty of Belmora.

- Despite concerns about sovereignty, border
  security cannot wait.

[^1]: Ministry of Health (2030). *Deaths*.
`;
const quoted = [
	"4 2 “Raids” argument unsourced secondLens security",
	"5 5 “border guards” argument unsourced secondLens security",
];
const denied = "7 17 “violate the sovereignty” argument unsourced firstLens sovereignty negated";
const all = [
	"2 17 “412” claim sourced",
	"2 21 “overdose deaths” argument sourced secondLens security",
	...quoted,
	denied,
	"9 25 “sovereignty” argument unsourced firstLens sovereignty conceded",
	"9 38 “border” argument unsourced secondLens security",
	"10 2 “security” argument unsourced secondLens security",
];

suite("the colors of claims and arguments", () => {
	test("mark their words, line by line; those that both claim and argue are the argument’s", async () => {
		const session = await startSession({ settings: () => ({ semanticHighlighting: true }) });
		await session.open(uri, text);
		assert.deepEqual(await tokens(session), all);
		session.close();
	});

	test("are answered for a part of the text", async () => {
		const session = await startSession({ settings: () => ({ semanticHighlighting: true }) });
		await session.open(uri, text);
		const range = { start: { line: 3, character: 0 }, end: { line: 7, character: 80 } };
		assert.deepEqual(await tokens(session, range), [...quoted, denied]);
		session.close();
	});

	test("come and go with the setting, for a client that is told once what is answered", async () => {
		let settings = { semanticHighlighting: false };
		let recolored = 0;
		const session = await startSession({ settings: () => settings, recolored: () => recolored++ });
		const change = async (semanticHighlighting: boolean) => {
			settings = { semanticHighlighting };
			const before = recolored;
			await session.connection.sendNotification("workspace/didChangeConfiguration", {});
			await until("the client to be told", () => recolored > before);
		};
		await session.open(uri, text);
		assert.equal(await tokens(session), null);
		assert.equal(recolored, 0);
		await change(true);
		assert.equal((await tokens(session))?.length, all.length);
		await change(false);
		assert.equal(await tokens(session), null);
		session.close();
	});

	test("are not asked for while they are off, where the client lets the server say so", async () => {
		let settings = { semanticHighlighting: false };
		let answered: readonly string[] = [];
		const session = await startSession({
			settings: () => settings,
			registered: (methods) => {
				answered = methods;
			},
		});
		assert.equal(session.capabilities.semanticTokensProvider, undefined);
		const change = (semanticHighlighting: boolean) => {
			settings = { semanticHighlighting };
			return session.connection.sendNotification("workspace/didChangeConfiguration", {});
		};
		const isAnswered = () => answered.includes("textDocument/semanticTokens");
		await session.open(uri, text);
		await change(true);
		await until("the colors to be offered", isAnswered);
		assert.equal((await tokens(session))?.length, all.length);
		await change(false);
		await until("the colors to be taken back", () => !isAnswered());
		session.close();
	});

	test("follow the author's word for it that a file is a brief", async () => {
		let recolored = 0;
		const session = await startSession({
			settings: () => ({ semanticHighlighting: true }),
			recolored: () => recolored++,
		});
		const other = "file:///notes.md";
		await session.open(other, text);
		assert.equal(await tokens(session, undefined, other), null);
		const before = recolored;
		const chosen = { textDocument: { uri: other }, brief: true };
		await session.connection.sendNotification("policyBrief/choose", chosen);
		await until("the client to be told", () => recolored > before);
		assert.equal((await tokens(session, undefined, other))?.length, all.length);
		session.close();
	});
});

const types = ["claim", "argument"];
const modifiers =
	"sourced unsourced firstLens secondLens sovereignty security conceded negated".split(" ");

/** Line, column, words, type and modifiers of each. */
async function tokens({ connection }: Session, range?: Range, of = uri): Promise<string[] | null> {
	const method = `textDocument/semanticTokens/${range ? "range" : "full"}`;
	const params = { textDocument: { uri: of }, ...(range && { range }) };
	const found = await connection.sendRequest<SemanticTokens | null>(method, params);
	if (!found) return null;
	const lines = text.split("\n");
	const said: string[] = [];
	let [line, column] = [0, 0];
	for (let at = 0; at < found.data.length; at += 5) {
		const [down = 0, right = 0, length = 0, type = 0, bits = 0] = found.data.slice(at, at + 5);
		line += down;
		column = down > 0 ? right : column + right;
		const words = lines[line]?.slice(column, column + length);
		const set = modifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
		said.push([line, column, `“${words}”`, types[type], ...set].join(" "));
	}
	return said;
}
