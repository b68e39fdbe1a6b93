import { claimWords } from "../lexicon/claim-words.ts";
import { longPattern, oneOf } from "./patterns.ts";

const month = oneOf(claimWords.months);
export const year = "(?:1[5-9]\\d\\d|20\\d\\d)s?";
const likelihood =
	"(?:likely|unlikely|probable|improbable|probably|chance|certain|certainty|remote|possible|possibility|probability|likelihood|confidence)";

const rating = "(?:[Ll]ow|[Mm]edium|[Mm]oderate|[Hh]igh|[Mm]inor|[Mm]ajor|[Ss]evere|[Cc]ritical)";

/** Numbers that name, date or gloss something, and so state no quantity. */
const references = longPattern(
	[
		`\\b${oneOf(claimWords.numbered)}\\s{0,2}[§#]?\\s?(?:\\d|[IVX])[\\w.()/-]{0,20}(?:\\s?(?:,|and|or|to|–|-)\\s?\\d[\\w.()-]{0,20}){0,4}`,
		`\\b${month}\\s\\d{1,2}(?:st|nd|rd|th)?\\b(?:[–-]\\d{1,2})?(?:,\\s\\d{4})?`,
		`\\b\\d{1,2}(?:st|nd|rd|th)?\\s${month}\\b`,
		`\\bFY\\s?\\d{2,4}\\b|(?<![$€£\\d,.])\\b${year}(?:[–/-]\\d{2,4})?\\b(?!\\s?(?:%|percent|per cent|people|deaths|cases))`,
		"\\b\\d{1,4}(?:st|nd|rd|th)\\b|\\b24/7\\b|\\b9/11\\b|\\b\\d{1,2}:\\d\\d\\b",
		"\\b[A-Z]{1,8}-?\\d{1,5}[A-Z]?\\b|\\b\\d[GD]\\b|\\b[A-Za-z]{1,20}-\\d{1,5}\\b|§{1,2}\\s?[\\w.()-]{1,20}",
		"\\b\\d{1,3}\\s(?:U\\.S\\.C|C\\.F\\.R|USC|CFR|Fed|Stat)\\b\\.?(?:\\s§{0,2}\\s?[\\w.()-]{1,20})?",
		"\\([Tt]argets?:[^()]{1,60}\\)",
		`\\b${likelihood}\\b[^.;()]{0,30}\\([^()]{0,20}\\d[^()]{0,20}\\)`,
		`\\((?:very )?${rating}\\b[^()]{0,30}\\)|\\b${rating}\\s?\\([^()]{0,20}\\d[^()]{0,20}\\)`,
		"\\([a-z0-9]{1,2}\\)|^\\s{0,3}\\d{1,3}[.)]\\s",
	].join("|"),
	"g",
);

export function maskReferences(text: string): string {
	return text.replace(references, (found) => " ".repeat(found.length));
}

/** "Article 2(4)", "Resolution 1373", "(EU) No. 910/2014": a reader can look it up. */
export function namesInstrument(text: string): boolean {
	return instrument.test(text);
}

const instrument = new RegExp(
	[
		"\\b(?:Articles?|Art\\.|Sections?|Sec\\.|§)\\s?\\d",
		"\\b(?:Resolution|Regulation|Directive|Decision|Order|Act|Law)\\s(?:\\([A-Z]{2,8}\\)\\s)?(?:No\\.?\\s)?\\d",
		"\\((?:EU|EC|EEC)\\)\\s(?:No\\.?\\s)?\\d|\\bP\\.L\\.\\s?\\d|\\bUNSCR?\\s?\\d|\\d\\s(?:U\\.S\\.C|C\\.F\\.R)\\.",
	].join("|"),
);
