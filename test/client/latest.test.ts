import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { latest } from "../../client/preview/latest.ts";

suite("what is asked for again and again", () => {
	test("is done one at a time, and once more for all that came meanwhile", async () => {
		let runs = 0;
		let finish = () => undefined;
		const ask = latest(async () => {
			runs++;
			await new Promise<void>((resolve) => {
				finish = () => void resolve();
			});
		});
		ask();
		ask();
		ask();
		assert.equal(runs, 1);
		finish();
		await setImmediate();
		assert.equal(runs, 2);
		finish();
		await setImmediate();
		assert.equal(runs, 2);
		ask();
		assert.equal(runs, 3);
	});
});
