import type { Brief } from "../brief/brief.ts";
import type { Finding } from "../lint/lint.ts";
import type { LineIndex } from "../text/line-index.ts";

/** One file and what is to be said about it. */
export interface FileReport {
	/** As the user named it. */
	readonly file: string;
	readonly brief: Brief;
	readonly lines: LineIndex;
	readonly findings: readonly Finding[];
}
