import { emptyValues, rangeWords, ratingScales } from "../lexicon/risk-ratings.ts";
import { remembered } from "../text/remember.ts";

/** What a cell of a rating column says. */
export type Rating =
	| {
			/** Nothing, a word for nothing, or a form to be filled in: `H/M/L`, `[1-5]`. */
			readonly form: "blank";
	  }
	| {
			/** `4`, `4/5`, `4 (likely)`, `Likely (4)`; of `3 × 4 = 12` what it adds up to. */
			readonly form: "number";
			readonly value: number;
			readonly outOf: number | undefined;
			/** It says it in words, too. */
			readonly worded: boolean;
	  }
	| {
			/** `High`, `🔴 High`, and the two ends of `Low-Medium`, as the vocabulary spells them. */
			readonly form: "words";
			readonly words: readonly string[];
	  }
	| {
			/** `30%` and `55–80%`, or the author's own words. */
			readonly form: "percent" | "text";
	  };

/** Reads the clean text of a cell. */
export const readRating = remembered((cell: string): Rating => {
	const text = plain(cell);
	if (isBlank(cell) || isForm(text)) return { form: "blank" };
	if (percentage.test(text)) return { form: "percent" };
	return readNumber(text) ?? readWords(text) ?? { form: "text" };
});

/** Whether a cell holds nothing, says so, or is a form to be filled in. */
export const isBlank = remembered((source: string): boolean => {
	const text = plain(source);
	if (text === "") return source.trim().replace(/[*_`]/g, "") === "";
	return nothing.has(text) || /^\[[^\]@^]*\]$|^_{2,}$/.test(text);
});

/** Whether a column rates rather than names: more than half of what it says is a rating. */
export function isRatingColumn(cells: readonly string[]): boolean {
	const said = cells.map(readRating).filter(({ form }) => form !== "blank");
	return said.filter(({ form }) => form !== "text").length * 2 > said.length;
}

/** Lower case, without accents, emphasis, signs in colour and space at the ends. */
export const plain = remembered((cell: string): string =>
	cell
		.slice(0, 200)
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{M}|\uFE0F/gu, "")
		.replace(/ß/gu, "ss")
		.replace(/(?![\d#*©®])\p{Extended_Pictographic}/gu, " ")
		.replace(/[*`]/gu, "")
		.replace(/\s+/gu, " ")
		.trim(),
);

/** Every rating word, as `plain` spells it. */
export const ratingWords: ReadonlySet<string> = new Set(
	ratingScales
		.flat()
		.flatMap(({ both, likelihood, impact }) => [...both, ...likelihood, ...impact]),
);

const percentage = /^[<>≤≥~≈+±]*\s*\d[\d.,]*\s*(?:(?:[–-]|to)\s*\d[\d.,]*\s*)?(?:%|percent\b)/u;
const nothing: ReadonlySet<string> = new Set(emptyValues);
const between = new RegExp(
	`\\s{0,20}[-–—/]\\s{0,20}|\\s{1,20}(?:${rangeWords.join("|")})\\s{1,20}`,
	"u",
);

/** `H/M/L`, `Low / Medium / High`, `1-5`: every choice, so none. */
function isForm(text: string): boolean {
	if (/^1\s*[–-]\s*5$/.test(text)) return true;
	const choices = text.split("/").map((choice) => choice.trim());
	return choices.length > 2 && choices.every((choice) => ratingWords.has(choice));
}

function readNumber(text: string): Rating | undefined {
	const sum = /^\d+\s*[x×*+]\s*\d+\s*=\s*(\d+)$/u.exec(text);
	if (sum) return { form: "number", value: Number(sum[1]), outOf: undefined, worded: false };
	const behind = /^([\p{L} ]+)(?:[^\S ]\s*)?\((\d{1,2})(?:\s*\/\s*(\d{1,2}))?\)$/u.exec(text);
	if (behind && ratingWords.has(behind[1]?.trim() ?? "")) return number(behind[2], behind[3], true);
	const range = /^(\d{1,2})\s*[–-]\s*(\d{1,2})$/.exec(text);
	if (range) {
		const value = (Number(range[1]) + Number(range[2])) / 2;
		return { form: "number", value, outOf: undefined, worded: false };
	}
	const front =
		/^(?:level |tier |score )?(\d{1,4}(?:\.\d+)?)(?:\s*\/\s*(\d{1,3}))?(\s*[(:=–—-]\s*\p{L}.*)?$/u.exec(
			text,
		);
	return front ? number(front[1], front[2], front[3] !== undefined) : undefined;
}

function number(value: string | undefined, outOf: string | undefined, worded: boolean): Rating {
	return {
		form: "number",
		value: Number(value),
		outOf: outOf === undefined ? undefined : Number(outOf),
		worded,
	};
}

/** A rating word, also with a remark behind it, or the two ends of a range. */
function readWords(text: string): Rating | undefined {
	const bare = text.replace(/^(?:level|risk|rated)[: ]\s*/u, "");
	if (ratingWords.has(bare)) return { form: "words", words: [bare] };
	const [head = ""] = bare.split(/\s{0,20}[(（:;,.=?!+†‡]|\s{1,20}[–—-]{1,9}\s{1,20}/u, 1);
	if (ratingWords.has(head)) return { form: "words", words: [head] };
	const ends = head.split(between);
	const isRange = ends.length === 2 && ends.every((end) => ratingWords.has(end));
	return isRange ? { form: "words", words: ends } : undefined;
}
