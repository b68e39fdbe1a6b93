import type { ElementContent, Properties } from "hast";
import { h } from "hastscript";
import type { Brief, Citation, Sentence } from "../brief/brief.ts";
import { isClaim, isSourced } from "../brief/coverage.ts";
import { firstFrom, sentencesWithin } from "../brief/sentences-within.ts";
import { isWithin, type Span, shift, slice } from "../text/span.ts";
import { cite } from "./cite.ts";
import { type Notes, noteLink, type PlacedNoteMark } from "./notes.ts";
import type { Work } from "./works.ts";

/** What the preview says of some words of the brief. */
export interface Mark {
	readonly span: Span;
	/** Attributes of the element around the words. */
	readonly properties: Properties;
	/** Words behind them, so that nothing is told by color alone. */
	readonly badges: readonly Badge[];
	/** Stands in place of the words. */
	readonly content?: readonly ElementContent[];
}

export interface Badge {
	readonly of: "claim" | "lens";
	readonly text: string;
	/** Which side of its axis the lens is on. */
	readonly side?: Side | undefined;
	/** What is as it should be is told without show. */
	readonly quiet?: boolean;
}

export type Side = "side-1" | "side-2";

/** The marks on some part of a brief, sorted and apart. Offsets count from the start of the part. */
export interface Marks {
	/** Claims, judgements and arguments. */
	readonly sentences: readonly Mark[];
	/** Citations, and the words that make an argument. */
	readonly words: readonly Mark[];
}

/** What the whole document tells of its marks. */
export interface Evidence {
	readonly brief: Brief;
	readonly notes: Notes;
	readonly works: ReadonlyMap<string, Work>;
	readonly lenses: ReadonlyMap<string, ShownLens>;
}

export interface ShownLens {
	readonly label: string;
	readonly side: Side;
}

/** A lens of two axes is on the side that it has in the first. */
export function lensesOf({ axes }: Brief): ReadonlyMap<string, ShownLens> {
	const lenses = new Map<string, ShownLens>();
	for (const axis of axes)
		for (const [index, { id, label }] of axis.lenses.entries())
			if (!lenses.has(id)) lenses.set(id, { label, side: index === 0 ? "side-1" : "side-2" });
	return lenses;
}

export function marksWithin(evidence: Evidence, part: Span): Marks {
	const { brief } = evidence;
	const { citations } = brief;
	const sentences = sentencesWithin(brief.sentences, part).filter((one) =>
		isWithin(one.span, part),
	);
	const cited = citations.slice(firstFrom(citations, part.start), firstFrom(citations, part.end));
	const words = [
		...cited.flatMap((citation) => citationMark(evidence, citation)),
		...sentencesWithin(evidence.notes.marks, part).map((mark) => noteMark(brief, mark)),
		...sentences.flatMap((sentence) => phraseMarks(evidence, sentence)),
	].filter(({ span }) => isWithin(span, part));
	const place = (mark: Mark): Mark => {
		const { start, end } = shift(mark.span, -part.start);
		const properties = { ...mark.properties, dataFrom: start, dataTo: end };
		return { ...mark, span: { start, end }, properties };
	};
	return {
		sentences: sentences.flatMap((sentence) => sentenceMarks(evidence, sentence)).map(place),
		words: apart(words).map(place),
	};
}

/** What is said of a sentence as a whole, if anything is. */
export function sentenceMarks(
	{ brief, lenses }: Pick<Evidence, "brief" | "lenses">,
	sentence: Sentence,
): Mark[] {
	const state = stateOf(brief, sentence);
	const argued = [...new Set(sentence.arguments.map(({ lens }) => lens))];
	if (!state && argued.length === 0) return [];
	const className = [
		"sentence",
		...(state ? [state.name] : []),
		...(argued.length > 0 ? ["argues"] : []),
	];
	const said = argued.map((id): Badge => {
		const { label = id, side } = lenses.get(id) ?? {};
		return { of: "lens", text: label, side };
	});
	return [
		{
			span: sentence.span,
			properties: {
				className,
				...(state && { title: state.why }),
				...(argued.length > 0 && { dataLenses: argued.join(" ") }),
			},
			badges: state
				? [
						{ of: "claim", text: state.badge, ...(state.name === "sourced" && { quiet: true }) },
						...said,
					]
				: said,
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

function phraseMarks({ lenses }: Evidence, sentence: Sentence): Mark[] {
	return sentence.arguments.flatMap(({ lens, hits }) => {
		const { label = lens, side } = lenses.get(lens) ?? {};
		return hits.map(({ span, sub }) => ({
			span,
			properties: {
				className: ["phrase", ...(side ? [side] : [])],
				dataLenses: lens,
				title: sub === "core" ? label : `${label}: ${sub}`,
			},
			badges: [],
		}));
	});
}

/** Keys as authors and years. */
function citationMark({ brief, works }: Evidence, citation: Citation): Mark[] {
	if (citation.kind !== "pandoc") return [];
	const cited = cite(brief.text, citation, works);
	if (!cited) return [];
	const className = ["citation", ...(cited.missing ? ["lacks"] : [])];
	return [{ span: cited.span, properties: { className }, badges: [], content: cited.content }];
}

function noteMark({ text }: Brief, { span, mark }: PlacedNoteMark): Mark {
	if (mark) return { span, properties: {}, badges: [], content: [noteLink(mark)] };
	const badge = h("span", { className: ["badge", "claim"] }, " no such note");
	const content = [h("span", { className: ["missing"] }, [slice(text, span), badge])];
	return { span, properties: { className: ["citation", "lacks"] }, badges: [], content };
}

/** Of Markdown that is no part of the text, such as a note in brackets. */
export function citationsIn(text: string, works: ReadonlyMap<string, Work>): Mark[] {
	const brackets = /\[[^[\]@]*@[^[\]]*\]/g;
	return [...text.matchAll(brackets)].flatMap(({ 0: { length }, index }) => {
		const span = { start: index, end: index + length };
		const cited = cite(text, { span, keys: [] }, works);
		const properties = { className: ["citation"] };
		return cited ? [{ span, properties, badges: [], content: cited.content }] : [];
	});
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
