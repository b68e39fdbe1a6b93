// Fails on a regular expression of ours that could take more than linear time: npm run check:patterns
import { availableParallelism } from "node:os";
import process from "node:process";
import { check, type Diagnostics } from "recheck";
import { type AcceptedPattern, acceptedPatterns } from "./patterns/accepted-patterns.ts";
import { builtPatterns } from "./patterns/built-patterns.ts";
import { literalPatterns } from "./patterns/literal-patterns.ts";
import { distinct, type Pattern, written } from "./patterns/pattern.ts";
import { repeatsWithoutBound } from "./patterns/repetition.ts";

/** Names of an author's make patterns of one form; some of them stand for all. */
const mostOfOnePlace = 12;
/** In milliseconds. A pattern that takes longer is undecided, which matters only where it may repeat without bound. */
const [timeout, short] = [60_000, 5_000];

const all = distinct([...literalPatterns(), ...(await builtPatterns())]);
const asked = someOfEachPlace(
	all.filter((pattern) => !acceptedPatterns.some((one) => isMeant(one, pattern))),
);
const results = await Promise.all(
	Array.from({ length: Math.max(2, availableParallelism()) }, () => checkNext()),
);
const bad = results.flat();
const gone = acceptedPatterns.filter((one) => !all.some((pattern) => isMeant(one, pattern)));

for (const words of bad) console.log(words);
for (const { file, begins } of gone) console.log(`${file}  is not there any more: ${begins}`);
console.log(`${all.length} patterns, ${acceptedPatterns.length} exceptions, ${bad.length} to mend`);
process.exit(bad.length + gone.length > 0 ? 1 : 0);

function isMeant({ file, begins }: AcceptedPattern, pattern: Pattern): boolean {
	return pattern.place.startsWith(`${file}:`) && written(pattern).startsWith(begins);
}

async function checkNext(): Promise<string[]> {
	const bad: string[] = [];
	for (let pattern = asked.pop(); pattern; pattern = asked.pop()) {
		const flaw = flawOf(
			pattern,
			await check(pattern.source, pattern.flags, {
				randomSeed: 1,
				timeout: repeatsWithoutBound(pattern.source) ? timeout : short,
			}),
		);
		if (flaw) bad.push(`${pattern.place}  ${flaw}\n  ${written(pattern)}`);
	}
	return bad;
}

/**
 * Where nothing repeats without bound, what is tried from one place on is bounded too, so that only a
 * bound that multiplies (exponential) is a flaw.
 */
function flawOf(pattern: Pattern, { status, ...result }: Diagnostics): string | undefined {
	if (status === "safe") return undefined;
	const exponential = "complexity" in result && result.complexity?.type === "exponential";
	if (!repeatsWithoutBound(pattern.source) && !exponential) return undefined;
	if (status === "unknown") return "could not be decided";
	const attack = "attack" in result ? result.attack?.pattern : "";
	return `${"complexity" in result ? result.complexity?.summary : ""}, as with ${attack}`;
}

function someOfEachPlace(patterns: readonly Pattern[]): Pattern[] {
	const counts = new Map<string, number>();
	return patterns.filter(({ place }) => {
		const count = (counts.get(place) ?? 0) + 1;
		counts.set(place, count);
		return count <= mostOfOnePlace;
	});
}
