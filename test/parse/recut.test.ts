import assert from "node:assert/strict";
import { suite, test } from "node:test";
import fc from "fast-check";
import { type Stretch, stretchesFrom } from "../../server/core/parse/passages.ts";
import { recut } from "../../server/core/parse/recut.ts";
import { edit, prefix, soup } from "../support/arbitrary-texts.ts";

suite("an edited text that was cut before", () => {
	test("is cut anew where it was edited, and nowhere else", () => {
		const before = Array.from({ length: 40 }, (_, index) => `Paragraph ${index}.`).join("\n\n");
		const after = before.replace("Paragraph 20.", "Paragraph 20.\n\nAnother.");
		const { kept, fresh, moved, by } = recut(after, 0, cut(before, 0));
		assert.deepEqual([kept, fresh.length, moved, by], [20, 2, 19, 10]);
	});

	test("is cut anew to its end where an edit opens a fence", () => {
		const { kept, fresh, moved } = recut(
			"One.\n\n```\n\nTwo.\n\nThree.",
			0,
			cut("One.\n\n\n\nTwo.\n\nThree.", 0),
		);
		assert.deepEqual([kept, fresh.length, moved], [0, 2, 0]);
	});

	for (const [name, texts] of Object.entries({ prefix, soup }))
		test(`is cut as if nobody had cut it before: ${name}`, () => {
			const edits = fc.array(edit, { maxLength: 8 });
			fc.assert(
				fc.property(texts, edits, fc.nat(12), (start, changes, from) => {
					let before = cut(start, Math.min(from, start.length));
					for (const [share, length, words] of changes) {
						const at = Math.round(before.text.length * share);
						const text = before.text.slice(0, at) + words + before.text.slice(at + length);
						const later = Math.min(from, text.length);
						const { kept, fresh, moved, by } = recut(text, later, before);
						const last = before.stretches.slice(before.stretches.length - moved);
						const joined = [
							...before.stretches.slice(0, kept),
							...fresh,
							...last.map(({ start: a, end: b, apart }) => ({ start: a + by, end: b + by, apart })),
						];
						before = cut(text, later);
						assert.deepEqual(joined, before.stretches);
					}
				}),
				{ numRuns: 600 },
			);
		});
});

function cut(text: string, from: number) {
	const stretches: readonly Stretch[] = [...stretchesFrom(text, from)];
	return { text, from, stretches };
}
