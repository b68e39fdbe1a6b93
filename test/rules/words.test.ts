import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { count, fitting, quoted } from "../../server/core/rules/words.ts";

suite("the author's words in a message", () => {
	const cases: readonly (readonly [words: string, most: number, shown: string])[] = [
		["two thirds", 52, "“two thirds”"],
		["  two\n\tthirds ", 52, "“two thirds”"],
		["**two** _thirds_ of `x_y`", 52, "“two thirds of x_y”"],
		["the [yearbook](https://example.org/a) of 2030", 52, "“the yearbook of 2030”"],
		["“we go”", 52, "“we go”"],
		['"we go"', 52, "“we go”"],
		["one two three four", 18, "“one two three four”"],
		["one two three four", 17, "“one two three …”"],
		["one two, three", 10, "“one two …”"],
		["abcdefghijklmnop", 10, "“abcdefghi …”"],
	];
	for (const [words, most, shown] of cases) {
		test(JSON.stringify(words), () => assert.equal(quoted(words, most), shown));
	}

	test("are left out where the message would be too long", () => {
		const long = `${"x".repeat(90)}.`;
		assert.equal(fitting("In full.", "In short."), "In full.");
		assert.equal(fitting(long, "In short."), "In short.");
		assert.equal(fitting(long, `${long}.`), `${long}.`);
	});

	test("counts", () => {
		assert.equal(count(1, "claim"), "1 claim");
		assert.equal(count(0, "claim"), "0 claims");
	});
});
