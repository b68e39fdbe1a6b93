import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import {
	type Baseline,
	type BaselineEntry,
	count,
	emptyBaseline,
	type Finding,
	hideRecorded,
	type Linted,
	pruneEntries,
	readBaseline,
	recordFindings,
} from "../core/index.ts";
import { complain, reasonOf } from "./complain.ts";
import { readPlain } from "./read-plain.ts";
import { writeWhole } from "./write-file.ts";

export interface BaselineOptions {
	readonly baseline?: string;
	readonly writeBaseline?: boolean;
	readonly pruneBaseline?: boolean;
}

/** What a run does with a baseline: hide what it records, and perhaps write it anew. */
export interface BaselineRun {
	shown(file: string, linted: Linted): readonly Finding[];
	/** Writes what there is to write. Resolves to a line that says so, or to nothing. */
	finish(): Promise<string>;
}

const usualName = ".policybrief-baseline.json";

/** Undefined when the baseline cannot be used, which has then been said. */
export async function openBaseline(options: BaselineOptions): Promise<BaselineRun | undefined> {
	const { baseline, writeBaseline = false, pruneBaseline = false } = options;
	if (baseline === undefined && !writeBaseline && !pruneBaseline) return withoutBaseline;
	const path = baseline ?? usualName;
	const known = writeBaseline && !existsSync(path) ? emptyBaseline : await readFrom(path);
	if (!known) return undefined;
	const files = new Map(Object.entries(known.files));
	const keyOf = (file: string) =>
		relative(dirname(resolve(path)), resolve(file)).replaceAll("\\", "/");
	return {
		shown(file, linted) {
			const key = keyOf(file);
			const entries = files.get(key) ?? [];
			if (writeBaseline) files.set(key, recordFindings(linted));
			else if (pruneBaseline) files.set(key, pruneEntries(linted, entries));
			return writeBaseline ? [] : hideRecorded(linted, entries);
		},
		async finish() {
			if (!writeBaseline && !pruneBaseline) return "";
			const there = [...files].filter(([key]) => existsSync(resolve(dirname(path), key)));
			const kept = new Map(pruneBaseline ? there : files);
			return (await writeTo(path, kept)) ? `${countOf(kept)} recorded in ${path}\n` : "";
		},
	};
}

const withoutBaseline: BaselineRun = {
	shown: (_, { findings }) => findings,
	finish: async () => "",
};

async function readFrom(path: string): Promise<Baseline | undefined> {
	try {
		const baseline = readBaseline(JSON.parse(String(await readPlain(path))));
		if (baseline) return baseline;
		complain(path, "not a baseline; write one with --write-baseline");
	} catch (error) {
		const broken = error instanceof SyntaxError;
		complain(path, broken ? "not JSON; write a baseline with --write-baseline" : reasonOf(error));
	}
	return undefined;
}

type Files = ReadonlyMap<string, readonly BaselineEntry[]>;

/** In the order of the names, so that two people write the same file. */
async function writeTo(path: string, files: Files): Promise<boolean> {
	const listed = [...files].filter(([, entries]) => entries.length > 0);
	const sorted = listed.sort(([a], [b]) => (a < b ? -1 : 1));
	const baseline: Baseline = { version: 1, files: Object.fromEntries(sorted) };
	try {
		await writeWhole(path, `${JSON.stringify(baseline, undefined, "\t")}\n`);
		return true;
	} catch (error) {
		complain(path, `not written: ${reasonOf(error)}`);
		return false;
	}
}

function countOf(files: Files): string {
	const entries = [...files.values()].flat();
	const findings = entries.reduce((sum, entry) => sum + entry.count, 0);
	return count(findings, "finding");
}
