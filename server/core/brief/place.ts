import { type Span, shift } from "../text/span.ts";
import { placeArgument, placeClaim } from "./read-sentences.ts";
import type { BlockReading, Reading, SentenceReading } from "./reading.ts";

/** A reading with offsets into the document. */
export type Placed = Pick<Reading, "blocks" | "footnotes" | "definitions" | "suppressions">;

/** Remembers the last place of each reading: most passages do not move. */
const placed = new WeakMap<Reading, { readonly start: number; readonly result: Placed }>();

export function placeReading(reading: Reading, start: number): Placed {
	const known = placed.get(reading);
	if (known?.start === start) return known.result;
	const move = (span: Span) => shift(span, start);
	const result: Placed = {
		blocks: reading.blocks.map((block) => placeBlock(block, move)),
		footnotes: reading.footnotes.map((note) => ({ ...note, span: move(note.span) })),
		definitions: reading.definitions.map((note) => ({ ...note, span: move(note.span) })),
		suppressions: reading.suppressions.map((comment) => ({
			...comment,
			span: move(comment.span),
			rules: comment.rules.map((rule) => ({ ...rule, span: move(rule.span) })),
		})),
	};
	placed.set(reading, { start, result });
	return result;
}

type Move = (span: Span) => Span;

function placeBlock(block: BlockReading, move: Move): BlockReading {
	return {
		...block,
		span: move(block.span),
		sentences: block.sentences.map((sentence) => placeSentence(sentence, move)),
		citations: block.citations.map((citation) => ({ ...citation, span: move(citation.span) })),
		...(block.table && {
			table: {
				...block.table,
				header: block.table.header.map((cell) => placeBlock(cell, move)),
				rows: block.table.rows.map((row) => row.map((cell) => placeBlock(cell, move))),
			},
		}),
	};
}

function placeSentence(sentence: SentenceReading, move: Move): SentenceReading {
	return {
		...sentence,
		span: move(sentence.span),
		claim: sentence.claim && placeClaim(sentence.claim, move),
		arguments: sentence.arguments.map((argument) => placeArgument(argument, move)),
		risks: sentence.risks.map(move),
		riskLanguage: sentence.riskLanguage && move(sentence.riskLanguage),
		anonymous: sentence.anonymous && move(sentence.anonymous),
		vague: sentence.vague && move(sentence.vague),
		hearsay: sentence.hearsay && move(sentence.hearsay),
		loaded: sentence.loaded.map((word) => ({ ...word, span: move(word.span) })),
	};
}
