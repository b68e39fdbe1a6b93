import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { CancellationTokenSource, ProgressType } from "vscode-languageserver-protocol";
import type { Files } from "../../server/files/files.ts";
import {
	type EvidenceAnswer,
	evidenceRequest,
	evidenceSummaryRequest,
	type ReviewAnswer,
	type ReviewProgress,
	reviewRequest,
} from "../../server/lsp/protocol-evidence.ts";
import { type Session, startSession } from "./client.ts";

const uri = "file:///work/briefs/river.md";
const text = `# The river

Deaths rose to 412 in 2029.[^1]

## The case for raids

Raids would deter the smugglers.

[^1]: Ministry of Health (2030). *Deaths*.
`;

suite("evidence", () => {
	test("of an open brief is listed with its places", async () => {
		const session = await startSession();
		try {
			await session.open(uri, text);
			const answer = await evidence(session, uri);
			assert.deepEqual(
				answer?.items.map(({ kind, range, label }) => [kind, range.start.line, label]),
				[
					["claim", 2, "Deaths rose to 412 in 2029."],
					["argument", 6, "Raids would deter the smugglers."],
					["source", 8, "[^1] Ministry of Health (2030). Deaths."],
				],
			);
			assert.deepEqual(answer?.items[2]?.places, [
				{
					label: "Deaths rose to 412 in 2029.",
					range: { start: { line: 2, character: 29 }, end: { line: 2, character: 30 } },
				},
			]);
			assert.deepEqual(
				answer?.sections.map(({ title, range }) => [title, range.start.line]),
				[
					["The river", 0],
					["The case for raids", 4],
				],
			);
			assert.deepEqual([answer?.claims, answer?.sourced, answer?.left], [1, 1, 0]);
			assert.match(String(await summary(session, uri)), /^# Evidence in “The river”\n/);
		} finally {
			session.close();
		}
	});

	test("of other documents is none", async () => {
		const session = await startSession();
		try {
			await session.open("file:///README.md", text);
			assert.equal(await evidence(session, "file:///README.md"), null);
			assert.equal(await summary(session, "file:///README.md"), null);
			assert.equal(await evidence(session, "file:///work/briefs/closed.md"), null);
		} finally {
			session.close();
		}
	});

	test("of a text beyond measure is cut, and says how much is left", async () => {
		const session = await startSession();
		try {
			await session.open(uri, "Deaths rose to 412 in 2029.\n\n".repeat(3100));
			const answer = await evidence(session, uri);
			assert.deepEqual([answer?.items.length, answer?.left], [3000, 100]);
		} finally {
			session.close();
		}
	});
});

suite("a review of the workspace", () => {
	test("reads the briefs, the open ones as they stand in the editor", async () => {
		const { session, review } = await start({
			"briefs/river.md": text,
			"briefs/lake (1).md": "We met.\n",
			"notes.md": text,
			".git/briefs/old.md": text,
			"briefs/binary.md": `\0${text}`,
			"papers/one.md": "Arrests fell by 9% in 2029.\n",
			"papers/.policybrief.json":
				'{ "files": ["**/papers/*.md"], "rules": { "sourcing/unsourced-statistic": "off" } }',
		});
		try {
			await session.open("file:///work/briefs/lake%20%281%29.md", "Arrests fell by 9% in 2029.\n");
			const { answer, progress } = await review();
			assert.equal(answer.complete, true);
			assert.deepEqual(
				progress.map(({ read, files, brief }) => [read, files, brief?.name, brief?.words]),
				[
					[1, 5, undefined, undefined],
					[2, 5, "briefs/lake (1).md", "1 finding, 0/1 sourced"],
					[3, 5, "briefs/river.md", "no findings, 1/1 sourced, sovereignty 0 : security 1"],
					[4, 5, undefined, undefined],
					[5, 5, "papers/one.md", "no findings, 0/1 sourced"],
				],
			);
			assert.match(answer.report, /^# Review of 3 briefs$/m);
			assert.match(answer.report, /\]\(briefs\/lake%20%281%29\.md\)/);
		} finally {
			session.close();
		}
	});

	test("answers other requests meanwhile, and stops when it is told to", async () => {
		const many = Object.fromEntries(
			Array.from({ length: 400 }, (_, index) => [`briefs/${index}.md`, text]),
		);
		const { session, review } = await start(many);
		try {
			await session.open("file:///work/briefs/open.md", text);
			const stop = new CancellationTokenSource();
			let during = 0;
			const asked: Promise<unknown>[] = [];
			const { answer, progress } = await review(stop, ({ read }) => {
				if (read === 5)
					asked.push(
						evidence(session, "file:///work/briefs/open.md").then(() => {
							during = 1;
							stop.cancel();
						}),
					);
			});
			await Promise.all(asked);
			assert.equal(during, 1);
			assert.equal(answer.complete, false);
			assert.ok(progress.length >= 5 && progress.length < 400, String(progress.length));
			assert.match(answer.report, new RegExp(`^# Review of ${progress.length} briefs$`, "m"));
		} finally {
			session.close();
		}
	});

	test("of a workspace without briefs, or of none, has no rows", async () => {
		const { session, review } = await start({ "notes.md": text });
		try {
			const { answer, progress } = await review();
			assert.equal(answer.complete, true);
			assert.equal(progress.filter(({ brief }) => brief).length, 0);
		} finally {
			session.close();
		}
	});
});

function evidence({ connection }: Session, of: string): Promise<EvidenceAnswer | null> {
	return connection.sendRequest(evidenceRequest, { textDocument: { uri: of } });
}

function summary({ connection }: Session, of: string): Promise<string | null> {
	return connection.sendRequest(evidenceSummaryRequest, { textDocument: { uri: of } });
}

/** A session in a workspace with these files, and a review of it. */
async function start(contents: Readonly<Record<string, string>>) {
	const folder = "file:///work";
	const addressOf = (name: string) =>
		`${folder}/${name.replace(/[ ()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`;
	const byAddress = new Map(
		Object.entries(contents).map(([name, text]) => [addressOf(name), text]),
	);
	const files: Files = {
		read: async (uri) => byAddress.get(uri),
		names: async () => [],
		markdown: async () => [...byAddress.keys()].filter((uri) => uri.endsWith(".md")).sort(),
	};
	const session = await startSession({ files, folders: [folder] });
	const review = async (
		stop = new CancellationTokenSource(),
		heard: (progress: ReviewProgress) => void = () => undefined,
	) => {
		const progress: ReviewProgress[] = [];
		session.connection.onProgress(new ProgressType<ReviewProgress>(), "review", (one) => {
			progress.push(one);
			heard(one);
		});
		const answer = await session.connection.sendRequest<ReviewAnswer>(
			reviewRequest,
			{ token: "review" },
			stop.token,
		);
		return { answer, progress };
	};
	return { session, review };
}
