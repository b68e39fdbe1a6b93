import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/vscode-host/paths.ts";
import { makeBrief } from "./corpus.ts";
import { median, shown, table } from "./measure.ts";

const node = process.execPath;
const ours = join(root, "dist/cli.mjs");

type NamedCommand = readonly [string, readonly string[]];

export function measureCommandLines(peers: string, rounds: number): string {
	const folder = mkdtempSync(join(tmpdir(), "policy-brief-bench-"));
	const small = join(folder, "brief.md");
	writeFileSync(small, makeBrief(10_000));
	const bin = (name: string) => join(peers, "node_modules/.bin", name);
	const commands: readonly NamedCommand[] = [
		["Node alone", [node, "-e", "0"]],
		["**Policy Brief**", [node, ours, "check", small, "--fail-on", "never"]],
		["write-good (parses nothing)", [node, bin("write-good"), small]],
		["prettier --check", [node, bin("prettier"), "--check", small]],
		["markdownlint-cli2", [node, bin("markdownlint-cli2"), small]],
		[
			"remark-cli + remark-lint",
			[node, bin("remark"), small, "--use", "remark-preset-lint-recommended", "--no-stdout"],
		],
		["alex", [node, bin("alex"), small]],
		["textlint, 4 rules", [node, bin("textlint"), small]],
	];
	const times = timed(commands, peers, rounds);
	rmSync(folder, { recursive: true });
	const own = times[1] ?? Number.NaN;
	return table(
		["Whole process, 10 kB", "Median", "× Policy Brief"],
		commands.map(([name], index) => {
			const time = times[index] ?? Number.NaN;
			return [name, `${shown(time)} ms`, shown(time / own)];
		}),
	);
}

/** A folder of a thousand briefs, by the command lines that read folders. */
export function measureWorkspace(peers: string, rounds: number): string {
	const folder = mkdtempSync(join(tmpdir(), "policy-brief-bench-"));
	const briefs = join(folder, "briefs");
	mkdirSync(briefs);
	for (let index = 0; index < 1000; index++)
		writeFileSync(
			join(briefs, `brief-${index}.md`),
			makeBrief(4000 + ((index * 37) % 22_000), index + 1),
		);
	const bin = (name: string) => join(peers, "node_modules/.bin", name);
	const commands: readonly NamedCommand[] = [
		["**Policy Brief**", [node, ours, "check", briefs, "--fail-on", "never"]],
		["markdownlint-cli2", [node, bin("markdownlint-cli2"), `${briefs}/*.md`]],
		[
			"remark-cli + remark-lint",
			[node, bin("remark"), briefs, "--use", "remark-preset-lint-recommended", "--no-stdout"],
		],
		["prettier --check", [node, bin("prettier"), "--check", briefs]],
	];
	const times = timed(commands, peers, rounds);
	rmSync(folder, { recursive: true });
	const own = times[0] ?? Number.NaN;
	return table(
		["1,000 briefs, 15 MB", "Median", "× Policy Brief"],
		commands.map(([name], index) => {
			const time = times[index] ?? Number.NaN;
			return [name, `${shown(time / 1000)} s`, shown(time / own)];
		}),
	);
}

/** Medians of whole processes, in turn, so that what else the machine does hits all alike. */
function timed(commands: readonly NamedCommand[], cwd: string, rounds: number): number[] {
	const times = commands.map((): number[] => []);
	for (let round = 0; round < rounds; round++)
		for (const [index, [, [program = "", ...args]]] of commands.entries()) {
			const start = performance.now();
			spawnSync(program, args, { cwd, stdio: "ignore" });
			times[index]?.push(performance.now() - start);
		}
	return times.map(median);
}
