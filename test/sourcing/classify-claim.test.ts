import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { classifyClaim } from "../../server/core/sourcing/classify-claim.ts";

suite("classifyClaim", () => {
	test("names the deciding reason first", () => {
		const claim = classifyClaim("Seizures in Arvenia rose 40 % in 2031.");
		assert.equal(claim?.tier, "A");
		assert.equal(claim?.topic, "statistic");
		assert.equal(claim?.reasons[0]?.id, "statistic");
	});

	test("is total, deterministic and stays inside the sentence", () => {
		fc.assert(
			fc.property(fc.string(), (sentence) => {
				const claim = classifyClaim(sentence);
				assert.deepEqual(claim, classifyClaim(sentence));
				for (const { span } of claim?.reasons ?? []) {
					assert.ok(0 <= span.start && span.start < span.end && span.end <= sentence.length);
				}
			}),
		);
	});
});
