import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { effectiveSettings, readSettingsText } from "../../server/core/index.ts";

const axes =
	"sovereignty-security, liberty-security, growth-environment, cost-benefit, efficiency-equity, centralisation-subsidiarity";
const severities = "off, hint, information, warning, error";

/** A configuration file with the place that is wrong in «guillemets», and what is said there. */
const mistakes: readonly (readonly [string, string])[] = [
	['{ «"levle"»: "strict" }', "“levle” is not a setting; did you mean “level”?"],
	[
		'{ «"extends"»: "other" }',
		"“extends” is not a setting; known are files, level, citationScope, minimumCoverage, axes, bibliography, rules, axisDefinitions, lensTerms.",
	],
	[
		'{ «"__proto__"»: {} }',
		"“__proto__” is not a setting; known are files, level, citationScope, minimumCoverage, axes, bibliography, rules, axisDefinitions, lensTerms.",
	],
	[
		'{ "level": «"stirct"» }',
		"“stirct” is not one of relaxed, standard, strict; did you mean “strict”?",
	],
	['{ "level": «3» }', "3 is not one of relaxed, standard, strict."],
	['{ "level": «null» }', "null is not one of relaxed, standard, strict."],
	['{ "citationScope": «"section"» }', "“section” is not one of sentence, adjacent, paragraph."],
	[
		'{ "rules": { «"sourcing/unsourced-statistics"»: "off" } }',
		"“sourcing/unsourced-statistics” is not a rule; did you mean “sourcing/unsourced-statistic”?",
	],
	[
		'{ "rules": { «"missing-table"»: "off" } }',
		"“missing-table” is not a rule; did you mean “risk/missing-table”?",
	],
	[
		'{ "rules": { "risk/missing-table": «"warn"» } }',
		`“warn” is not one of ${severities}; did you mean “warning”?`,
	],
	[
		'{ "rules": { "risk/missing-table": «true» } }',
		"A rule takes a severity or an object of options, not true.",
	],
	[
		'{ "rules": { "risk/missing-table": { «"sevrity"»: "off" } } }',
		"“sevrity” is not an option of this rule; did you mean “severity”?",
	],
	[
		'{ "rules": { "balance/low-share": { "minShare": «"a third"» } } }',
		"This takes a number, not “a third”.",
	],
	[
		'{ "rules": { "balance/low-share": { "minShare": «-1» } } }',
		"-1 is too small; the smallest value is 0.",
	],
	[
		'{ "rules": { "balance/low-share": { "minShare": «30» } } }',
		"30 is too large; the largest value is 0.5.",
	],
	[
		'{ "rules": { "sourcing/placeholder": { "markers": «"TODO"» } } }',
		"This takes a list, not “TODO”.",
	],
	[
		'{ "rules": { "sourcing/placeholder": { "markers": ["TODO", «1»] } } }',
		"This takes a text, not 1.",
	],
	['{ "rules": «["risk/missing-table"]» }', "This takes an object, not a list."],
	['{ "axes": «"cost-benefit"» }', "This takes a list, not “cost-benefit”."],
	[
		'{ "axes": [«"cost-benfit"»] }',
		`“cost-benfit” is not one of ${axes}; did you mean “cost-benefit”?`,
	],
	['{ "axes": [«"tariffs"»] }', `“tariffs” is not one of ${axes}.`],
	['{ "files": «"**/*.md"» }', "This takes a list, not “**/*.md”."],
	['{ "level": "strict", «"level"»: "relaxed" }', "“level” stands here again; this one holds."],
	['{ "level": "strict" «"axes"»: [] }', "This is not JSON: comma expected."],
	["«[]»", "This takes an object, not a list."],
	['«"strict"»', "This takes an object, not “strict”."],
	["«»", "This is not JSON: value expected."],
];

suite("a mistake in a configuration file is told where it stands", () => {
	for (const [marked, message] of mistakes) {
		test(marked || "an empty file", () => {
			const start = marked.indexOf("«");
			const end = marked.indexOf("»") - 1;
			const { problems } = readSettingsText(marked.replace(/[«»]/g, ""));
			assert.deepEqual(problems, [{ span: { start, end }, message }]);
		});
	}

	test("and the rest of the file holds", () => {
		const text = '{\n\t// as agreed\n\t"level": "strict",\n\t"levle": 1,\n}\n';
		const { value, problems } = readSettingsText(text);
		assert.equal(problems.length, 1);
		assert.equal(effectiveSettings([{ from: "file", value }]).settings.level, "strict");
	});
});
