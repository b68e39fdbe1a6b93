/** One line on standard error. */
export interface Remark {
	readonly line: string;
	/** Whether the run ends with exit code 2 for it. */
	readonly fails: boolean;
}

const said = new Set<string>();
let complained = false;
let overheard: Remark[] | undefined;

/** One line on standard error: where, and what is wrong. The run goes on, and ends with exit code 2. */
export function complain(place: string, problem: string): void {
	tell({ line: `${place}: ${problem}\n`, fails: true });
}

/** The same about something that the run does without: the exit code stays as it is. */
export function note(place: string, problem: string): void {
	tell({ line: `${place}: ${problem}\n`, fails: false });
}

function tell(remark: Remark): void {
	if (overheard) overheard.push(remark);
	else say(remark);
}

/** Once, however many files or threads come upon it. */
export function say({ line, fails }: Remark): void {
	complained ||= fails;
	if (said.has(line)) return;
	said.add(line);
	process.stderr.write(line);
}

/** What is remarked in the meantime is not said, but handed back with the result. */
export async function overhear<T>(
	act: () => Promise<T>,
): Promise<{ readonly result: T; readonly remarks: readonly Remark[] }> {
	const remarks: Remark[] = [];
	overheard = remarks;
	try {
		return { result: await act(), remarks };
	} finally {
		overheard = undefined;
	}
}

export function hasComplained(): boolean {
	return complained;
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: "no such file",
	EACCES: "no permission",
	EPERM: "no permission",
	EROFS: "the file system is read-only",
	ENOTDIR: "no such folder",
	EISDIR: "a folder, not a file",
};

/** What the system says, in words. */
export function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const code = "code" in error ? String(error.code) : "";
	return reasons[code] ?? error.message;
}
