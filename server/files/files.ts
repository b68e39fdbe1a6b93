/** Reads the files beside the briefs, by their addresses. The same for this machine and for a browser. */
export interface Files {
	readonly read: ReadFile;
	/** The names in a folder, whose address ends in a slash; none where it cannot be read. */
	readonly names: (folder: string) => Promise<readonly string[]>;
	/** Addresses of the Markdown files in a folder and below. */
	readonly markdown: (folder: string) => Promise<readonly string[]>;
	/** The address of the user's own folder, with a slash at the end, where there is one. */
	readonly home?: string;
}

/**
 * Reads a file; undefined when it is not there, or larger than files usually are. Rejects what breaks
 * the limits that are given, with the rest of a sentence about the file: “is too large”.
 */
export type ReadFile = (uri: string, limits?: ReadLimits) => Promise<string | undefined>;

export interface ReadLimits {
	/** In bytes. */
	readonly most?: number;
	/** The address of the folder in which the file has to lie, links followed. */
	readonly within?: string | undefined;
}

export const tooLarge = "is too large to be read";
export const outside = "lies outside this folder; only settings may name it";
