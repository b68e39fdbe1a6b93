import { matrixScales, ratingScales } from "../lexicon/risk-ratings.ts";
import { nearest } from "../text/nearest.ts";
import { plain, type Rating, ratingWords } from "./ratings.ts";

/** Which of the two words lists a column follows; scores use those of both. */
export type RatedKind = "likelihood" | "impact" | "score";

/** How a column rates. */
export interface Scale {
	/** What more than half of its cells are; `free` where no form prevails. */
	readonly form: "number" | "words" | "percent" | "free";
	/** The highest rank, where something tells; the lowest is 1. */
	readonly most: number | undefined;
	/** The brief says so, rather than its numbers. */
	readonly declared: boolean;
}

/** A column of ratings, and the highest rank that its header or the brief declares. */
export interface RatedColumn {
	readonly kind: RatedKind;
	readonly ratings: readonly Rating[];
	readonly declared: number | undefined;
}

/** The scales of the likelihood and impact columns of one table, told by all of their cells. */
export function scalesOf(columns: readonly RatedColumn[]): readonly Scale[] {
	const open = columns.filter(({ declared }) => declared === undefined);
	const numbers = open.flatMap(({ ratings }) => ratings.flatMap(writtenIn));
	return columns.map(({ kind, ratings, declared }) => {
		const form = formOf(ratings);
		const most = declared ?? (form === "words" ? mostOf(kind, ratings) : highest(numbers));
		return { form, most, declared: declared !== undefined };
	});
}

/** The highest ranks of likelihood and impact that `5x5`, `1-10` or the name of a scale stands for. */
export function readScale(
	name: string,
): { readonly likelihood: number; readonly impact: number } | undefined {
	const named = matrixScales.get(name);
	if (named !== undefined) return { likelihood: named, impact: named };
	const [, first, second] =
		/^(\d{1,2})(?:\s*[x×]\s*|\s*[-–]\s*|\s+to\s+)(\d{1,2})$/u.exec(name) ?? [];
	if (first === undefined || second === undefined) return undefined;
	const isRange = !/[x×]/u.test(name);
	if (isRange && Number(first) > 1) return undefined;
	const ranks = { likelihood: Number(isRange ? second : first), impact: Number(second) };
	return ranks.likelihood > 1 && ranks.impact > 1 ? ranks : undefined;
}

/** The highest rank that a header or a sentence declares: “Impact (1–5)”, “run from 1 (lowest) to 5”. */
export function declaredIn(words: string): number | undefined {
	const match =
		/(?<![\d.,])[01](?: \([^()]{1,24}\))?\s{0,9}(?:[-–]|to|through)\s{0,9}(\d{1,3})(?![\d.,]{0,20}[\d%]| ?(?:%|percent|years?|months?|weeks?|days?|[mb]illion))/iu.exec(
			words,
		);
	const most = Number(match?.[1]);
	return most > 1 && most <= 100 ? most : undefined;
}

/** Where a rating stands on a scale; between two ranks for a range. */
export function rankOf(
	rating: Rating,
	kind: RatedKind,
	most: number | undefined,
): number | undefined {
	if (rating.form === "number") return rating.value;
	if (rating.form !== "words" || most === undefined) return undefined;
	const ranks = rating.words.map((word) => wordRank(word, kind, most));
	const known = ranks.filter((rank) => rank !== undefined);
	if (known.length < ranks.length) return undefined;
	return known.reduce((sum, rank) => sum + rank, 0) / known.length;
}

/** Why a rating does not fit its column; undefined where it does. */
export function misfit(
	rating: Rating,
	kind: RatedKind,
	{ form, most, declared }: Scale,
	cell: string,
): "beyond" | "mixed" | "unknown" | undefined {
	if (form === "free" || rating.form === "blank") return undefined;
	if (rating.form === "text") {
		if (form === "percent") return undefined;
		const misspelled = form === "words" && meantWord(cell) !== undefined;
		return misspelled || (declared && isShort(cell)) ? "unknown" : undefined;
	}
	if (rating.form === "number") {
		const { value, outOf } = rating;
		if (form !== "number" && !rating.worded) return "mixed";
		if (value > (outOf ?? most ?? value)) return "beyond";
		return value < 1 && declared ? "beyond" : undefined;
	}
	if (rating.form !== form) return "mixed";
	const isWorded = declared && most !== undefined && ratingScales[most - 3] !== undefined;
	return isWorded && rankOf(rating, kind, most) === undefined ? "unknown" : undefined;
}

/** The rating word that a misspelled one stands for: a letter is wrong, or two changed places. */
export function meantWord(cell: string): string | undefined {
	const word = plain(cell);
	if (word.length < 4 || word.length > 24) return undefined;
	const swapped = Array.from(
		word,
		(_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
	);
	return swapped.find((other) => longWords.has(other)) ?? nearest(word, [...longWords], 1);
}

/** The first word of a rank. */
export function wordFor(rank: number, kind: RatedKind, most: number): string | undefined {
	const level = ratingScales[most - 3]?.[rank - 1];
	return level?.both[0] ?? (kind === "score" ? undefined : level?.[kind][0]);
}

function formOf(ratings: readonly Rating[]): Scale["form"] {
	const said = ratings.filter(({ form }) => form !== "blank");
	for (const form of ["number", "words", "percent"] as const)
		if (said.filter((rating) => rating.form === form).length * 2 > said.length) return form;
	return "free";
}

/** The fewest ranks on which the words of a column have a place, each word one of its own. */
function mostOf(kind: RatedKind, ratings: readonly Rating[]): number | undefined {
	const words = [
		...new Set(ratings.flatMap((rating) => (rating.form === "words" ? rating.words : []))),
	];
	const sizes = ratingScales.map((scale) => scale.length);
	const fitting = sizes.filter((most) =>
		words.every((word) => wordRank(word, kind, most) !== undefined),
	);
	const apart = fitting.find(
		(most) => new Set(words.map((word) => wordRank(word, kind, most))).size === words.length,
	);
	return apart ?? fitting[0];
}

function wordRank(word: string, kind: RatedKind, most: number): number | undefined {
	const scale = ratingScales[most - 3] ?? [];
	const rank = scale.findIndex(
		(level) => level.both.includes(word) || (kind !== "score" && level[kind].includes(word)),
	);
	return rank === -1 ? undefined : rank + 1;
}

function writtenIn(rating: Rating): number[] {
	return rating.form === "number" ? [rating.outOf ?? rating.value] : [];
}

/** Five for numbers up to five, also where one of many goes beyond; ten for numbers up to ten. */
function highest(numbers: readonly number[]): number | undefined {
	const most = Math.max(0, ...numbers.slice(0, 1000));
	const beyond = numbers.filter((number) => number > 5).length;
	if (beyond === 0) return most > 3 ? 5 : undefined;
	if (beyond === 1 && numbers.length >= enough) return 5;
	return most > 10 ? undefined : 10;
}

/** So many ratings that one of them tells nothing about the scale of the others. */
const enough = 8;

function isShort(cell: string): boolean {
	return cell.trim().split(/\s+/).length <= 3;
}

const longWords: ReadonlySet<string> = new Set([...ratingWords].filter((word) => word.length > 3));

/** The fewest ranks on which the words of all these ratings have a place. */
export function wordsScale(kind: RatedKind, ratings: readonly Rating[]): number | undefined {
	return mostOf(kind, ratings);
}
