// Runs the named suites in turn and adds up what they counted: node scripts/test.ts unit host ui
// Options go to node:test: npm run test:unit -- --test-name-pattern=risk
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache, root } from "./vscode-host/paths.ts";

interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

const results = join(cache, "results");
const options = process.argv.slice(2).filter((argument) => argument.startsWith("-"));
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));

const suites: Readonly<Record<string, readonly (readonly string[])[]>> = {
	unit: [nodeTest("unit", "test/*.test.ts", "test/!(integration|ui|bench)/**/*.test.ts")],
	host: [["scripts/build.ts"], ["scripts/test-host.ts", resultFile("host")]],
	ui: [nodeTest("ui", "test/ui/*.test.ts")],
};

const totals = names.map((name) => ({ name, counts: runSuite(name) }));
for (const { name, counts } of totals) {
	const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
	console.log(`${name.padEnd(5)} ${counts.passed} passed, ${counts.failed} failed${skipped}`);
}
const sum = (count: keyof Counts) => totals.reduce((all, { counts }) => all + counts[count], 0);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") > 0 ? 1 : 0;

function nodeTest(name: string, ...globs: readonly string[]): string[] {
	return [
		"--test",
		"--test-isolation=none",
		...["--test-reporter=spec", "--test-reporter-destination=stdout"],
		...["--test-reporter=tap", `--test-reporter-destination=${resultFile(name)}`],
		...options,
		...globs,
	];
}

function resultFile(name: string): string {
	return join(results, `${name}.tap`);
}

/** A suite that ended badly, or in which nothing ran, has failed, whatever it counted. */
function runSuite(name: string): Counts {
	const steps = suites[name];
	if (!steps) throw new Error(`There is no suite “${name}”; there are ${Object.keys(suites)}.`);
	rmSync(resultFile(name), { force: true });
	mkdirSync(results, { recursive: true });
	const ended = steps.every(
		(step) => spawnSync(process.execPath, step, { cwd: root, stdio: "inherit" }).status === 0,
	);
	const counts = readCounts(resultFile(name));
	if (counts.passed + counts.failed === 0) console.error(`No test of the suite “${name}” ran.`);
	else if (ended || counts.failed > 0) return counts;
	return { ...counts, failed: counts.failed + 1 };
}

/** The lines in which TAP sums up: “# pass 12”. */
function readCounts(file: string): Counts {
	let text = "";
	try {
		text = readFileSync(file, "utf8");
	} catch {
		// The suite ended before it wrote anything.
	}
	const count = (word: string) =>
		Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
	return {
		passed: count("pass"),
		failed: count("fail") + count("cancelled"),
		skipped: count("skipped"),
	};
}
