import type { Citation, Sourcing } from "./brief.ts";
import type { Draft, DraftSentence } from "./build.ts";
import type { SentenceReading } from "./reading.ts";

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
	const cited = citedSentences(draft, citations);
	const distances = distancesToCitation(draft, cited);
	const covered = coveredBlocks(draft, cited);
	const direct = draft.sentences.map(({ block }, index): Sourcing => {
		const distance = distances[index] ?? Number.POSITIVE_INFINITY;
		if (distance === 0 || covered.has(block)) return "own";
		if (distance > reach[scope]) return "none";
		return distance === 1 ? "near" : "far";
	});
	const figures = sourcedFigures(draft.sentences, direct);
	return direct.map((sourcing, index) => {
		const sentence = draft.sentences[index]?.reading;
		return sourcing !== "own" && sentence && repeats(sentence, figures) ? "own" : sourcing;
	});
}

const reach: Readonly<Record<CitationScope, number>> = {
	sentence: 0,
	adjacent: 1,
	paragraph: Number.MAX_SAFE_INTEGER,
};

/** Those with a citation that resolves, and those that point to an exhibit with a source of its own. */
function citedSentences(draft: Draft, citations: readonly Citation[]): ReadonlySet<number> {
	const cited = citations.filter(({ resolved }) => resolved).map(({ sentence }) => sentence);
	const shown = draft.sentences.flatMap(({ reading }, index) => (reading.exhibit ? [index] : []));
	return new Set([...cited, ...shown]);
}

/** For each sentence, how many sentences its block's nearest citation is away; infinite without one. */
function distancesToCitation(draft: Draft, cited: ReadonlySet<number>): number[] {
	const distances: number[] = new Array(draft.sentences.length).fill(Number.POSITIVE_INFINITY);
	for (const { sentences } of draft.blocks) {
		let last = Number.NEGATIVE_INFINITY;
		for (let at = sentences.start; at < sentences.end; at++) {
			if (cited.has(at)) last = at;
			distances[at] = at - last;
		}
		let next = Number.POSITIVE_INFINITY;
		for (let at = sentences.end - 1; at >= sentences.start; at--) {
			if (cited.has(at)) next = at;
			distances[at] = Math.min(distances[at] ?? next, next - at);
		}
	}
	return distances;
}

/** The items below a lead-in with a citation, and the blocks of a quotation in which another has one. */
function coveredBlocks({ blocks }: Draft, cited: ReadonlySet<number>): ReadonlySet<number> {
	const covered = new Set<number>();
	const isCited = (block: number) => hasCitation(blocks[block], cited);
	for (let start = 0, end = 0; start < blocks.length; start = end) {
		end = runFrom(blocks, start);
		const { kind } = blocks[start] ?? {};
		if (kind === "item" && leadsIn(blocks[start - 1]) && isCited(start - 1))
			for (let at = start; at < end; at++) covered.add(at);
		if (kind !== "quotation") continue;
		const byline = blocks[end]?.kind === "byline" && isCited(end) ? [end] : [];
		const sources = [...range(start, end).filter(isCited), ...byline];
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

function hasCitation(block: Draft["blocks"][number] | undefined, cited: ReadonlySet<number>) {
	const { start, end } = block?.sentences ?? { start: 0, end: 0 };
	for (let at = start; at < end; at++) if (cited.has(at)) return true;
	return false;
}

/** A paragraph above a list that ends with a colon. */
function leadsIn(block: Draft["blocks"][number] | undefined): boolean {
	return block?.kind === "paragraph" && block.text.trimEnd().endsWith(":");
}

/** The figures of a sentence, without its years. */
function figuresIn(text: string): string[] {
	const figures = text.match(/\d[\d.,]*\d%?|\d%/g) ?? [];
	return figures.filter((figure) => !/^(?:1[5-9]|20)\d\d$/.test(figure));
}

function sourcedFigures(
	sentences: readonly DraftSentence[],
	sourcing: readonly Sourcing[],
): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [index, { reading }] of sentences.entries())
		if (reading.claim?.topic === "statistic" && sourcing[index] === "own")
			for (const number of figuresIn(reading.text)) found.add(number);
	return found;
}

/** All its figures are sourced elsewhere, and one of them is telling enough to be recognised. */
function repeats({ text, claim }: SentenceReading, figures: ReadonlySet<string>): boolean {
	if (claim?.topic !== "statistic") return false;
	const own = figuresIn(text);
	return own.some((number) => number.length > 2) && own.every((number) => figures.has(number));
}
