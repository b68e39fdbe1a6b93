/**
 * Every repetition in the patterns of this folder has an upper bound, so that matching takes linear
 * time on any text.
 */

/**
 * A pattern of hundreds of words. V8 would interpret it first, and takes ten times longer to prepare
 * that than to compile it, which it does at once for a text of a thousand characters.
 */
export function longPattern(source: string, flags = ""): RegExp {
	const pattern = new RegExp(source, flags);
	pattern.test(longText);
	return pattern;
}

const longText = " ".repeat(1000);

/** The items of a list, separated by commas. */
export function itemsOf(list: string): readonly string[] {
	return list.replaceAll(/\s+/g, " ").split(", ");
}

export function setOf(list: string): ReadonlySet<string> {
	return new Set(itemsOf(list));
}

/** A part of a pattern that matches one item. A space matches any white space, ’ both apostrophes. */
export function oneOf(list: string): string {
	const items = itemsOf(list).map((item) =>
		item.replaceAll(".", "\\.").replaceAll("’", "['’]").replaceAll(" ", "\\s{1,3}"),
	);
	return `(?:${items.join("|")})`;
}

/** Matches a whole item of the list wherever it stands, in either case. */
export function anyOf(list: string): RegExp {
	return longPattern(`\\b${oneOf(list)}(?![\\w-])`, "i");
}
