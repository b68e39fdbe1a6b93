import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { lint, renumberFootnotes } from "../../server/core/index.ts";
import { applyFix } from "../support/check.ts";

const renumbered = (text: string) => {
	const fix = renumberFootnotes(lint(text).brief);
	return fix && applyFix(text, fix);
};

suite("renumbering footnotes", () => {
	test("follows the order of the marks, closes gaps and keeps names", () => {
		const text = `Seizures rose.[^3] Boats cross.[^health][^7] Searches fell.[^3] No word.[^12]

| Town | Boats |
| --- | --- |
| Aldra | 12[^1] |

[^1]: Harbor Office (2030).
[^3]: Customs Service (2031), see [^7].
[^7]: Olsen (2030).
[^health]: Ministry (2031).
[^9]: Brandt (2029).
`;
		assert.equal(
			renumbered(text),
			`Seizures rose.[^1] Boats cross.[^health][^2] Searches fell.[^1] No word.[^3]

| Town | Boats |
| --- | --- |
| Aldra | 12[^4] |

[^4]: Harbor Office (2030).
[^1]: Customs Service (2031), see [^2].
[^2]: Olsen (2030).
[^health]: Ministry (2031).
[^5]: Brandt (2029).
`,
		);
	});

	test("changes nothing the second time, nor where all is in order", () => {
		assert.equal(renumbered("One.[^1] Two.[^2]\n\n[^1]: A.\n[^2]: B.\n"), undefined);
		const once = renumbered("One.[^2] Two.[^1]\n\n[^1]: A.\n[^2]: B.\n") ?? "";
		assert.equal(once, "One.[^1] Two.[^2]\n\n[^2]: A.\n[^1]: B.\n");
		assert.equal(renumbered(once), undefined);
	});

	test("leaves code alone, and the brief where a mark may have been missed", () => {
		assert.equal(
			renumbered("One.[^2]\n\n```\n[^7]\n```\n\n[^2]: A.\n"),
			"One.[^1]\n\n```\n[^7]\n```\n\n[^1]: A.\n",
		);
		assert.equal(renumbered("One.[^2] Write `[^7]`.\n\n[^2]: A.\n"), undefined);
	});
});
