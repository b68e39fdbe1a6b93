import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { inOneSentence } from "../../server/core/index.ts";

suite("what makes a sentence a claim, in words", () => {
	for (const [parts, words] of [
		[["compares"], "compares"],
		[["states a quantity", "states a trend"], "states a quantity and a trend"],
		[
			["states a quantity", "states a trend", "states a share", "compares"],
			"states a quantity, a trend, and a share, and compares",
		],
		[["refers to a dated event", "compares"], "refers to a dated event, and compares"],
		[
			["quotes someone", "compares", "states a trend"],
			"quotes someone, compares, and states a trend",
		],
	] as const)
		test(words, () => assert.equal(inOneSentence(parts), words));
});
