import { institutions, officialNumbers } from "../lexicon/citations.ts";

/** What a printed entry lacks to be found without a link. Empty when author, title, year and publisher are there. */
export function missingFromEntry(text: string): readonly string[] {
	const entry = text.slice(0, 1500).replace(/^\[\d+\]\s*|^\d{1,3}\.\s*/, "");
	if (officialNumber.test(entry) || (dated.test(entry) && volume.test(entry))) return [];
	const parts = partsOf(entry);
	const known = parts.length + (parts.length > 1 && institution.test(entry) ? 1 : 0);
	const lacking = ["author", "title", "publisher"].slice(Math.min(known, 3));
	return dated.test(entry) ? lacking : [...lacking, "year"];
}

const dated = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|\bn\.d\.|\bforthcoming\b|\bin press\b/i;

/** Of a journal: `12(3)`, `9(4:6)`. */
const volume = /\d\s?\(\d{1,3}(?:[:–-]\d{1,3})?\)/;

/** The parts that name something: not initials, dates, pages and volumes. */
function partsOf(entry: string): string[] {
	return entry
		.split(/[.,;:?!](?=\s|$|[”"’])|[“”"()[\]|]|\s[–—-]\s/)
		.map((part) => part.trim())
		.filter((part) => (part.match(/\p{L}/gu)?.length ?? 0) > 2 && !aside.test(part));
}

const aside =
	/^(?:(?:pp?|vol|no|ed|eds|retrieved|accessed|available|online|in|and|see|et al)\b.{0,24}|\d{1,2}\s\p{L}+(?:\s\d{4})?|\p{L}+\s\d{1,2})$/iu;
const institution = new RegExp(`(?<!\\p{L})(?:${institutions.join("|")})(?!\\p{L})`, "iu");
const officialNumber = new RegExp(officialNumbers.join("|"));
