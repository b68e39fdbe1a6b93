import assert from "node:assert/strict";
import { suite, test } from "node:test";
import {
	defaultSettings,
	effectiveSettings,
	isBriefPath,
	lint,
	readSettings,
	rules,
} from "../../server/core/index.ts";
import { workspace } from "./workspace.ts";

suite("policy-brief config", () => {
	const { folder, run, write } = workspace();

	test("says what holds for a brief and where each value comes from", () => {
		write(
			".policybrief.json",
			'{\n\t"level": "relaxed",\n\t"citationScope": "sentence",\n\t"rules": {\n\t\t"risk/missing-table": "off",\n\t\t"balance/low-share": { "minShare": 0.3 }\n\t}\n}\n',
		);
		write("a.md", "---\ntitle: A\nlevel: strict\naxes: [cost-benefit]\n---\n\nWe met.\n");
		const { status, stdout } = run("config", "a.md", "--format", "json");
		assert.equal(status, 0);
		const { file, configuration, values } = JSON.parse(stdout);
		assert.equal(file, "a.md");
		assert.ok(configuration.startsWith(folder) || configuration.endsWith(".policybrief.json"));
		const of = (name: string) => values.find(({ key }: { readonly key: string }) => key === name);
		const inFile = (line: number) => ({ from: "file", file: configuration, line });
		const inBrief = (line: number) => ({ from: "frontMatter", file: "a.md", line });
		for (const [key, value, origin] of [
			["level", "strict", inBrief(3)],
			["axes", ["sovereignty-security", "cost-benefit"], inBrief(4)],
			["citationScope", "sentence", inFile(3)],
			["rules.risk/missing-table.severity", "off", inFile(5)],
			["rules.balance/low-share.minShare", 0.3, inFile(6)],
			["rules.balance/low-share.severity", "warning", { from: "default" }],
		])
			assert.deepEqual(of(String(key)), { key, value, origin });

		const text = run("config").stdout;
		assert.match(text, /^level {2,}relaxed {2,}.*\.policybrief\.json:2$/m);
		assert.match(text, /^rules\.balance\/low-share\.severity {2,}warning {2,}default$/m);
		for (const { id } of rules) assert.ok(text.includes(`rules.${id}.severity`));
	});

	test("lenses lists every axis with the words of its lenses", () => {
		const { axes, masks } = JSON.parse(run("lenses", "--format", "json").stdout);
		assert.equal(axes[0].id, "sovereignty-security");
		for (const { lenses } of axes) {
			assert.equal(lenses.length, 2);
			for (const { terms } of lenses) assert.ok(terms.length > 0);
		}
		const [sovereignty] = axes[0].lenses;
		assert.deepEqual(sovereignty.terms[0], { phrase: "sovereignty", weight: 3, kind: "core" });
		assert.ok(masks.includes("Social Security"));
	});

	test("lenses lists the axes of the configuration too, and says whose they are", () => {
		const lens = (id: string, word: string) => ({ id, label: id, sub: { core: [[word, 3]] } });
		const lenses = [lens("fish", "trout"), lens("harbor", "quay")];
		const axisDefinitions = [{ id: "fish-harbor", label: "Fish vs harbor", lenses }];
		write("own/.policybrief.json", JSON.stringify({ axisDefinitions }));
		const { status, stdout } = run("lenses", "--config", "own/.policybrief.json");
		assert.equal(status, 0);
		assert.match(stdout, /^liberty-security {2}Liberty vs security \(experimental\)$/m);
		assert.match(stdout, /^fish-harbor {2}Fish vs harbor \(your own, not measured\)$/m);
		assert.match(stdout, /^ {4}3 {2}trout {2}\[core\]$/m);
		assert.doesNotMatch(run("lenses", "--no-config").stdout, /fish-harbor/);
		write("broken.json", '{ "axisDefinitions": [{ "id": "a" }] }');
		const broken = run("lenses", "--config", "broken.json");
		assert.equal(broken.status, 2);
		assert.match(broken.stderr, /broken\.json:1:23: An axis needs a “label”\.$/m);
	});
});

suite("layers of settings", () => {
	test("lie over the defaults, the strongest last, option by option", () => {
		const { settings, origins, problems } = effectiveSettings([
			{
				from: "editor",
				value: {
					level: "relaxed",
					citationScope: "sentence",
					axes: ["liberty-security"],
					rules: {
						"risk/missing-table": { severity: "error", minSentences: 4 },
						"balance/low-share": "off",
					},
				},
			},
			{
				from: "file",
				value: { level: "strict", rules: { "risk/missing-table": { minSentences: 5 } } },
			},
			{ from: "frontMatter", value: { axes: ["cost-benefit"] } },
		]);
		assert.deepEqual(problems, []);
		assert.deepEqual(settings, {
			level: "strict",
			citationScope: "sentence",
			minimumCoverage: 0,
			axes: ["liberty-security", "cost-benefit"],
			knownAxes: defaultSettings.knownAxes,
			rules: {
				"risk/missing-table": { severity: "error", options: { minSentences: 5 } },
				"balance/low-share": { severity: "off", options: {} },
			},
			files: ["**/*.brief.md", "**/briefs/**/*.md"],
			bibliography: [],
		});
		assert.deepEqual(origins.get("level"), { layer: 1, path: ["level"] });
		assert.deepEqual(origins.get("rules\nbalance/low-share\nseverity"), {
			layer: 0,
			path: ["rules", "balance/low-share"],
		});
		assert.equal(origins.get("files"), undefined);
	});

	test("leave out what is wrong, which keeps the value of the layer below", () => {
		const { settings, problems } = effectiveSettings([
			{ from: "editor", value: { level: "strict" } },
			{ from: "file", value: { level: "stric", rules: { "risk/missing-table": 3 } } },
			{ from: "file", value: 7 },
		]);
		assert.equal(settings.level, "strict");
		assert.deepEqual(settings.rules, {});
		assert.deepEqual(
			problems.map(({ layer, path }) => [layer, ...path]),
			[[1, "level"], [1, "rules", "risk/missing-table"], [2]],
		);
	});

	test("may name a schema, as editors do", () => {
		assert.deepEqual(readSettings({ $schema: "./x.json", files: ["a.md"] }).problems, []);
	});
});

suite("a brief's front matter", () => {
	test("sets how much is shown, and nothing when its level means something else", () => {
		const claim = "Belmora sees the raids as an attack on its sovereignty.\n";
		const findings = (level: string) => lint(`---\nlevel: ${level}\n---\n\n${claim}`).findings;
		assert.deepEqual(findings("relaxed"), []);
		assert.equal(findings("standard").length, 1);
		assert.equal(findings("executive").length, 1);
	});
});

suite("the globs that say which files are briefs", () => {
	test("let in, take out, and leave what is about its folder", () => {
		const { files } = defaultSettings;
		for (const path of ["a.brief.md", "x/briefs/y/a.md", ".drafts/briefs/a.md"])
			assert.ok(isBriefPath(path, files), path);
		for (const path of ["a.md", "briefs/README.md", "briefs/a.txt", "mybriefs/a.md"])
			assert.ok(!isBriefPath(path, files), path);
		const globs = ["memos/**", "!**/old/**"];
		assert.ok(isBriefPath("memos/new/a.md", globs));
		assert.ok(!isBriefPath("memos/old/a.md", globs));
		assert.ok(!isBriefPath("other/a.md", globs));
		assert.ok(!isBriefPath("a.md", ["!b.md"]));
	});
});
