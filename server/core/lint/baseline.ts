import { subjectsOf } from "./fingerprint.ts";
import type { Finding, Linted } from "./lint.ts";

/** The findings that were there when it was written, so that only new ones are shown. */
export interface Baseline {
	readonly version: 1;
	/** By file, with forward slashes from the folder of the baseline. */
	readonly files: Readonly<Record<string, readonly BaselineEntry[]>>;
}

export interface BaselineEntry {
	readonly rule: string;
	/** The sentence, for people who read the file; empty for the whole brief. */
	readonly words: string;
	readonly fingerprint: string;
	/** How many equal findings there are. */
	readonly count: number;
}

export const emptyBaseline: Baseline = { version: 1, files: {} };

/** What the baseline is to remember of a brief. */
export function recordFindings({ brief, findings }: Linted): readonly BaselineEntry[] {
	const entries = new Map<string, BaselineEntry>();
	for (const [index, { words, fingerprint, occurrence }] of subjectsOf(brief, findings).entries()) {
		const rule = findings[index]?.rule ?? "";
		entries.set(fingerprint, { rule, words, fingerprint, count: occurrence + 1 });
	}
	return [...entries.values()];
}

/** The findings that are not recorded. Of equal ones as many are hidden as were recorded. */
export function hideRecorded(
	{ brief, findings }: Linted,
	entries: readonly BaselineEntry[],
): readonly Finding[] {
	const counts = new Map(entries.map(({ fingerprint, count }) => [fingerprint, count]));
	const subjects = subjectsOf(brief, findings);
	return findings.filter((_, index) => {
		const subject = subjects[index];
		return !subject || subject.occurrence >= (counts.get(subject.fingerprint) ?? 0);
	});
}

/** The entries that still hide something, each no more often than it does. */
export function pruneEntries(
	linted: Linted,
	entries: readonly BaselineEntry[],
): readonly BaselineEntry[] {
	const found = new Map(
		recordFindings(linted).map(({ fingerprint, count }) => [fingerprint, count]),
	);
	return entries.flatMap((entry) => {
		const count = Math.min(entry.count, found.get(entry.fingerprint) ?? 0);
		return count > 0 ? [{ ...entry, count }] : [];
	});
}

/** Reads a baseline from JSON; undefined when it is none. */
export function readBaseline(value: unknown): Baseline | undefined {
	const record = recordOf(value);
	const listed = recordOf(record?.files);
	if (record?.version !== 1 || !listed) return undefined;
	const files: [string, readonly BaselineEntry[]][] = [];
	for (const [file, entries] of Object.entries(listed)) {
		if (!Array.isArray(entries) || !entries.every(isEntry)) return undefined;
		files.push([file, entries]);
	}
	return { version: 1, files: Object.fromEntries(files) };
}

function isEntry(value: unknown): value is BaselineEntry {
	const { rule, words, fingerprint, count } = recordOf(value) ?? {};
	const texts = [rule, words, fingerprint].every((text) => typeof text === "string");
	return texts && Number.isInteger(count) && Number(count) > 0;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
	return { ...value };
}
