import { claimWords } from "../lexicon/claim-words.ts";
import type { Span } from "../text/span.ts";
import { longPattern, oneOf, setOf } from "./patterns.ts";
import type { Sentence } from "./read-sentence.ts";
import { type Finder, spanOfMatch } from "./sign.ts";
import { kinds } from "./word-kinds.ts";

const digits = "(?<![\\d.,])\\d(?:[\\d.,]{0,20}\\d)?";
const number = oneOf(claimWords.numbers);
const small = oneOf(claimWords.smallNumbers);
const magnitude = oneOf(claimWords.magnitudes);
const statistic = longPattern(
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

const money = longPattern(
	[
		`(?:US|C|A|R|S)?[$€£¥₹]\\s?\\d[\\d.,]{0,20}(?:[\\s-]?${magnitude}\\b)?`,
		`\\b(?:USD|EUR|GBP|MXN|CAD|Rs\\.?)\\s?\\d[\\d.,]{0,20}(?:\\s?${magnitude}\\b)?`,
		`${digits}\\s?(?:${magnitude}\\s)?(?:US\\s)?${oneOf(claimWords.currencies)}\\b`,
		"\\b(?:trillions|billions|millions|thousands|hundreds) of (?:dollars|euros|pounds)\\b",
	].join("|"),
	"i",
);

const quantity = longPattern(
	[
		"(?<![\\d.,])\\d{1,3}(?:,\\d{3}){1,5}(?!\\d)",
		`${digits}[\\s-]?${magnitude}\\b`,
		`\\b(?:several|${number}) (?:hundred|thousand|million|billion)\\b`,
		"\\b(?:tens of thousands|thousands|millions|billions|hundreds|dozens|scores) of\\b",
		`(?<!\\bno\\s)\\b${oneOf(claimWords.approximators)}\\s(?:${digits}|${oneOf(claimWords.largeNumbers)})\\b(?![\\d,.]\\d|\\s?:)`,
	].join("|"),
	"gi",
);

const numeric = kinds.number | kinds.amount;

export const statisticIn = numbersIn(statistic);
export const moneyIn = numbersIn(money);

/** Spans of time are no statistics: "more than 30 years", "a 90-day review". */
export function quantityIn({ kinds, counted }: Sentence): Span | undefined {
	if ((kinds & numeric) === 0) return undefined;
	for (const { 0: words, index } of counted.matchAll(quantity)) {
		const end = index + words.length;
		if (!isTime(counted.slice(end, end + 80))) return { start: index, end };
	}
	return undefined;
}

const times = setOf(claimWords.times);

/** Whether what follows a number says that it counts time, two words further on at most: " busy weeks", "-day". */
function isTime(after: string): boolean {
	const [, joined] = /^-([a-z’']{1,20})\b/i.exec(after) ?? [];
	if (joined !== undefined) return times.has(asListed(joined));
	for (const word of followers(after)) {
		if (times.has(asListed(word))) return true;
		if (/^(?:each|per|every|a\b)/i.test(word)) return false;
	}
	return false;
}

/** “days’ supply”, “o'clock”. */
function asListed(word: string): string {
	const bare = word.toLowerCase().replace(/^o'/, "o’");
	const from = bare.startsWith("o’") ? 2 : 0;
	const at = bare.slice(from).search(/['’]/);
	return at === -1 ? bare : bare.slice(0, from + at);
}

/** The next three words, each behind one space. */
function followers(after: string): string[] {
	const words: string[] = [];
	let rest = after;
	while (words.length < 3) {
		const [whole, word] = /^\s([a-z’'-]{1,20})/i.exec(rest) ?? [];
		if (whole === undefined || word === undefined) break;
		words.push(word);
		rest = rest.slice(whole.length);
	}
	return words;
}

function numbersIn(pattern: RegExp): Finder {
	return ({ kinds, counted }) =>
		(kinds & numeric) === 0 ? undefined : spanOfMatch(pattern, counted);
}

const numbers = setOf(claimWords.numbers);
const smalls = setOf(claimWords.smallNumbers);
const counted = setOf(claimWords.counted);
const spokenOf = setOf(claimWords.spokenOf);

/** A number in digits or words: "48", "twenty-five", "two". */
const counting = new RegExp(`${digits}(?=\\s)|\\b([a-z]{3,8})(?:-([a-z]{3,5}))?(?=\\s)`, "gi");

/** "48 raids" and "two large ships", but not "the two nations". */
export function countIn(sentence: Sentence): Span | undefined {
	if ((sentence.kinds & kinds.number) === 0) return undefined;
	const text = sentence.counted;
	for (const { 0: number, 1: word, 2: unit, index } of text.matchAll(counting)) {
		if (word !== undefined && !isNumber(word, unit)) continue;
		const small = word !== undefined && unit === undefined && smalls.has(word.toLowerCase());
		const end = index + number.length;
		const noun = nounOf(text.slice(end, end + 90), small);
		if (noun !== undefined) return { start: index, end: end + noun };
	}
	return undefined;
}

function isNumber(word: string, unit: string | undefined): boolean {
	return numbers.has(word.toLowerCase()) && (unit === undefined || smalls.has(unit.toLowerCase()));
}

/** Where the noun ends that a number counts, two words further on at most. With "two" to "ten" some are only spoken of. */
function nounOf(after: string, small: boolean): number | undefined {
	let end = 0;
	for (const word of followers(after)) {
		const [noun = ""] = /^[a-z]+/i.exec(word) ?? [];
		const name = noun.toLowerCase();
		if (small && spokenOf.has(name)) return undefined;
		if (counted.has(name)) return end + 1 + noun.length;
		end += 1 + word.length;
	}
	return undefined;
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

/** The figures of a sentence as they are written, without its years: `12.5%`, `4,300`. */
export function figuresIn(sentence: string): readonly string[] {
	const figures = sentence.match(/\d[\d.,]*\d%?|\d%/g) ?? [];
	return figures.filter((figure) => !/^(?:1[5-9]|20)\d\d$/.test(figure));
}
