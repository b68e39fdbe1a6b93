import {
	type Brief,
	type Entry,
	referenceMark,
	referenceOf,
	sentenceAt,
	shortName,
} from "../core/index.ts";
import type { CitedEntries } from "./cited-entries.ts";
import type { Source, Sources } from "./writing-protocol.ts";

/** More are not listed; what is typed next narrows them. */
const most = 60;

/** So many entries that share words with the sentence come first. */
const mostClose = 3;

/** What a brief may cite: its bibliography, its list of sources and its notes, as far as they hold the words. */
export function sourcesFor(
	brief: Brief,
	entries: CitedEntries,
	caret: number,
	typed: string,
): Sources {
	const sentence = sentenceAt(brief, caret)?.text ?? "";
	const close = typed === "" ? (brief.bibliography?.matching(sentence, mostClose) ?? []) : [];
	const found = entries.matching(typed, most + 1).filter((entry) => !close.includes(entry));
	const words = typed.toLowerCase().split(/\s+/);
	const own = [...referencesOf(brief), ...footnotesOf(brief)].filter(({ mark, title }) =>
		words.every((word) => `${mark} ${title}`.toLowerCase().includes(word)),
	);
	const all = [
		...close.map((entry) => sourceOf(entry, true)),
		...found.slice(0, most).map((entry) => sourceOf(entry, false)),
		...own,
	];
	return { sources: all.slice(0, most), more: found.length > most || all.length > most };
}

function sourceOf(entry: Entry, close: boolean): Source {
	const { key } = entry;
	const title = shortName(entry);
	return { kind: "entry", name: key, mark: `@${key}`, title, detail: restOf(entry, title), close };
}

/** Where it was published; all of the reference where its title was cut. */
function restOf(entry: Entry, title: string): string {
	const reference = referenceOf(entry).replace(/[<>]/g, "");
	if (title.endsWith(" …”")) return reference.replaceAll("*", "");
	return reference.replace(/^.*\*\.? ?/s, "");
}

function referencesOf({ references }: Brief): Source[] {
	return references.flatMap((reference, index) => {
		const mark = referenceMark(reference);
		if (mark === undefined) return [];
		const title = plain(reference.text);
		return [{ kind: "reference", name: String(index), mark, title, detail: "", close: false }];
	});
}

function footnotesOf({ footnotes }: Brief): Source[] {
	return footnotes.map(({ label, text }) => ({
		kind: "footnote",
		name: label,
		mark: `[^${label}]`,
		title: plain(text),
		detail: "",
		close: false,
	}));
}

function plain(markdown: string): string {
	return markdown
		.replace(/[*_`]+/g, "")
		.replace(/\s+/g, " ")
		.trim();
}
