import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import { Validator } from "@cfworker/json-schema";
import {
	LineIndex,
	lint,
	renderGithub,
	renderMarkdown,
	renderText,
	sarifResults,
	toMarkdown,
} from "../../server/core/index.ts";
import { workspace } from "./workspace.ts";

/** The published schema, as it comes with Microsoft's SARIF SDK (MIT). */
const schema = JSON.parse(
	readFileSync(new URL("sarif-2.1.0.schema.json", import.meta.url), "utf8"),
);
const sarif = new Validator(schema, "2020-12", false);

const claim = "Arvenia recorded 412 overdose deaths in 2029.";
const table = "Risk | Likelihood | Impact\nDrought | High | High\n";
const reportOf = (text: string, file = "briefs/a.md") => ({
	file,
	lines: new LineIndex(text),
	...lint(text),
});

suite("policy-brief check --format", () => {
	const { run, write } = workspace();

	test("sarif prints a log that its schema accepts", () => {
		write("a b.md", `${claim}\n\n${table}`);
		const { status, stdout } = run("check", "a b.md", "--format", "sarif");
		assert.equal(status, 1);
		const log = JSON.parse(stdout);
		assert.deepEqual(sarif.validate(log).errors, []);
		log.runs[0].results[0].level = "grave";
		assert.equal(sarif.validate(log).valid, false);
		const [{ tool, results }] = log.runs;
		assert.equal(results.length, 2);
		for (const { ruleId, ruleIndex, locations } of results) {
			assert.equal(tool.driver.rules[ruleIndex].id, ruleId);
			assert.equal(locations[0].physicalLocation.artifactLocation.uri, "a%20b.md");
		}
		assert.deepEqual(locationOf(results[0]), {
			startLine: 1,
			startColumn: 18,
			endLine: 1,
			endColumn: 37,
		});
		assert.equal(results[1].fixes.length, 1);
	});

	test("text has no colours where nobody looks", () => {
		write("c.md", claim);
		assert.doesNotMatch(run("check", "c.md").stdout, /\p{Cc}\[/u);
	});
});

suite("a report", () => {
	test("keeps a finding's SARIF fingerprint when lines move", () => {
		const fingerprints = (text: string) =>
			sarifResults(reportOf(text)).map(({ partialFingerprints }) => partialFingerprints);
		const before = fingerprints(`${claim}\n\nWe met.\n\n${claim}\n`);
		const after = fingerprints(`# Title\n\nA new line.\n\n${claim}\n\n\n${claim}\n`);
		assert.equal(before.length, 2);
		assert.deepEqual(after, before);
		assert.notDeepEqual(before[0], before[1]);
		const changed = fingerprints(`${claim.replace("412", "413")}\n`);
		assert.notDeepEqual(changed[0], before[0]);
		// Services remember these between versions, so they may never change.
		assert.deepEqual(before[0], { "sentence/v1": "19ba5bc82a3ada:0" });
	});

	test("names files as SARIF's addresses", () => {
		const address = (file: string) =>
			sarifResults(reportOf(claim, file))[0]?.locations?.[0]?.physicalLocation?.artifactLocation
				?.uri;
		assert.equal(address("a\\b #1?.md"), "a/b%20%231%3F.md");
		assert.equal(address("C:\\b.md"), "file:///C:/b.md");
		assert.equal(address("/briefs/b.md"), "file:///briefs/b.md");
		assert.equal(address("\\\\server\\briefs\\b.md"), "file://server/briefs/b.md");
	});

	test("escapes GitHub's workflow commands", () => {
		const text = "Costs rose by 40% in Arvenia.\n";
		assert.equal(
			renderGithub(reportOf(text, "a,b:c\\d%.md")),
			"::warning file=a%2Cb%3Ac/d%25.md,line=1,col=15,endLine=1,endColumn=18," +
				"title=sourcing/unsourced-statistic::“40%25” has no source in this paragraph.\n",
		);
	});

	test("leaves columns out for GitHub where the words run over lines", () => {
		assert.match(renderGithub(reportOf(table)), /^::warning file=briefs\/a\.md,line=1,endLine=2,t/);
	});

	test("is a Markdown table that no message breaks", () => {
		const report = toMarkdown(reportOf(`${claim}\n`, "a|b@you.md"));
		assert.equal(
			renderMarkdown([report, toMarkdown(reportOf("We met."))]),
			`**Policy Brief: 1 finding in 2 files**

| Place | Severity | Finding | Rule |
| --- | --- | --- | --- |
| a\\|b@\u200Byou.md:1 | warning | “412 overdose deaths” has no source in this paragraph. | [sourcing/unsourced-statistic](https://github.com/policy-brief/policy-brief/blob/main/docs/rules/sourcing/unsourced-statistic.md) |
`,
		);
	});

	test("can be set off for a terminal", () => {
		const painted = renderText(reportOf(claim), (part, words) => `<${part}>${words}</>`);
		assert.match(painted, /^<place>briefs\/a\.md:1:18<\/> {2}<warning>warning<\/> .* <rule>sourc/);
	});
});

function locationOf(result: {
	readonly locations: readonly [{ readonly physicalLocation: { readonly region: object } }];
}): object {
	return result.locations[0].physicalLocation.region;
}
