import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { suite, test } from "node:test";
import type { StepCount } from "./support/count-steps.ts";

// What is four times as long takes about four times as many steps. To look at longer texts, which
// tells more and takes minutes: SIZE=8000 npm run test:unit -- --test-name-pattern=hostile
const size = Number(process.env.SIZE ?? 600);

/** Nobody minds what grows faster, as long as it costs less than five times as much as prose. */
const prose = "paragraphs";

suite("a hostile text", () => {
	const counts = countSteps();
	const usual = new Map(counts.filter(({ text }) => text === prose).map((one) => [one.work, one]));

	for (const text of new Set(counts.map((count) => count.text)))
		test(`takes linear time: ${text}`, () => {
			for (const { work, steps } of counts.filter((count) => count.text === text)) {
				const [short = 0, long = 0] = steps;
				const cheap = 5 * (usual.get(work)?.steps[1] ?? 50 * 4 * size);
				const most = Math.max(short * 4 ** 1.25, cheap);
				assert.ok(long <= most, `${work}: ${short} steps, then ${long}`);
			}
		});
});

function countSteps(): StepCount[] {
	const program = new URL("support/count-steps.ts", import.meta.url).pathname;
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[program, String(size), String(4 * size)],
		{ encoding: "utf8", maxBuffer: 1e8 },
	);
	assert.equal(status, 0, stderr);
	return stdout.trimEnd().split("\n").map(readCount);
}

function readCount(line: string): StepCount {
	const { work, text, steps }: StepCount = JSON.parse(line);
	assert.ok(steps.length === 2);
	return { work, text, steps };
}
