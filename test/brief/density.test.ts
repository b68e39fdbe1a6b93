import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { isTooDense } from "../../server/core/brief/density.ts";

suite("a passage is read as plain lines", () => {
	const nested: Readonly<Record<string, string>> = {
		"words in emphasis in emphasis": `${"*a **b ".repeat(60)}c${" b** a*".repeat(60)}`,
		"underlined words in underlined words": `${"_a ".repeat(200)}b${" a_".repeat(200)}`,
		"brackets in brackets": `${"[".repeat(400)}a${"]".repeat(400)}`,
		"brackets that nothing opens": "a] ".repeat(1600),
		"quotations in quotations": `${"> ".repeat(300)}a`,
		"items in items": Array.from({ length: 60 }, (_, depth) => `${"  ".repeat(depth)}- a`).join(
			"\n",
		),
	};
	for (const [name, text] of Object.entries(nested))
		test(`with ${name}`, () => assert.equal(isTooDense(text), true));
});

suite("a passage is read as Markdown", () => {
	const usual: Readonly<Record<string, string>> = {
		"many strong words": "**Riots** and _raids_ cost **4** million. ".repeat(300),
		"a table of strong words": "| **High** | __Low__ | *3* | _4_ |\n".repeat(200),
		"a list of stars": "* An item with a *word*, and 2*3\n".repeat(300),
		"many links": "[Olsen](https://example.org/olsen_2030) and [Brandt][b]. ".repeat(300),
		"many notes": "Traffic fell.[^1] It rose.[[2]](#note) ".repeat(300),
	};
	for (const [name, text] of Object.entries(usual))
		test(`with ${name}`, () => assert.equal(isTooDense(text), false));
});
