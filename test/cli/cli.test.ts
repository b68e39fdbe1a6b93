import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { rules } from "../../server/core/index.ts";
import { workspace } from "./workspace.ts";

const flawed = "Arvenia recorded 412 overdose deaths in 2029.\n";
const { run, runWith, write } = workspace();

suite("policy-brief check", () => {
	test("prints one line for each finding and ends with 1", () => {
		write("a.md", flawed);
		const { status, stdout, stderr } = run("check", "a.md");
		assert.equal(status, 1);
		assert.equal(stderr, "");
		assert.equal(
			stdout,
			"a.md:1:18  warning  “412 overdose deaths” has no source in this paragraph.  sourcing/unsourced-statistic\n1 finding in 1 file\n",
		);
	});

	test("ends with 0 when nothing is left, or nothing weighs enough", () => {
		write("b.md", "We met.\n");
		assert.equal(run("check", "b.md").status, 0);
		write("a.md", flawed);
		assert.equal(run("check", "a.md", "--fail-on", "error").status, 0);
		assert.equal(run("check", "a.md", "--fail-on", "never").status, 0);
		assert.equal(run("check", "a.md", "--fail-on", "hint").status, 1);
	});

	test("prints the contract's JSON, with offsets into the file as stored", () => {
		write("c.md", `\uFEFF# Title\r\n\r\n${flawed.trim()}\r\n`);
		const [report] = json("check", "c.md", "--format", "json");
		assert.equal(report.file, "c.md");
		const [finding] = report.findings;
		const { fixes, related, ...rest } = finding;
		assert.deepEqual(rest, {
			rule: "sourcing/unsourced-statistic",
			severity: "warning",
			message: "“412 overdose deaths” has no source in this paragraph.",
			start: 29,
			end: 48,
			startLine: 3,
			startColumn: 18,
			endLine: 3,
			endColumn: 37,
			reasons: rest.reasons,
			url: "https://github.com/policy-brief/policy-brief/blob/main/docs/rules/sourcing/unsourced-statistic.md",
		});
		assert.ok(rest.reasons.includes("count"));
		assert.deepEqual(related, []);
		assert.deepEqual(fixes[0], {
			title: "Add a footnote",
			kind: "draft",
			edits: [
				{
					start: 57,
					end: 59,
					text: "[^1]\r\n\r\n[^1]: TODO author, title, publisher, year, link\r\n",
				},
			],
		});
	});

	test("says which file cannot be read, and checks the others", () => {
		write("a.md", flawed);
		write("binary.md", Buffer.from([0x4d, 0x5a, 0x00, 0x01]));
		write("utf16.md", Buffer.from("\uFEFFWords", "utf16le"));
		write("latin1.md", Buffer.from([0x63, 0x61, 0x66, 0xe9]));
		const { status, stdout, stderr } = run(
			"check",
			"gone.md",
			"binary.md",
			"utf16.md",
			"latin1.md",
			"a.md",
		);
		assert.equal(status, 2);
		assert.match(stdout, /^a\.md:1:18 .*\n1 finding in 1 file\n$/);
		assert.deepEqual(stderr.trim().split("\n"), [
			"gone.md: no such file",
			"binary.md: not a text file",
			"utf16.md: UTF-16 text; save it as UTF-8",
			"latin1.md: not UTF-8 text; save it as UTF-8",
		]);
	});

	test("takes of folders and globs what the configuration or the front matter calls a brief", () => {
		write("in/briefs/deep/one.md", flawed);
		write("in/two.brief.md", flawed);
		write("in/typed.md", `---\ntype: Policy brief\n---\n\n${flawed}`);
		write("in/notes.md", flawed);
		write("in/briefs/README.md", flawed);
		write("in/note.txt", flawed);
		const files = (...patterns: string[]) =>
			json("check", ...patterns, "--format", "json").map(({ file }: { file: string }) => file);
		assert.deepEqual(files("in"), ["in/briefs/deep/one.md", "in/two.brief.md", "in/typed.md"]);
		assert.deepEqual(files("in/*.md", "in/notes.md"), [
			"in/two.brief.md",
			"in/typed.md",
			"in/notes.md",
		]);
		write("in/.policybrief.json", '{ "files": ["*.md", "!two*"] }');
		assert.deepEqual(files("in"), ["in/notes.md", "in/typed.md"]);
		const empty = run("check", "in/*.qmd", "in/briefs");
		assert.equal(empty.status, 2);
		assert.equal(
			empty.stderr,
			"in/*.qmd: no Markdown file found\nin/briefs: no brief found; name files outright, or say under “files” in .policybrief.json which are briefs\n",
		);
	});

	test("copes with texts that have nothing to read", () => {
		const texts = ["", "\n", "---\ntitle: A\n---\n", "```\nopen", "\uFEFF"];
		const files = texts.map((text, index) => {
			write(`odd-${index}.md`, text);
			return `odd-${index}.md`;
		});
		assert.deepEqual(
			json("check", ...files, "--format", "json"),
			files.map((file) => ({ file, findings: [] })),
		);
	});

	test("uses the nearest configuration, a named one, or none", () => {
		write("configured/sub/a.md", flawed);
		write("configured/.policybrief.json", '{ "rules": { "sourcing/unsourced-statistic": "off" } }');
		write("hint.json", '{ "rules": { "sourcing/unsourced-statistic": "hint" } }');
		const path = "configured/sub/a.md";
		assert.equal(run("check", path).stdout, "0 findings in 1 file\n");
		assert.equal(run("check", path, "--no-config").status, 1);
		assert.match(run("check", path, "--config", "hint.json").stdout, / {2}hint {2}/);
	});

	test("says what is wrong in a configuration, where, and what is accepted", () => {
		write("wrong/a.md", flawed);
		write(
			"wrong/.policybrief.json",
			`{
	"level": "stric",
	"rules": {
		"sourcing/unsourced-statistics": "off",
		"risk/missing-table": { "minSentences": "three" },
		"balance/low-share": 3
	},
	"levle": 1
}`,
		);
		const { status, stdout, stderr } = run("check", "wrong/a.md");
		assert.equal(status, 2);
		assert.match(stdout, /1 finding in 1 file/);
		assert.deepEqual(
			stderr
				.trim()
				.split("\n")
				.map((line) => line.replace(/^.*\.policybrief\.json:/, "")),
			[
				"2:11: “stric” is not one of relaxed, standard, strict; did you mean “strict”?",
				"4:3: “sourcing/unsourced-statistics” is not a rule; did you mean “sourcing/unsourced-statistic”?",
				"5:43: This takes a number, not “three”.",
				"6:24: A rule takes a severity or an object of options, not 3.",
				"8:2: “levle” is not a setting; did you mean “level”?",
			],
		);
		write("wrong/.policybrief.json", '{ "level": "strict" "rules": {} }');
		assert.match(run("check", "wrong/a.md").stderr, /:1:21: This is not JSON: comma expected\.\n$/);
	});
});

suite("policy-brief", () => {
	test("names the nearest command, option or value", () => {
		assert.match(refused("chek", "a.md"), /Did you mean check\?/);
		assert.match(refused("check", "a.md", "--formt", "json"), /Did you mean --format\?/);
		assert.match(refused("check", "a.md", "--format", "jsn"), /Did you mean json\?/);
		assert.match(refused("check"), /missing required argument 'files'/);
	});

	test("inspect prints what was read, in the contract's shape", () => {
		const text = `# T

Arvenia recorded 412 deaths.[^1] Raids violate its territorial integrity.

| Risk | Likelihood | Impact |
| --- | --- | --- |
| War | Low | High |

[^1]: Ministry of Health (2030).
`;
		write("d.md", text);
		const at = (words: string) => {
			const start = text.indexOf(words);
			return { start, end: start + words.length };
		};
		const [report] = json("inspect", "d.md", "--format", "json");
		const coverage = { claims: 2, sourced: 2 };
		assert.deepEqual(report.sections, [
			{ title: "T", level: 1, start: 0, end: text.length, coverage },
		]);
		assert.deepEqual(report.footnotes, [{ label: "1", ...at("[^1]: Ministry of Health (2030).") }]);
		assert.deepEqual(report.citations, [
			{ ...at("[^1]"), kind: "footnote", keys: ["1"], resolved: true },
		]);
		assert.deepEqual(report.tables, [
			{
				...at(text.slice(text.indexOf("| Risk"), text.indexOf("\n\n[^1]:"))),
				columns: ["Risk", "Likelihood", "Impact"],
				rows: 1,
				risk: true,
				broken: false,
			},
		]);
		const [first, second] = report.sentences;
		assert.deepEqual(
			{ ...first, claim: { ...first.claim, reasons: [], confidence: 0 } },
			{
				...at("Arvenia recorded 412 deaths."),
				section: 0,
				claim: { tier: "A", reasons: [], confidence: 0 },
				sourced: true,
				lenses: { sovereignty: 0, security: 0 },
			},
		);
		assert.ok(second.lenses.sovereignty > 0);
		assert.deepEqual(report.coverage, { claims: 2, sourced: 2 });
		assert.deepEqual(report.axes[0].counts, { sovereignty: 1, security: 0 });
	});

	test("rules lists every rule with its defaults", () => {
		const listed = json("rules", "--format", "json");
		assert.deepEqual(
			listed.map(({ id }: { id: string }) => id),
			rules.map(({ id }) => id),
		);
		assert.equal(run("rules").stdout.trim().split("\n").length, rules.length);
	});

	test("lsp serves over standard input and ends when the client hangs up", () => {
		const message = JSON.stringify({
			jsonrpc: "2.0",
			id: 1,
			method: "initialize",
			params: { processId: null, rootUri: null, capabilities: {} },
		});
		const input = `Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`;
		const { stdout, signal } = runWith(input, "lsp", "--stdio");
		assert.match(stdout, /"serverInfo":\{"name":"policy-brief"\}/);
		assert.equal(signal, null);
	});
});

function json(...args: string[]) {
	return JSON.parse(run(...args).stdout);
}

function refused(...args: string[]): string {
	const { status, stderr } = run(...args);
	assert.equal(status, 2);
	return stderr;
}
