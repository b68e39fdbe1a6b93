import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { offsetAt, topOf } from "../../client/preview/page/places.ts";

const places = [
	{ offset: 0, top: 0 },
	{ offset: 100, top: 200 },
	{ offset: 110, top: 800 },
	{ offset: 400, top: 1000 },
];

suite("scrolling together", () => {
	test("finds a place on the page, and between two a place between them", () => {
		assert.equal(topOf(places, 100), 200);
		assert.equal(topOf(places, 50), 100);
		assert.equal(topOf(places, 105), 500);
	});

	test("finds the same place of the document again", () => {
		for (const offset of [0, 50, 100, 105, 250, 400])
			assert.equal(offsetAt(places, topOf(places, offset)), offset);
	});

	test("goes no further than the ends", () => {
		assert.equal(topOf(places, 900), 1000);
		assert.equal(offsetAt(places, 5000), 400);
		assert.equal(offsetAt(places.slice(1), 10), 100);
		assert.equal(topOf([], 10), 0);
	});

	test("passes over what is shown elsewhere than it is written", () => {
		const shown = [places, { offset: 120, top: 100 }, { offset: 500, top: 1200 }].flat();
		assert.equal(topOf(shown, 450), 1100);
	});
});
