import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { CodeLens, Hover } from "vscode-languageserver-protocol";
import { until } from "../support/until.ts";
import { type Session, startSession } from "./client.ts";

const uri = "file:///briefs/korin.md";
const text = `# The river

Deaths rose to 412 in 2029.[^1]

## The case for raids

Raids would deter the smugglers. Gangs killed 12 officers in 2030. Border security cannot wait.

### Costs

Should we wait?

## The case against

A raid violates the sovereignty of Belmora.

[^1]: Ministry of Health (2030). *Deaths*.
`;
const whole = "sovereignty 1, security 3 · 1 of 3 claims sourced";

suite("the tally of a section", () => {
	test("stands above its heading, for those who ask for it", async () => {
		let settings = { codeLens: true };
		let counted = 0;
		const session = await startSession({
			settings: () => settings,
			recounted: () => {
				counted++;
			},
		});
		try {
			assert.deepEqual(session.capabilities.codeLensProvider, {});
			await session.open(uri, text);
			assert.deepEqual(await titles(session), [
				[0, whole],
				[4, "sovereignty 0, security 3 · 0 of 1 claims sourced"],
				[12, "sovereignty 1, security 0 · 0 of 1 claims sourced"],
			]);
			const before = counted;
			settings = { codeLens: false };
			await session.connection.sendNotification("workspace/didChangeConfiguration", {});
			await until("the client to be told", () => counted > before);
			assert.deepEqual(await titles(session), []);
		} finally {
			session.close();
		}
	});

	test("is not shown unasked, nor for what is no brief", async () => {
		for (const [settings, place] of [
			[{}, uri],
			[{ codeLens: true }, "file:///README.md"],
		] as const) {
			const session = await startSession({ settings: () => settings });
			await session.open(place, text);
			assert.deepEqual(await titles(session, place), []);
			session.close();
		}
	});

	test("is told by the heading under the pointer", async () => {
		const session = await startSession({ settings: () => ({}) });
		await session.open(uri, text);
		const hover = async (line: number) =>
			session.connection.sendRequest<Hover | null>("textDocument/hover", {
				textDocument: { uri },
				position: { line, character: 5 },
			});
		assert.deepEqual((await hover(4))?.contents, {
			kind: "markdown",
			value: "Arguments: sovereignty **0**, security **3**.\n\nClaims: **0** of 1 have a source.",
		});
		assert.equal(await hover(8), null);
		session.close();
	});
});

async function titles({ connection }: Session, of = uri): Promise<[number, string][]> {
	const lenses = await connection.sendRequest<CodeLens[] | null>("textDocument/codeLens", {
		textDocument: { uri: of },
	});
	return (lenses ?? []).map(({ range, command }) => {
		assert.equal(command?.command, "");
		return [range.start.line, command?.title ?? ""];
	});
}
