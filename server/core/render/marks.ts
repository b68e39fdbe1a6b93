import type { Properties } from "hast";
import { shortName } from "../bibliography/bibliography.ts";
import type { Brief, Citation, Sentence } from "../brief/brief.ts";
import { isClaim, isSourced } from "../brief/coverage.ts";
import { firstFrom, sentencesWithin } from "../brief/sentences-within.ts";
import { isWithin, type Span, shift, slice } from "../text/span.ts";

/** What the preview says of some words of the brief. */
export interface Mark {
	readonly span: Span;
	/** Attributes of the element around the words. */
	readonly properties: Properties;
	/** Words behind them, so that nothing is told by color alone. */
	readonly badges: readonly Badge[];
	/** Stands in place of the words. */
	readonly text?: string;
}

export interface Badge {
	readonly of: "claim" | "lens";
	readonly text: string;
}

/** The marks on some part of a brief, sorted and apart. Offsets count from the start of the part. */
export interface Marks {
	/** Claims, judgements and arguments. */
	readonly sentences: readonly Mark[];
	/** Citations, and the words that make an argument. */
	readonly words: readonly Mark[];
}

export function marksWithin(brief: Brief, part: Span): Marks {
	const { citations } = brief;
	const sentences = sentencesWithin(brief.sentences, part).filter((one) =>
		isWithin(one.span, part),
	);
	const cited = citations.slice(firstFrom(citations, part.start), firstFrom(citations, part.end));
	const words = [
		...cited.flatMap((citation) => citationMark(brief, citation)),
		...sentences.flatMap(phraseMarks),
	];
	const place = (mark: Mark): Mark => {
		const { start, end } = shift(mark.span, -part.start);
		const properties = { ...mark.properties, dataFrom: start, dataTo: end };
		return { ...mark, span: { start, end }, properties };
	};
	return {
		sentences: sentences.flatMap((sentence) => sentenceMark(brief, sentence)).map(place),
		words: apart(words).map(place),
	};
}

function sentenceMark(brief: Brief, sentence: Sentence): Mark[] {
	const state = stateOf(brief, sentence);
	const lenses = sentence.arguments.map(({ lens }) => lens);
	if (!state && lenses.length === 0) return [];
	const argued = lenses.map((lens): Badge => ({ of: "lens", text: lens }));
	return [
		{
			span: sentence.span,
			properties: {
				className: [
					"sentence",
					...(state ? [state.name] : []),
					...(lenses.length > 0 ? ["argues"] : []),
				],
				...(state && { title: state.why }),
				...(lenses.length > 0 && { dataLenses: lenses.join(" ") }),
			},
			badges: state ? [{ of: "claim", text: state.badge }, ...argued] : argued,
		},
	];
}

interface State {
	readonly name: "sourced" | "unsourced" | "promised" | "judgement";
	readonly badge: string;
	readonly why: string;
}

/** What the author's readers should know of a sentence; undefined where it claims nothing. */
function stateOf({ english }: Brief, sentence: Sentence): State | undefined {
	const { claim, judgement, promised } = sentence;
	if (!english) return undefined;
	if (judgement)
		return { name: "judgement", badge: "author’s view", why: "The author’s own judgement." };
	if (!claim || !isClaim(sentence)) return undefined;
	const reason = claim.reasons.map(({ why }) => why)[0] ?? "";
	if (promised)
		return {
			name: "promised",
			badge: "source to come",
			why: `The source is a stub. It ${reason}.`,
		};
	if (isSourced(sentence))
		return { name: "sourced", badge: "sourced", why: `A source is in reach. It ${reason}.` };
	return { name: "unsourced", badge: "no source", why: `No source is in reach. It ${reason}.` };
}

function phraseMarks(sentence: Sentence): Mark[] {
	return sentence.arguments.flatMap(({ lens, hits }) =>
		hits.map(({ span, sub }) => ({
			span,
			properties: { className: ["phrase"], dataLenses: lens, title: `${lens}: ${sub}` },
			badges: [],
		})),
	);
}

/** `[@olsen2030, p. 4]` as a reader of the finished brief sees it. */
function citationMark(
	{ text, bibliography }: Brief,
	{ span, kind, keys, resolved }: Citation,
): Mark[] {
	if (kind !== "pandoc") return [];
	const names = keys.map((key) => {
		const entry = bibliography?.find(key);
		return entry ? shortName(entry) : `@${key}`;
	});
	const className = ["citation", ...(resolved ? [] : ["missing"])];
	const properties = { className, title: names.join("; ") };
	return [{ span, properties, badges: [], text: slice(text, span) }];
}

/** In order, without those that begin inside another. */
function apart(marks: readonly Mark[]): Mark[] {
	const sorted = marks.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
	let end = -1;
	return sorted.filter(({ span }) => {
		if (span.start < end) return false;
		end = span.end;
		return true;
	});
}
