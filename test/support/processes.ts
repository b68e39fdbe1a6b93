import { readdirSync, readFileSync } from "node:fs";

/** The processes whose command line or environment contains every text; none but on Linux. */
export function processesWith(...texts: readonly string[]): number[] {
	if (process.platform !== "linux") return [];
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.filter((id) => {
			const description = read(`/proc/${id}/cmdline`) + read(`/proc/${id}/environ`);
			return texts.every((text) => description.includes(text));
		})
		.map(Number);
}

/** Empty for a process that ended in the meantime, or belongs to somebody else. */
function read(file: string): string {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}
