import type { Argument } from "../balance/arguments.ts";
import { isAnonymousByline } from "../sourcing/anonymous.ts";
import type { Claim } from "../sourcing/claim.ts";
import { splitSentences } from "../text/sentences.ts";
import { type Span, slice } from "../text/span.ts";
import type { Prose } from "./prose.ts";
import type { BlockKind, SentenceFacts, SentenceReading } from "./reading.ts";

/** Reads clean prose. Offsets of its facts count in the sentence. */
export type SentenceAnalysis = (sentence: string) => SentenceFacts;

/** Whose sentences make claims of the author's, and whose put arguments or name risks. */
const claims: ReadonlySet<BlockKind> = new Set(["paragraph", "item"]);
const argues: ReadonlySet<BlockKind> = new Set(["paragraph", "item", "quotation", "cell"]);

export function readSentences(
	prose: Prose,
	kind: BlockKind,
	analysis: SentenceAnalysis,
): SentenceReading[] {
	if (prose.text === "") return [];
	const spans =
		kind === "heading" || kind === "byline" ? [wholeOf(prose)] : splitSentences(prose.text);
	const sentences = spans.map((span) => readSentence(prose, span, kind, analysis));
	const from = sentences.findIndex(({ text }) => supposes.test(text));
	if (from === -1) return sentences;
	return sentences.map((sentence, index) =>
		index > from ? { ...sentence, claim: undefined, figures: [] } : sentence,
	);
}

/** What follows in the paragraph belongs to the example, its numbers too. */
const supposes =
	/^(?:Now,? |So,? |But )?(?:[Ss]uppose|[Aa]ssume|[Cc]onsider (?:a|an) (?:hypothetical|fictional))\b/;

/** The author says openly that something is missing; `sourcing/placeholder` keeps count of it. */
const isMarked = /\[citation needed\b|\bTODO\b/;

/** A place to be filled in says nothing yet, whatever words the stub has. */
const stub = /^TODO\b|:\s*TODO[.\s]*$/;

function readSentence(
	prose: Prose,
	{ start, end }: Span,
	kind: BlockKind,
	analysis: SentenceAnalysis,
): SentenceReading {
	const text = prose.text.slice(start, end);
	const place = (inner: Span): Span => ({
		start: prose.placeOf(start + inner.start),
		end: prose.placeOf(start + inner.end - 1) + 1,
	});
	const span = place({ start: 0, end: end - start });
	const marked = isMarked.test(slice(prose.source, span));
	if (kind === "byline")
		return { ...silent, span, text, marked, anonymous: isAnonymousByline(text) ? span : undefined };
	if (!argues.has(kind) || stub.test(text)) return { ...silent, span, text, marked };
	const facts = analysis(text);
	const { claim, judgement, anonymous, vague, hearsay, named, loaded, personal } = claims.has(kind)
		? facts
		: silent;
	return {
		span,
		text,
		marked,
		claim: claim && placeClaim(claim, place),
		judgement,
		arguments: facts.arguments.map((argument) => placeArgument(argument, place)),
		touched: facts.touched,
		risks: facts.risks.map(place),
		riskLanguage: facts.riskLanguage && place(facts.riskLanguage),
		figures: claim ? facts.figures : [],
		exhibit: facts.exhibit,
		anonymous: anonymous && place(anonymous),
		vague: vague && place(vague),
		hearsay: hearsay && place(hearsay),
		named,
		loaded: loaded.map((word) => ({ ...word, span: place(word.span) })),
		personal: personal.map(place),
	};
}

/** What an analysis that finds nothing says. */
export const silent: SentenceFacts = {
	claim: undefined,
	judgement: false,
	arguments: [],
	touched: [],
	risks: [],
	riskLanguage: undefined,
	figures: [],
	exhibit: false,
	anonymous: undefined,
	vague: undefined,
	hearsay: undefined,
	named: false,
	loaded: [],
	personal: [],
};

function wholeOf({ text }: Prose): Span {
	return { start: 0, end: text.length };
}

export function placeClaim(claim: Claim, place: (span: Span) => Span): Claim {
	return {
		...claim,
		reasons: claim.reasons.map((reason) => ({ ...reason, span: place(reason.span) })),
	};
}

export function placeArgument(argument: Argument, place: (span: Span) => Span): Argument {
	return { ...argument, hits: argument.hits.map((hit) => ({ ...hit, span: place(hit.span) })) };
}
