// Searches for texts that break what holds for every text:
// npm run fuzz -- --minutes 10 --seed 7 --only bibliography
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inspect, parseArgs } from "node:util";
import fc from "fast-check";
import { type Property, properties } from "../test/support/properties.ts";
import { cache } from "./vscode-host/paths.ts";

const { values } = parseArgs({
	options: {
		minutes: { type: "string", default: "10" },
		seed: { type: "string", default: "1" },
		only: { type: "string", default: "" },
	},
});
const folder = join(cache, "fuzz");
const until = Date.now() + Number(values.minutes) * 60_000;
const chosen = properties.filter(({ name }) => name.includes(values.only));
const tried = new Map<Property, number>();
const broken = new Set<Property>();

mkdirSync(folder, { recursive: true });
for (let seed = Number(values.seed); Date.now() < until && broken.size < chosen.length; seed++)
	for (const property of chosen) if (!broken.has(property)) await search(property, seed);
for (const property of chosen)
	console.log(`${String(tried.get(property) ?? 0).padStart(8)}  ${property.name}`);
console.log(`${broken.size} of ${chosen.length} broken; counterexamples are in ${folder}`);
process.exit(broken.size > 0 ? 1 : 0); // A session that was interrupted is still open.

/** For a few seconds at most, so that every property has its turn. */
async function search(property: Property, seed: number): Promise<void> {
	const result = await fc.check(property.holds, {
		seed,
		numRuns: 1000,
		interruptAfterTimeLimit: Math.max(1, Math.min(6000, until - Date.now())),
	});
	tried.set(property, (tried.get(property) ?? 0) + result.numRuns);
	if (!result.failed || result.counterexample === null) return;
	broken.add(property);
	const file = join(folder, `${property.name.replace(/\W+/g, "-").slice(0, 60)}-${seed}.txt`);
	writeFileSync(file, `${fc.defaultReportMessage(result)}\n\n${inspect(result.errorInstance)}\n`);
	console.log(`broken: ${property.name}\n  ${file}`);
}
