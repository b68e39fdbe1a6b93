/**
 * Whether parsing a passage as Markdown could take more than linear time: nesting and unclosed
 * openers beyond what people write. The limits come from measuring remark-parse on hostile text:
 * below them no passage took longer than ordinary prose of the same size times five.
 */
export function isTooDense(text: string): boolean {
	if (text.length < 400) return false;
	if (text.length > longest) return true;
	return deep.test(text) || limits.some(([sign, most]) => occursMore(text, sign, most));
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
