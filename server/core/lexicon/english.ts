/** The most frequent English words that are rare in other languages. */
export const commonEnglish: ReadonlySet<string> = new Set(
	`the of and to that is for with was are by this be from which has have not or its their it as at
	been were they but will would more who can on an these than into could may should other`.split(
		/\s+/,
	),
);
