import type { Span } from "../text/span.ts";

/** “I”, “my view” or “personally” in a sentence, be they quoted or not; not “World War I”. */
export function personalWords(sentence: string): readonly Span[] {
	return Array.from(sentence.matchAll(personalWord), ({ 0: words, index }) => ({
		start: index,
		end: index + words.length,
	})).filter((span) => !isNumeral(sentence, span));
}

/** What is one's own is told apart from one's opinion: “my thesis” says where something comes from. */
const personalWord =
	/(?<![\p{L}\p{N}.’'-])(?:I(?:[’'](?:ve|m|d|ll))?|[Mm]y(?= (?:own |personal )?(?:view|opinion|judge?ment|belief|experience|feeling|guess|hope|fear|mind|sense|take)\b)|[Pp]ersonally(?=,))(?![\p{L}\p{N}.’'-])/gu;

/** “I” goes on to a verb, unless it is a number behind “World War” or “Article”, or behind any name. */
function isNumeral(sentence: string, { start, end }: Span): boolean {
	if (sentence.slice(start, end) !== "I") return false;
	const before = sentence.slice(Math.max(0, start - 60), start);
	const [, inside = "", word = ""] = /(\S\s+)?(\p{Lu}[\p{L}.]*)\s+$/u.exec(before) ?? [];
	if (word !== "" && (inside !== "" || numbered.test(word))) return true;
	return !/^\s+\p{Ll}/u.test(sentence.slice(end));
}

const numbered =
	/^(?:Annex|Appendix|Article|Book|Category|Chapter|Class|Group|Level|Part|Phase|Pillar|Protocol|Schedule|Section|Stage|Tier|Title|Type|Volume|War)$/;
