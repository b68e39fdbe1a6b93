import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { label } from "./keystrokes.ts";
import { exponent, median, shown, table } from "./measure.ts";

const ownName = "**Policy Brief**";
const parser = "remark-parse + GFM";

const sizes = [10_000, 100_000, 1_000_000, 10_000_000] as const;
/** With the largest text that each is given; it would take minutes otherwise. */
const checkers: readonly (readonly [string, number])[] = [
	[ownName, 10_000_000],
	[parser, 10_000_000],
	["markdownlint", 1_000_000],
	["write-good", 1_000_000],
	["alex", 100_000],
	["textlint, 4 rules", 100_000],
	["Harper", 100_000],
];

/** The first check of a process of its own, each in turn. Times are medians. */
export function measureThroughput(peers: string): string {
	const times = checkers.map((): number[] => []);
	for (const size of sizes)
		for (const [index, time] of measureSize(peers, size).entries()) times[index]?.push(time);
	const atMegabyte = sizes.indexOf(1_000_000);
	const parsing = times[checkers.findIndex(([name]) => name === parser)]?.[atMegabyte];
	return table(
		["In process, cold", ...sizes.map(label), "× parser at 1 MB", "Growth"],
		checkers.map(([name], index) => {
			const own = times[index] ?? [];
			const ratio = (own[atMegabyte] ?? Number.NaN) / (parsing ?? Number.NaN);
			return [name, ...own.map(milliseconds), shown(ratio), growth(own)];
		}),
	);
}

/** The median of each checker; NaN for those that are not given so much. */
function measureSize(peers: string, size: number): number[] {
	const taken = checkers.map((): number[] => []);
	const rounds = size > 1_000_000 ? 1 : 3;
	for (let round = 0; round < rounds; round++)
		for (const [index, [name, most]] of checkers.entries())
			if (size <= most) taken[index]?.push(checkOnce(peers, name, size));
	const medians = taken.map(median);
	process.stderr.write(`${label(size)}  ${medians.map(milliseconds).join("  ")}\n`);
	return medians;
}

function checkOnce(peers: string, name: string, size: number): number {
	const args = [join(import.meta.dirname, "check-once.ts"), peers, String(size)];
	if (name !== ownName) args.push(name);
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: "utf8",
		timeout: 300_000,
	});
	if (status !== 0) throw new Error(`${name} failed at ${label(size)}:\n${stderr}`);
	return Number(stdout);
}

function milliseconds(time: number): string {
	return Number.isNaN(time) ? "–" : `${shown(time)} ms`;
}

/** From 100 kB, where starting up does not count any more, to the largest. */
function growth(times: readonly number[]): string {
	const from = sizes.indexOf(100_000);
	const to = times.findLastIndex((time) => !Number.isNaN(time));
	const at = (index: number) => ({ size: sizes[index] ?? 0, time: times[index] ?? Number.NaN });
	return to > from ? `n^${exponent(at(from), at(to)).toFixed(2)}` : "–";
}
