import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lint } from "../../server/core/index.ts";
import { makeBrief } from "./corpus.ts";
import { label } from "./keystrokes.ts";
import { exponent, median, shown, table } from "./measure.ts";

type Check = (text: string) => unknown;

const sizes = [10_000, 100_000, 1_000_000, 10_000_000] as const;
/** The largest text that each is given; it would take minutes otherwise. */
const most: Readonly<Record<string, number>> = {
	"remark-parse + GFM": 1_000_000,
	"write-good": 1_000_000,
	markdownlint: 1_000_000,
	alex: 100_000,
	"textlint, 4 rules": 100_000,
	Harper: 100_000,
};

/** One text at a time in this process, ours and the peers in turn. Times are medians. */
export async function measureThroughput(peers: string): Promise<string> {
	const { checkers }: { checkers: Record<string, () => Promise<Check>> } = await import(
		pathToFileURL(join(peers, "checkers.mjs")).href
	);
	process.chdir(peers);
	const checks: [string, Check][] = [["**Policy Brief**", (text) => lint(text).findings.length]];
	for (const [name, load] of Object.entries(checkers)) checks.push([name, await load()]);
	const times = new Map<string, Map<number, number>>(checks.map(([name]) => [name, new Map()]));
	for (const size of sizes) {
		const text = makeBrief(size);
		const taken = await alternate(checks, text, size);
		for (const [name, all] of taken) times.get(name)?.set(text.length, median(all));
		process.stderr.write(
			`${label(size)} ${[...taken].map(([name, all]) => `${name} ${shown(median(all))}`).join(", ")}\n`,
		);
	}
	return table(
		["In one process", ...sizes.map(label), "× parser at 1 MB", "Growth"],
		checks.map(([name]) => rowOf(name, times)),
	);
}

async function alternate(
	checks: readonly [string, Check][],
	text: string,
	size: number,
): Promise<Map<string, number[]>> {
	const rounds = size > 1_000_000 ? 1 : size > 10_000 ? 3 : 11;
	const taken = new Map<string, number[]>();
	for (let round = 0; round < rounds; round++)
		for (const [name, check] of checks) {
			if (size > (most[name] ?? 10_000_000)) continue;
			const start = performance.now();
			await check(`${text}\n${round}`);
			taken.set(name, [...(taken.get(name) ?? []), performance.now() - start]);
		}
	return taken;
}

function rowOf(name: string, times: ReadonlyMap<string, ReadonlyMap<number, number>>): string[] {
	const own = [...(times.get(name) ?? [])];
	const atMegabyte = (row: string) => [...(times.get(row) ?? [])][2]?.[1] ?? Number.NaN;
	const [first, last] = [own[1], own.at(-1)];
	const growth =
		first && last && last[0] > first[0]
			? exponent({ size: first[0], time: first[1] }, { size: last[0], time: last[1] })
			: Number.NaN;
	return [
		name,
		...sizes.map((_, index) => (own[index] ? `${shown(own[index][1])} ms` : "–")),
		shown(atMegabyte(name) / atMegabyte("remark-parse + GFM")),
		Number.isFinite(growth) ? `n^${growth.toFixed(2)}` : "–",
	];
}
