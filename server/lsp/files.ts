/** How the server comes to files: by itself, or through the client where it has none. */
export interface Files {
	/** The text of a file; undefined when it is not there, is no text or is too large. */
	read(uri: string): Promise<string | undefined>;
	/** Addresses of the Markdown files in a folder and below. */
	list(folder: string): Promise<readonly string[]>;
}
