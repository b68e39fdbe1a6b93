/** A brief that pandoc is to convert. */
export interface Conversion {
	readonly markdown: string;
	/** Data addresses of its pictures, by the addresses as the brief writes them. */
	readonly pictures: ReadonlyMap<string, string>;
	/** Paths of files. */
	readonly bibliographies: readonly string[];
	readonly format: "docx" | "pdf";
	/** The path of the file to write. */
	readonly target: string;
	/** Where pandoc is; looked for where it is empty. */
	readonly pandocPath: string;
}

export interface Converted {
	readonly failed?: "missing" | "old" | "engine" | "refused" | "canceled";
	/** What pandoc said. */
	readonly why?: string;
}

export type Convert = (conversion: Conversion, signal: AbortSignal) => Promise<Converted>;
