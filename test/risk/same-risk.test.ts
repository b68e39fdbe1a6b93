import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { contentStems, riskSimilarity, sameRisk } from "../../server/core/risk/same-risk.ts";

suite("the same risk", () => {
	test("one content word in common is enough", () => {
		assert.equal(
			sameRisk("destabilizing Belmora's economy", "Economic crisis: economies fail"),
			true,
		);
		assert.equal(sameRisk("host withdraws consent", "Loss of host-nation consent"), true);
	});

	test("words that say nothing about which risk it is do not count", () => {
		assert.equal(sameRisk("a significant risk of delay", "the potential risk of unrest"), false);
		assert.equal(sameRisk("", "anything"), false);
	});

	test("endings do not matter", () => {
		assert.deepEqual([...contentStems("destabilises destabilization destabilizing")], ["destabil"]);
		assert.deepEqual([...contentStems("escalate escalation escalatory")], ["escal"]);
		assert.deepEqual([...contentStems("policies policy")], ["polic"]);
	});

	test("similarity is the share of common content words", () => {
		assert.equal(riskSimilarity("Banks evade sanctions", "Sanctions evaded by the banks"), 1);
		assert.equal(riskSimilarity("Banks evade sanctions", "Courts strike the law down"), 0);
		assert.equal(riskSimilarity("the", "the"), 0);
	});

	test("similarity is symmetric and lies between 0 and 1", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				const similarity = riskSimilarity(a, b);
				assert.ok(similarity >= 0 && similarity <= 1);
				assert.equal(similarity, riskSimilarity(b, a));
				assert.equal(similarity > 0, sameRisk(a, b));
			}),
		);
	});
});
