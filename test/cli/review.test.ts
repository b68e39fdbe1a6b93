import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { workspace } from "./workspace.ts";

suite("policy-brief review", () => {
	const { run, write } = workspace();

	test("prints a report on the briefs of a folder, and does not take it for one", () => {
		write("briefs/river.md", "Deaths rose by 9% in 2029.\n");
		write("briefs/lake (1).md", "We met.\n");
		write("notes.md", "Deaths rose by 9% in 2029.\n");
		const { status, stdout } = run("review", ".");
		assert.equal(status, 0);
		assert.match(stdout, /^# Review of 2 briefs$/m);
		assert.match(
			stdout,
			/^\| \[briefs\/lake \(1\)\.md\]\(briefs\/lake%20%281%29\.md\) \| 2 \| 0 \|/m,
		);
		assert.match(stdout, /^1\. \[briefs\/river\.md\]\(briefs\/river\.md\): 1 warning, 1 claim/m);
		write("briefs/review.md", stdout);
		assert.equal(run("review", ".").stdout, stdout);
	});

	test("says which file it could not read, and reports on the others", () => {
		const { status, stdout, stderr } = run("review", "briefs/river.md", "gone.md");
		assert.equal(status, 2);
		assert.match(stderr, /gone\.md/);
		assert.match(stdout, /^# Review of 1 brief$/m);
	});
});
