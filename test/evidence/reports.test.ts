import assert from "node:assert/strict";
import { suite, test } from "node:test";
import {
	evidenceSummary,
	isReview,
	lint,
	type Reviewed,
	renderReview,
	reviewOf,
	reviewWords,
} from "../../server/core/index.ts";

const river = `# The *river*

Deaths rose to 412 in 2029.[^1] A raid violates the sovereignty of Belmora.

Arrests | seizures fell by 9% in 2029. Raids would deter the smugglers.

## Risks

| Risk | Likelihood | Impact | Mitigation |
| --- | --- | --- | --- |
| Fishing towns lose their catch | High | Low | Permits |

[^1]: Ministry of Health (2030). *Deaths*. https://example.org/deaths
`;

suite("evidence summary", () => {
	test("is Markdown that says what the brief rests on and lacks", () => {
		assert.equal(
			evidenceSummary(lint(river)),
			`# Evidence in “The river”

33 words. 2 of 3 claims that need a source have one.

## Balance

| Side | Arguments | Share | With a source |
| --- | --: | --: | --: |
| Sovereignty | 1 | 50 % | 1 |
| Security | 1 | 50 % | 0 |

## Claims without a source

- “Arrests \\| seizures fell by 9% in 2029.”: no source (line 5)

## Risks

- “Fishing towns lose their catch”: likelihood High, impact Low (line 11)

## Findings

- Sourcing: 1
`,
		);
	});

	test("of a brief that states nothing is one line", () => {
		assert.equal(
			evidenceSummary(lint("We met.\n")),
			"# Evidence\n\n2 words. No claim needs a source.\n",
		);
	});
});

suite("review", () => {
	test("has a line for each brief, and says what to mend first", () => {
		const briefs = [
			reviewed("briefs/good.md", "We met.\n"),
			reviewed("briefs/my [river] (1).md", river),
			reviewed("briefs/one.md", "Arrests fell by 9% in 2029.\n\nIt fell.[^2]\n"),
		];
		const report = renderReview(briefs);
		assert.equal(
			report,
			`# Review of 3 briefs

<!-- policy-brief-review -->

| Brief | Words | Findings | Claims sourced | Balance | Risks listed |
| --- | --: | --: | --: | --- | --: |
| [briefs/good.md](briefs/good.md) | 2 | 0 | 0 of 0 | – | 0 |
| [briefs/my \\[river\\] (1).md](briefs/my%20%5Briver%5D%20%281%29.md) | 33 | 1 | 2 of 3 | sovereignty 1 : security 1 | 1 |
| [briefs/one.md](briefs/one.md) | 8 | 2 | 0 of 2 | – | 0 |
| **All** | 43 | 3 | 2 of 5 |  | 1 of 1 |

## What to mend first

1. [briefs/one.md](briefs/one.md): 1 error, 1 warning, 2 claims without a source
2. [briefs/my \\[river\\] (1).md](briefs/my%20%5Briver%5D%20%281%29.md): 1 warning, 1 claim without a source

## What comes up most

| Finding | Times | Briefs |
| --- | --: | --: |
| A number, amount or share has no source in its paragraph. | 2 | 2 |
| A citation points to a footnote, a link or an entry that is not there. | 1 | 1 |
`,
		);
		assert.ok(isReview(report));
		assert.ok(!isReview(river));
	});

	test("says in a line what a brief has and lacks", () => {
		assert.equal(
			reviewWords(reviewOf(lint(river))),
			"1 finding, 2/3 sourced, sovereignty 1 : security 1",
		);
		assert.equal(reviewWords(reviewOf(lint("We met.\n"))), "no findings");
	});

	test("of no brief says so", () => {
		assert.equal(renderReview([]), "# Review of 0 briefs\n\n<!-- policy-brief-review -->\n");
	});
});

function reviewed(name: string, text: string): Reviewed {
	return { name, href: encodeURI(name), review: reviewOf(lint(text)) };
}
