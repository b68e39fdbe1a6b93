/**
 * A regular expression part that matches one item of a list. Items are separated by commas; a space
 * matches any white space, ’ both apostrophes. Every repetition in this folder has an upper bound, so
 * that matching takes linear time on any text.
 */
export function oneOf(items: string): string {
	return `(?:${itemsOf(items)
		.map((item) => item.replaceAll(".", "\\.").replaceAll("’", "['’]").replaceAll(" ", "\\s{1,3}"))
		.join("|")})`;
}

/** Matches a whole item of the list wherever it stands, in either case. */
export function anyOf(items: string): RegExp {
	return new RegExp(`\\b${oneOf(items)}(?![\\w-])`, "i");
}

export function itemsOf(items: string): readonly string[] {
	return items.split(/,\s+/).map((item) => item.replaceAll(/\s+/g, " "));
}
