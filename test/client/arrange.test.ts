import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { arrange, type Step } from "../../client/preview/page/arrange.ts";

suite("the parts of the preview", () => {
	test("stay where they are when one of them changed", () => {
		assert.deepEqual(arrange(["a", "b", "c"], ["a", "B", "c"]), [
			{ kind: "remove", key: "b" },
			{ kind: "insert", key: "B", before: "c" },
		]);
	});

	test("come at the end without a part to stand before", () => {
		assert.deepEqual(arrange(["a"], ["a", "b"]), [{ kind: "insert", key: "b" }]);
	});

	test("are moved when the author moved them, and no other is", () => {
		assert.deepEqual(arrange(["a", "b", "c", "d"], ["a", "c", "d", "b"]), [
			{ kind: "move", key: "b" },
		]);
	});

	test("end up as they should, whatever they were", () => {
		const keys = fc.uniqueArray(fc.constantFrom(..."abcdefghij"));
		fc.assert(
			fc.property(keys, keys, (shown, wanted) => {
				assert.deepEqual(arrange(shown, wanted).reduce(take, shown), wanted);
			}),
		);
	});
});

function take(keys: readonly string[], step: Step): readonly string[] {
	const others = keys.filter((key) => key !== step.key);
	if (step.kind === "remove") return others;
	assert.equal(keys.includes(step.key), step.kind === "move");
	const at = step.before === undefined ? others.length : others.indexOf(step.before);
	assert.notEqual(at, -1);
	return others.toSpliced(at, 0, step.key);
}
