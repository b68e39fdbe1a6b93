// Prints how long the first check takes in a process of its own, in milliseconds:
// node check-once.ts PEERS SIZE [PEER]       ours, where no peer is named
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lint } from "../../server/core/index.ts";
import { makeBrief } from "./corpus.ts";

type Check = (text: string) => unknown;

const [peers = "", size = "", name] = process.argv.slice(2);
process.chdir(peers);
const check = name === undefined ? lint : await peer(name);
const text = makeBrief(Number(size));
const start = performance.now();
await check(text);
process.stdout.write(`${performance.now() - start}\n`);

async function peer(name: string): Promise<Check> {
	const module = pathToFileURL(join(peers, "checkers.mjs")).href;
	const { checkers }: { checkers: Record<string, () => Promise<Check>> } = await import(module);
	const load = checkers[name];
	if (!load) throw new Error(`There is no checker “${name}”.`);
	return load();
}
