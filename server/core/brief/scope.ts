import type { Citation, Sentence, Sourcing } from "./brief.ts";
import type { Draft } from "./build.ts";

/** How far a citation reaches: its sentence, the sentences beside it, or its paragraph. */
export type CitationScope = "sentence" | "adjacent" | "paragraph";

/**
 * Where each sentence has its source. Conventions: a citation covers its paragraph; one on a lead-in
 * that ends with a colon covers the list; one in a quotation or its byline covers the quotation; a
 * figure that is sourced in one place may be repeated in another.
 */
export function findSources(
	draft: Draft,
	citations: readonly Citation[],
	scope: CitationScope,
): Sentence[] {
	const cited = citedSentences(citations);
	const direct = draft.sentences.map((sentence, index): Sourcing => {
		const distance = distanceToCitation(draft, sentence, index, cited);
		if (distance === 0 || isCovered(draft, sentence, cited)) return "own";
		if (distance > reach[scope]) return "none";
		return distance === 1 ? "near" : "far";
	});
	const figures = sourcedFigures(draft.sentences, direct);
	return draft.sentences.map((sentence, index) => {
		const sourcing = direct[index] ?? "none";
		const repeated = sourcing !== "own" && sentence.claim && repeats(sentence, figures);
		return repeated ? { ...sentence, sourcing: "own" } : { ...sentence, sourcing };
	});
}

const reach: Readonly<Record<CitationScope, number>> = {
	sentence: 0,
	adjacent: 1,
	paragraph: Number.MAX_SAFE_INTEGER,
};

function citedSentences(citations: readonly Citation[]): ReadonlySet<number> {
	return new Set(citations.filter(({ resolved }) => resolved).map(({ sentence }) => sentence));
}

/** In sentences of the same block; infinite without one. */
function distanceToCitation(
	draft: Draft,
	{ block }: Sentence,
	index: number,
	cited: ReadonlySet<number>,
): number {
	const range = draft.blocks[block]?.sentences ?? { start: index, end: index + 1 };
	const farthest = Math.max(index - range.start, range.end - 1 - index);
	for (let distance = 0; distance <= farthest; distance++) {
		if (index - distance >= range.start && cited.has(index - distance)) return distance;
		if (index + distance < range.end && cited.has(index + distance)) return distance;
	}
	return Number.POSITIVE_INFINITY;
}

function isCovered(draft: Draft, { kind, block }: Sentence, cited: ReadonlySet<number>): boolean {
	if (kind === "item") return hasCitation(draft, leadIn(draft, block), cited);
	if (kind !== "quotation") return false;
	return neighbours(draft, block).some((other) => hasCitation(draft, other, cited));
}

function hasCitation(draft: Draft, block: number, cited: ReadonlySet<number>): boolean {
	const range = draft.blocks[block]?.sentences ?? { start: 0, end: 0 };
	for (let at = range.start; at < range.end; at++) if (cited.has(at)) return true;
	return false;
}

/** The paragraph before a list, if it ends with a colon; else -1. */
function leadIn(draft: Draft, block: number): number {
	let at = block;
	while (draft.blocks[at]?.kind === "item") at--;
	const before = draft.blocks[at];
	return before?.kind === "paragraph" && before.text.trimEnd().endsWith(":") ? at : -1;
}

/** The other blocks of a quotation, its byline among them. */
function neighbours(draft: Draft, block: number): number[] {
	const found: number[] = [];
	for (const step of [-1, 1]) {
		for (let at = block + step; ; at += step) {
			const kind = draft.blocks[at]?.kind;
			if (kind !== "quotation" && kind !== "byline") break;
			found.push(at);
		}
	}
	return found;
}

const figure = /\d[\d.,]*\d%?|\d%/g;

function sourcedFigures(
	sentences: readonly Sentence[],
	sourcing: readonly Sourcing[],
): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [index, { text, claim }] of sentences.entries())
		if (claim?.topic === "statistic" && sourcing[index] === "own")
			for (const [number] of text.matchAll(figure)) found.add(number);
	return found;
}

/** All its figures are sourced elsewhere, and one of them is telling enough to be recognised. */
function repeats({ text, claim }: Sentence, figures: ReadonlySet<string>): boolean {
	if (claim?.topic !== "statistic") return false;
	const own = text.match(figure) ?? [];
	return own.some((number) => number.length > 2) && own.every((number) => figures.has(number));
}
