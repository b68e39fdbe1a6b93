import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { Bibliography, lint } from "../../server/core/index.ts";
import { applyFix } from "../support/check.ts";
import { readBibliography } from "../support/read-bibliography.ts";

const works = `@report{health2031, title={Deaths by cause in Arvenia}, author={{Ministry of Health}}, date={2031}}
@book{olsen 2, title={The river and its towns}, author={Olsen, Mara}}
@book{pills:eu, title={Overdose deaths in towns along the Senna}, author={Ruiz, Ana and Roe, Jo and Doe, Al}, year=2028}
`;

suite("citing from the bibliography", () => {
	const bibliography = new Bibliography([readBibliography("refs.bib", works)]);
	const text = "Overdose deaths in the towns of Arvenia rose by 40%.\n";
	const fixes = lint(text, {}, { bibliography }).findings.flatMap((one) => one.fixes?.() ?? []);

	test("offers the entries whose words the sentence shares, the best first", () => {
		const titles = fixes.map(({ title }) => title).filter((title) => title.startsWith("Cite "));
		assert.deepEqual(titles, [
			"Cite Ruiz et al. (2028), “Overdose deaths in towns along the Senna”",
			"Cite Ministry of Health (2031), “Deaths by cause in Arvenia”",
			"Cite with a key",
		]);
	});

	test("writes the key before the full stop, where it is a source", () => {
		const fix = fixes.find(({ title }) => title.startsWith("Cite Ruiz"));
		assert.equal(fix?.kind, "draft");
		const fixed = fix ? applyFix(text, fix) : "";
		assert.equal(fixed, "Overdose deaths in the towns of Arvenia rose by 40% [@pills:eu].\n");
		assert.deepEqual(lint(fixed, {}, { bibliography }).findings, []);
	});
});
