let complained = false;

/** One line on standard error: where, and what is wrong. The run goes on, and ends with exit code 2. */
export function complain(place: string, problem: string): void {
	complained = true;
	note(place, problem);
}

/** The same about something that the run does without: the exit code stays as it is. */
export function note(place: string, problem: string): void {
	process.stderr.write(`${place}: ${problem}\n`);
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
