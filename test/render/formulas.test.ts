import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { htmlOf } from "./support/page.ts";

suite("formulas", () => {
	const formulas: readonly string[] = [
		"$x$",
		"$x^2 + y$",
		"$\\alpha$",
		"$a_1 * b_2 * c$",
		"($n = 12$)",
		"$$e = mc^2$$",
		"$\\text{a $ b}$".replace(" $ ", " "),
	];
	for (const text of formulas)
		test(`${text} is one`, () => assert.match(htmlOf(`It is ${text} here.\n`), /<math /));

	const words: readonly string[] = [
		"costs $5 and US$6",
		"costs $5 and $6",
		"US$x$",
		"$ x$ and $x $",
		"$20,000 and US$30,000",
		"$5 and pays 10$ more",
		"between $4 million and A$5 million",
		"$x$1",
		"\\$x\\$",
		"`$x$`",
		"$a and then nothing",
		"$HOME and $PATH",
	];
	for (const text of words)
		test(`${text} holds none`, () => assert.doesNotMatch(htmlOf(`It ${text} here.\n`), /<math /));

	test("on lines of their own are shown large", () => {
		assert.match(
			htmlOf("A:\n\n$$\n\\sum_i x_i\n= 1\n$$\n\nB.\n"),
			/<div class="formula"><math [^>]*display="block"/,
		);
	});

	test("that cannot be read stay as they are written", () => {
		assert.match(htmlOf("It is $\\frac{a$ here.\n"), /<code>\$\\frac\{a\$<\/code>/);
	});

	test("leave the sentence around them whole", () => {
		const html = htmlOf("Deaths rose by 40% when $x^2 = 4$ held in 2030.\n");
		assert.equal(html.match(/no source/g)?.length, 1);
		assert.match(html, /<span class="sentence unsourced"[^>]*>Deaths.*<math .* held in 2030\./);
	});
});
