/**
 * Whether parsing a passage as Markdown could take more than linear time: nesting and unclosed
 * openers beyond what people write. The limits come from measuring remark-parse on hostile text:
 * below them no passage took longer than ordinary prose of the same size times five.
 */
export function isTooDense(text: string): boolean {
	if (text.length < 400) return false;
	if (text.length > longest) return true;
	return (
		deep.test(text) ||
		limits.some(([sign, most]) => occursMore(text, sign, most)) ||
		opensMore(text, brackets, 300) ||
		opensMore(text, emphasis, 100)
	);
}

const longest = 200_000;
/** Forty containers opened on one line, or a list as deep by its indentation. */
const deep = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]?){40}|^[ \t]{80,}(?:[-*+>]|\d{1,9}[.)])/m;
const limits = [
	["[", 1500],
	["]", 1500],
	["*", 3000],
	["_", 3000],
	["`", 1500],
	["<", 1500],
	["|", 20_000],
	["\n=", 500],
	["\n--", 500],
] as const;

function occursMore(text: string, sign: string, most: number): boolean {
	let count = 0;
	for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
		count++;
		if (count > most) return true;
	}
	return false;
}

/** What opens (the first group) and what closes (any other match). */
const brackets = /(\[)|\]/g;
/** Stars and underscores at the beginning of a word, and at the end of one. */
const emphasis = /(?<=^|[\s([{*_“"])([*_])(?=[^\s*_])|(?<=[^\s*_])[*_](?=$|[\s)\]}.,;:!?*_”"])/gm;

/** Whether more is open at one place. */
function opensMore(text: string, signs: RegExp, most: number): boolean {
	let depth = 0;
	for (const [, opening] of text.matchAll(signs)) {
		depth = opening === undefined ? Math.max(0, depth - 1) : depth + 1;
		if (depth > most) return true;
	}
	return false;
}
