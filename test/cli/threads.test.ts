import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { suite, test } from "node:test";
import type { CheckFile, CheckOptions } from "../../server/cli/check-file.ts";
import { checkInThreads } from "../../server/cli/check-threads.ts";
import { formats } from "../../server/cli/reporters.ts";
import { workspace } from "./workspace.ts";

/** Runs a check with a number of threads, as the command line would. */
const driver = `
import { check } from ${JSON.stringify(new URL("../../server/cli/check.ts", import.meta.url).href)};
const [threads, patterns, options] = process.argv.slice(2).map((value) => JSON.parse(value));
process.exitCode = await check(patterns, options, async () => threads);
`;

const flaws = [
	"Arvenia recorded 412 overdose deaths in 2029.",
	"Risk | Likelihood | Impact\nDrought | High | High",
	"Studies show that the port leads to more trade.",
	"A closed border would protect the town from attack.",
];

suite("policy-brief check with several threads", () => {
	const { folder, write } = workspace();
	write("drive.mjs", driver);
	const run = (threads: number, patterns: readonly string[], options: Partial<CheckOptions>) => {
		const all = { format: "text", failOn: "warning", ...options };
		const args = [threads, patterns, all].map((value) => JSON.stringify(value));
		const { status, stdout, stderr } = spawnSync(process.execPath, ["drive.mjs", ...args], {
			cwd: folder,
			encoding: "utf8",
			timeout: 60_000,
		});
		return { status, stdout, stderr };
	};
	const same = (patterns: readonly string[], options: Partial<CheckOptions>) => {
		const alone = run(1, patterns, options);
		assert.deepEqual(run(3, patterns, options), alone);
		return alone;
	};

	for (let index = 10; index < 40; index++)
		write(`briefs/${index}.brief.md`, `${flaws.slice(0, 1 + (index % 4)).join("\n\n")}\n`);
	write("briefs/20.brief.md", Buffer.from([0x4d, 0x5a, 0x00, 0x01]));
	write("briefs/30.brief.md", "---\nbibliography: ../refs.bib\n---\n\nIt rained [@olsn].\n");
	write("briefs/31.brief.md", "---\nbibliography: ../refs.bib\n---\n\nIt snowed [@olsn].\n");
	write("refs.bib", "@book{olsen, title = {Rain}}\n@book{broken\n");

	for (const format of formats)
		test(`prints the same ${format}, and says once what is wrong with a file`, () => {
			const { status, stdout, stderr } = same(["briefs", "gone.md"], { format });
			assert.equal(status, 2);
			assert.match(stdout, /39\.brief\.md/);
			const [binary = "", bibliography = "", gone = "", ...more] = stderr.trim().split("\n");
			assert.match(binary, /20\.brief\.md: not a text file$/);
			assert.match(bibliography, /refs\.bib:2:/);
			assert.equal(gone, "gone.md: no such file");
			assert.deepEqual(more, []);
		});

	test("prints the same diff of fixes", () => {
		const { stdout } = same(["briefs"], { fixDryRun: true });
		assert.match(stdout, /^\+\+\+ b\/briefs\/39\.brief\.md$/m);
	});

	test("hides what a baseline records, which one thread writes", () => {
		assert.match(run(3, ["briefs"], { writeBaseline: true }).stdout, /recorded in/);
		const { stdout } = same(["briefs"], { baseline: ".policybrief-baseline.json" });
		assert.match(stdout, /^0 findings in 29 files$/m);
	});
});

suite("a thread that fails", () => {
	const options: CheckOptions = { format: "text", failOn: "never" };
	const files = ["a.md", "b.md", "c.md"];
	const checkWith = (thread: string, check: CheckFile) => {
		const module = new URL(`data:text/javascript,${encodeURIComponent(thread)}`);
		return checkInThreads(files, check, () => undefined, {
			count: 1,
			options,
			isColored: false,
			module,
		});
	};
	const never = () => new Promise<undefined>(() => undefined);

	test("fails the run with what it says", async () => {
		await assert.rejects(checkWith("throw new Error('out of luck')", never), /out of luck/);
	});

	test("fails the run when it ends without a word, and files with it", async () => {
		const thread = `
			import { BroadcastChannel, workerData } from "node:worker_threads";
			workerData.checkTask.next[0] = 3;
			new BroadcastChannel("policy-brief-test").postMessage("taken");
			process.exit();
		`;
		const channel = new BroadcastChannel("policy-brief-test");
		const whenTaken = () =>
			new Promise<undefined>((resolve) => {
				channel.onmessage = () => resolve(undefined);
			});
		await assert.rejects(checkWith(thread, whenTaken), /The thread that checked b\.md ended early/);
		channel.close();
	});

	test("is not waited for when it was not needed", async () => {
		await checkWith("setInterval(() => undefined, 1000)", async () => undefined);
	});

	test("is stopped when this one fails", async () => {
		const fails = async () => assert.fail("no luck here");
		await assert.rejects(checkWith("setInterval(() => undefined, 1000)", fails), /no luck here/);
	});
});
