import { shortName } from "../bibliography/bibliography.ts";
import type { Brief, Citation, CitationKind, Footnote } from "../brief/brief.ts";
import { normalLabel } from "../brief/citations.ts";
import { citedReferences, numbersIn } from "../brief/cited-references.ts";
import { firstFrom } from "../brief/sentences-within.ts";
import { type Label, labelsOf } from "../navigate/labels.ts";
import { withoutMarkup } from "../text/clip.ts";
import { type Span, slice } from "../text/span.ts";
import { type EvidenceItem, type EvidencePlace, sectionAt, wordsOf } from "./item.ts";

/** What the brief points to: notes, listed entries, keys, links and authors, each once, and marks that lead nowhere. */
export function sourcesOf(brief: Brief): EvidenceItem[] {
	const labels = groups(labelsOf(brief), ({ kind, name }) => `${kind} ${name}`);
	return [
		...brief.footnotes.map((note) => noteItem(brief, note, labels)),
		...lostNotes(brief, labels),
		...entryItems(brief),
		...keyItems(brief, labels),
		...inlineItems(brief),
		...brokenLinks(brief),
	];
}

type Labels = ReadonlyMap<string, readonly Label[]>;

function noteItem(brief: Brief, { label, text, span }: Footnote, labels: Labels): EvidenceItem {
	const marks = marksOf(labels, "footnote", normalLabel(label));
	const isStub = /^\s*(?:TODO\b|$)/.test(text);
	return itemFrom(brief, {
		words: `[^${label}] ${withoutMarkup(text)}`,
		span,
		state: isStub ? "promised" : marks.length > 0 ? "complete" : "unused",
		detail: isStub ? `still to be written, ${cited(marks.length)}` : cited(marks.length),
		places: placesOf(brief, marks),
	});
}

/** Marks of notes that are not there, each label once. */
function lostNotes(brief: Brief, labels: Labels): EvidenceItem[] {
	const known = new Set(brief.footnotes.map(({ label }) => normalLabel(label)));
	const lost = brief.citations.filter(
		({ kind, keys }) => kind === "footnote" && !keys.some((key) => known.has(normalLabel(key))),
	);
	return [...groups(lost, ({ keys: [key = ""] }) => normalLabel(key))].map(([name, [first]]) => {
		const marks = marksOf(labels, "footnote", name);
		return itemFrom(brief, {
			words: slice(brief.text, first.span),
			span: first.span,
			state: "lacking",
			detail: `no such note, ${cited(marks.length)}`,
			places: placesOf(brief, marks),
		});
	});
}

/** The entries of the lists of sources. */
function entryItems(brief: Brief): EvidenceItem[] {
	const used = citedReferences(brief);
	const numbered = marksByNumber(brief);
	return brief.references.map((reference) => {
		const marks = numbered.get(reference.number ?? -1) ?? [];
		const words = used.has(reference) ? "cited" : cited(0);
		return itemFrom(brief, {
			words: withoutMarkup(slice(brief.text, reference.span)),
			span: reference.span,
			state: used.has(reference) ? "complete" : "unused",
			detail: marks.length > 0 ? cited(marks.length) : words,
			places: placesOf(brief, marks),
		});
	});
}

/** The marks that point to each number. */
function marksByNumber({ citations, text }: Brief): ReadonlyMap<number, readonly Citation[]> {
	const marks = new Map<number, Citation[]>();
	for (const citation of citations)
		for (const number of citation.kind === "numeric" ? numbersIn(slice(text, citation.span)) : [])
			marks.set(number, [...(marks.get(number) ?? []), citation]);
	return marks;
}

/** Keys of a bibliography, with what their entries say. */
function keyItems(brief: Brief, labels: Labels): EvidenceItem[] {
	const missing = new Set(
		brief.citations.flatMap((citation) => (citation.kind === "pandoc" ? citation.missing : [])),
	);
	return [...labels.values()].flatMap((marks) => {
		const [first] = marks;
		if (first?.kind !== "key") return [];
		const entry = brief.bibliography?.find(first.name);
		const state =
			first.name === "TODO" ? "promised" : missing.has(first.name) ? "lacking" : "complete";
		const count = cited(marks.length);
		return itemFrom(brief, {
			words: entry ? `@${first.name} ${shortName(entry)}` : `@${first.name}`,
			span: first.span,
			state,
			detail: {
				promised: `still to be named, ${count}`,
				lacking: `in no bibliography, ${count}`,
				complete: count,
			}[state],
			places: placesOf(brief, marks),
		});
	});
}

/** Links, addresses, names with years, notes within the text: each says itself where to look. */
function inlineItems(brief: Brief): EvidenceItem[] {
	const isListed = brief.references.some(({ number }) => number !== undefined);
	const own = brief.citations.filter(
		({ kind, sentence }) =>
			sentence >= 0 && (inline.has(kind) || (kind === "numeric" && !isListed)),
	);
	const nameOf = ({ kind, keys, span }: Citation) =>
		kind === "link" || kind === "url" ? keys.join() : withoutMarkup(slice(brief.text, span));
	return [...groups(own, nameOf).values()].map((marks) => {
		const [{ span, kind, keys, resolved }] = marks;
		const host = kind === "link" ? hostOf(keys[0] ?? "") : "";
		const words = resolved ? cited(marks.length) : "does not say where to look";
		return itemFrom(brief, {
			words: withoutMarkup(slice(brief.text, span)).replace(/^<|>$/g, ""),
			span,
			state: resolved ? "complete" : "lacking",
			detail: [host, words].filter(Boolean).join(", "),
			places: marks.length > 1 ? placesOf(brief, marks) : [],
		});
	});
}

const inline: ReadonlySet<CitationKind> = new Set([
	"link",
	"url",
	"author-date",
	"source-line",
	"inline-note",
]);

function brokenLinks(brief: Brief): EvidenceItem[] {
	return [...groups(brief.brokenLinks, ({ label }) => label).values()].map((links) =>
		itemFrom(brief, {
			words: slice(brief.text, links[0].span),
			span: links[0].span,
			state: "lacking",
			detail: "points to a label that is not defined",
			places: links.length > 1 ? placesOf(brief, links) : [],
		}),
	);
}

interface Source extends Pick<EvidenceItem, "span" | "state" | "detail" | "places"> {
	readonly words: string;
}

function itemFrom(brief: Brief, { words, ...source }: Source): EvidenceItem {
	const section = sectionAt(brief, source.span.start);
	return { kind: "source", ...source, ...wordsOf(words), section, reasons: [] };
}

function cited(times: number): string {
	if (times < 3) return ["not cited", "cited once", "cited twice"][times] ?? "";
	return `cited ${times} times`;
}

function marksOf(labels: Labels, kind: Label["kind"], name: string): Label[] {
	return (labels.get(`${kind} ${name}`) ?? []).filter(({ definition }) => !definition);
}

/** The sentences in which the marks stand; a mark that stands in none shows its own words. */
function placesOf(brief: Brief, marks: readonly { readonly span: Span }[]): EvidencePlace[] {
	return marks.map(({ span }) => {
		const sentence = sentenceOf(brief, span);
		return { span, label: wordsOf(sentence ?? slice(brief.text, span)).label };
	});
}

/** A mark stands in its sentence or behind it. */
function sentenceOf({ citations, sentences }: Brief, { start }: Span): string | undefined {
	const citation = citations[firstFrom(citations, start + 1) - 1];
	return sentences[citation?.sentence ?? -1]?.text;
}

function hostOf(url: string): string {
	return /^[a-z]+:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1] ?? "";
}

type Group<Item> = readonly [Item, ...Item[]];

function groups<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
): ReadonlyMap<string, Group<Item>> {
	const found = new Map<string, [Item, ...Item[]]>();
	for (const item of items) {
		const group = found.get(nameOf(item));
		if (group) group.push(item);
		else found.set(nameOf(item), [item]);
	}
	return found;
}
