import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { oneOf, setOf } from "./patterns.ts";
import type { Sentence } from "./read-sentence.ts";
import { type Finder, spanOfMatch } from "./sign.ts";
import { kinds } from "./word-kinds.ts";

const digits = "(?<![\\d.,])\\d(?:[\\d.,]{0,20}\\d)?";
const number = oneOf(claimWords.numbers);
const small = oneOf(claimWords.smallNumbers);
const magnitude = oneOf(claimWords.magnitudes);
const time = oneOf(claimWords.times);
/** Spans of time are no statistics: "more than 30 years", "a 90-day review". */
const notTime = `(?!\\s(?:(?!each|per|every|a\\b)[a-z-]{1,20}\\s){0,2}${time}\\b|-${time}\\b)`;

const statistic = new RegExp(
	[
		`${digits}\\s?(?:%|percent\\b|per cent\\b|percentage points?\\b|basis points?\\b)`,
		`\\b(?:a|${small}|${digits})[ -](?:third|quarter|fifth|sixth|tenth)s? of\\b(?! the way| an? (?:hour|century))`,
		"(?<!\\b(?:first|second|latter|other|early|late)\\s)\\bhalf of\\b(?! the [^ ]{0,10}\\s?(?:century|decade|year))",
		`\\b(?:${small}|\\d{1,3}) (?:in|out of) (?:every )?(?:\\d|${number}\\b)`,
		`\\b${number}(?:fold| times (?:as|more|higher|larger|greater))\\b`,
		"\\bper 1\\d{0,2}[, ]?000\\b",
	].join("|"),
	"i",
);

const money = new RegExp(
	[
		`(?:US|C|A|R|S)?[$€£¥₹]\\s?\\d[\\d.,]{0,20}(?:[\\s-]?${magnitude}\\b)?`,
		`\\b(?:USD|EUR|GBP|MXN|CAD|Rs\\.?)\\s?\\d[\\d.,]{0,20}(?:\\s?${magnitude}\\b)?`,
		`${digits}\\s?(?:${magnitude}\\s)?(?:US\\s)?${oneOf(claimWords.currencies)}\\b`,
		"\\b(?:trillions|billions|millions|thousands|hundreds) of (?:dollars|euros|pounds)\\b",
	].join("|"),
	"i",
);

const quantity = new RegExp(
	[
		`(?<![\\d.,])\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)${notTime}`,
		`${digits}[\\s-]?${magnitude}\\b${notTime}`,
		`\\b(?:several|${number}) (?:hundred|thousand|million|billion)\\b${notTime}`,
		`\\b(?:tens of thousands|thousands|millions|billions|hundreds|dozens|scores) of\\b${notTime}`,
		`(?<!\\bno\\s)\\b${oneOf(claimWords.approximators)}\\s(?:${digits}|${oneOf(claimWords.largeNumbers)})\\b(?![\\d,.]\\d|\\s?:)${notTime}`,
	].join("|"),
	"i",
);

const count = new RegExp(
	`(?:${digits}|\\b${number}(?:-${small})?)\\s(?:[a-z-]{1,20}\\s){0,2}${oneOf(claimWords.counted)}\\b`,
	"i",
);
const spokenOf = new RegExp(
	`\\b${small}\\s(?:[a-z-]{1,20}\\s){0,2}${oneOf(claimWords.spokenOf)}\\b`,
	"i",
);

const numeric = kinds.number | kinds.amount;

export const statisticIn = numbersIn(statistic);
export const moneyIn = numbersIn(money);
export const quantityIn = numbersIn(quantity);

function numbersIn(pattern: RegExp): Finder {
	return ({ kinds, counted }) =>
		(kinds & numeric) === 0 ? undefined : spanOfMatch(pattern, counted);
}

/** "48 raids" but not "the two nations". */
export function countIn(sentence: Sentence): Span | undefined {
	if ((sentence.kinds & kinds.number) === 0) return undefined;
	const text = sentence.counted.replace(spokenOf, (found) => " ".repeat(found.length));
	return spanOfMatch(count, text);
}

const sizes = setOf(claimWords.shareSizes);
const shares = setOf(claimWords.shares);

/** "the majority of", "a significant portion of". */
export function proportionIn({ words, phrases }: Sentence): Span | undefined {
	const phrase = phrases.get("vagueShares");
	if (phrase) return phrase;
	const size = words.find(
		({ lower }, i) =>
			sizes.has(lower) && shares.has(words[i + 1]?.lower ?? "") && words[i + 2]?.lower === "of",
	);
	const share = size && words[words.indexOf(size) + 2];
	return share && { start: size.start, end: share.end };
}
