import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { suite, test } from "node:test";
import { parse } from "yaml";
import { main, workspace } from "./workspace.ts";

const root = new URL("../../", import.meta.url);
const readRoot = (path: string) => readFileSync(new URL(path, root), "utf8");
const claim = "Arvenia recorded 412 overdose deaths in 2029.\n";
const table = "Risk | Likelihood | Impact\nDrought | High | High\n";

interface Action {
	readonly inputs: Readonly<Record<string, { readonly default: string }>>;
	readonly runs: {
		readonly steps: readonly {
			readonly name?: string;
			readonly run?: string;
			readonly env?: Readonly<Record<string, string>>;
		}[];
	};
}

suite("action.yml", { skip: process.platform === "win32" }, () => {
	const { folder, write } = workspace();
	const { inputs, runs }: Action = parse(readRoot("action.yml"));
	const step = runs.steps.find(({ name }) => name === "Check");

	/** Runs the step as GitHub does: its expressions are filled in, its script is bash's. */
	function runStep(given: Readonly<Record<string, string>>) {
		const env = Object.entries(step?.env ?? {}).map(([name, expression]) => {
			const [, input = ""] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
			const isPath = expression.includes("github.action_path");
			assert.ok(isPath || inputs[input], expression);
			return [name, isPath ? join(folder, "action") : (given[input] ?? inputs[input]?.default)];
		});
		const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
		return spawnSync("bash", ["-e", "-o", "pipefail", "-c", step?.run ?? "exit 99"], {
			cwd: folder,
			encoding: "utf8",
			env: { ...process.env, PATH, ...Object.fromEntries(env) },
		});
	}

	test("comments on the lines of a pull request, and fails as it is told", () => {
		write("action/dist/cli.mjs", `await import(${JSON.stringify(main)});\n`);
		write("briefs/a.md", claim);
		write("b c.md", "We met.\n");
		const { status, stdout, stderr } = runStep({ files: "briefs\nb c.md\n" });
		assert.equal(stderr, "");
		assert.match(stdout, /^::warning file=briefs\/a\.md,line=1,col=18,.*\n$/);
		assert.equal(status, 1);
		write("quiet file.json", '{ "rules": { "sourcing/unsourced-statistic": "hint" } }');
		const quiet = runStep({ files: "$(touch pwned); *.md", config: "quiet file.json" });
		assert.match(quiet.stderr, /^\$\(touch pwned\); \*\.md: no Markdown file found\n$/);
		assert.equal(runStep({ files: "briefs", "fail-on": "error" }).status, 0);
	});
});

interface Hook {
	readonly id: string;
	readonly entry: string;
	readonly files: string;
}

suite(".pre-commit-hooks.yaml", () => {
	const { read, run, write } = workspace();
	const hooks: readonly Hook[] = parse(readRoot(".pre-commit-hooks.yaml"));

	test("checks and fixes the briefs of a commit", () => {
		const files = ["briefs/a.md", "notes.md", "deep/b.brief.md"];
		for (const file of files) write(file, `${claim}\n${table}`);
		const { bin }: { readonly bin: object } = JSON.parse(readRoot("package.json"));
		for (const { entry, files: pattern } of hooks) {
			const [command = "", ...args] = entry.split(" ");
			assert.ok(command in bin);
			const staged = files.filter((file) => new RegExp(pattern).test(file));
			assert.deepEqual(staged, ["briefs/a.md", "deep/b.brief.md"]);
			assert.equal(run(...args, ...staged).status, 1);
		}
		assert.match(read("briefs/a.md"), /^\| --- \| --- \| --- \|$/m);
	});
});
