/** Part of one piece of text. */
export interface Found<Sentence> {
	readonly piece: number;
	readonly start: number;
	readonly end: number;
	readonly sentence: Sentence;
	/** No more of the sentence follows. */
	readonly isLast: boolean;
}

/**
 * Finds sentences, in order, in the pieces of text that a renderer made of a paragraph. Only letters
 * and digits are compared: the renderer may leave marks as they are, or change quotation marks.
 * Sentences that are not found are passed over.
 */
export function findSentences<Sentence extends { readonly text: string }>(
	pieces: readonly string[],
	sentences: readonly Sentence[],
): Found<Sentence>[] {
	const text = pieces.join("");
	const words = text.replaceAll(citation, (mark) => " ".repeat(mark.length));
	const matches = [...words.matchAll(letter)];
	const places = matches.flatMap(({ 0: { length }, index }) =>
		length === 1 ? [index] : [index, index + 1],
	);
	const letters = matches.map(([one]) => one).join("");
	const found: Found<Sentence>[] = [];
	let from = 0;
	for (const sentence of sentences) {
		const wanted = (sentence.text.match(letter) ?? []).join("");
		const at = wanted === "" ? -1 : letters.indexOf(wanted, from);
		const start = places[at];
		const last = places[at + wanted.length - 1];
		if (start === undefined || last === undefined) continue;
		from = at + wanted.length;
		const [rest = ""] = /^\S*/.exec(words.slice(last + 1)) ?? [];
		const [lead = ""] =
			/\p{Pi}{0,9}["'(]{0,9}$/u.exec(words.slice(Math.max(0, start - 20), start)) ?? [];
		const end = last + 1 + rest.length;
		found.push(...piecesWithin(pieces, start - lead.length, end, sentence));
	}
	return found;
}

const letter = /[\p{L}\p{N}]/gu;
const citation = /\[\^[^[\]]*\]|\[[^[\]@]*@[^[\]]*\]/g;

function piecesWithin<Sentence>(
	pieces: readonly string[],
	start: number,
	end: number,
	sentence: Sentence,
): Found<Sentence>[] {
	const found: Found<Sentence>[] = [];
	let at = 0;
	for (const [piece, { length }] of pieces.entries()) {
		const from = Math.max(start - at, 0);
		const to = Math.min(end - at, length);
		if (from < to)
			found.push({ piece, start: from, end: to, sentence, isLast: end - at <= length });
		at += length;
	}
	return found;
}
