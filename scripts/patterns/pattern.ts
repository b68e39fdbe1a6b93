/** A regular expression of ours, and where it stands or is made: `server/core/text/lines.ts:12`. */
export interface Pattern {
	readonly source: string;
	readonly flags: string;
	readonly place: string;
}

/** Each once, at its first place. */
export function distinct(patterns: readonly Pattern[]): Pattern[] {
	const found = new Map<string, Pattern>();
	for (const pattern of patterns)
		if (!found.has(written(pattern))) found.set(written(pattern), pattern);
	return [...found.values()];
}

export function written({ source, flags }: Pick<Pattern, "source" | "flags">): string {
	return `/${source}/${flags}`;
}
