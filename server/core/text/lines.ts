/** One line: `end` excludes the line break, `next` is where the following line starts. */
export interface Line {
	readonly start: number;
	readonly end: number;
	readonly next: number;
}

/** Lines end at `\n`, `\r\n` or the end of the text. A text that ends in a line break has no empty last line. */
export function* linesOf(text: string, from = 0): Generator<Line> {
	let start = from;
	while (start < text.length) {
		const feed = text.indexOf("\n", start);
		const next = feed === -1 ? text.length : feed + 1;
		const stop = feed === -1 ? text.length : feed;
		const end = stop > start && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop;
		yield { start, end, next };
		start = next;
	}
}

/** The line break that the text uses, taken from its first one. */
export function lineBreakOf(text: string): "\n" | "\r\n" {
	const feed = text.indexOf("\n");
	return feed > 0 && text.charCodeAt(feed - 1) === 13 ? "\r\n" : "\n";
}
