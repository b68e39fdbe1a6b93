import type { Citation, Sourcing } from "./brief.ts";
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
): readonly Sourcing[] {
	const { sentences, blocks } = draft;
	const cited = citedSentences(draft, citations);
	const citedBlocks = new Set([...cited].map((index) => sentences[index]?.block ?? -1));
	const found: Sourcing[] = new Array(sentences.length).fill("none");
	for (const block of citedBlocks) reachFrom(cited, blocks[block], reach[scope], found);
	for (const block of coveredBlocks(draft, citedBlocks)) {
		const { start, end } = blocks[block]?.sentences ?? { start: 0, end: 0 };
		found.fill("own", start, end);
	}
	repeatFigures(draft, found);
	return found;
}

const reach: Readonly<Record<CitationScope, number>> = {
	sentence: 0,
	adjacent: 1,
	paragraph: Number.MAX_SAFE_INTEGER,
};

/** Those with a citation that resolves, and those that point to an exhibit with a source of its own. */
function citedSentences({ exhibits }: Draft, citations: readonly Citation[]): ReadonlySet<number> {
	const cited = citations.filter(({ resolved }) => resolved).map(({ sentence }) => sentence);
	return new Set([...cited, ...exhibits]);
}

/** Says of the sentences of a block how far the nearest citation in it is away. */
function reachFrom(
	cited: ReadonlySet<number>,
	block: Draft["blocks"][number] | undefined,
	most: number,
	found: Sourcing[],
): void {
	const { start, end } = block?.sentences ?? { start: 0, end: 0 };
	const behind: number[] = [];
	for (let at = start, last = Number.NEGATIVE_INFINITY; at < end; at++) {
		if (cited.has(at)) last = at;
		behind.push(at - last);
	}
	for (let at = end - 1, next = Number.POSITIVE_INFINITY; at >= start; at--) {
		if (cited.has(at)) next = at;
		const distance = Math.min(behind[at - start] ?? next, next - at);
		if (distance === 0) found[at] = "own";
		else if (distance <= most) found[at] = distance === 1 ? "near" : "far";
	}
}

/** The items below a lead-in with a citation, and the blocks of a quotation in which another has one, as indexes. */
function coveredBlocks({ blocks }: Draft, cited: ReadonlySet<number>): ReadonlySet<number> {
	const covered = new Set<number>();
	for (let start = 0, end = 0; start < blocks.length; start = end) {
		end = runFrom(blocks, start);
		const { kind } = blocks[start] ?? {};
		if (kind === "item" && leadsIn(blocks[start - 1]) && cited.has(start - 1))
			for (let at = start; at < end; at++) covered.add(at);
		if (kind !== "quotation") continue;
		const byline = blocks[end]?.kind === "byline" && cited.has(end) ? [end] : [];
		const sources = [...range(start, end).filter((block) => cited.has(block)), ...byline];
		for (let at = start; at < end; at++)
			if (sources.some((source) => source !== at)) covered.add(at);
	}
	return covered;
}

/** The end of the blocks of one kind that begin there. */
function runFrom(blocks: Draft["blocks"], start: number): number {
	let end = start + 1;
	while (end < blocks.length && blocks[end]?.kind === blocks[start]?.kind) end++;
	return end;
}

function range(start: number, end: number): number[] {
	return Array.from({ length: end - start }, (_, index) => start + index);
}

/** A paragraph above a list that ends with a colon. */
function leadsIn(block: Draft["blocks"][number] | undefined): boolean {
	return block?.kind === "paragraph" && block.text.trimEnd().endsWith(":");
}

/** A figure that is sourced in one place has its source wherever it is repeated. */
function repeatFigures({ sentences, figures }: Draft, found: Sourcing[]): void {
	const sourced = new Set<string>();
	for (const index of figures) {
		if (found[index] !== "own") continue;
		for (const figure of sentences[index]?.reading.figures ?? []) sourced.add(figure);
	}
	for (const index of figures)
		if (found[index] !== "own" && repeats(sentences[index]?.reading.figures ?? [], sourced))
			found[index] = "own";
}

/** All of them are sourced elsewhere, and one of them is telling enough to be recognised. */
function repeats(figures: readonly string[], sourced: ReadonlySet<string>): boolean {
	return (
		figures.some((number) => number.length > 2) && figures.every((number) => sourced.has(number))
	);
}
