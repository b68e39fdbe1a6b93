import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Brief, Footnote } from "../brief/brief.ts";
import { normalLabel } from "../brief/citations.ts";
import { sentencesWithin } from "../brief/sentences-within.ts";
import { type Span, slice } from "../text/span.ts";
import { gathered } from "./gathered.ts";

/** A mark in the text that leads to a note. */
export interface NoteMark {
	readonly number: number;
	/** Counts the marks of one note from 1. */
	readonly occurrence: number;
	/** What the note says, as written. */
	readonly text: string;
}

export interface PlacedNoteMark {
	readonly span: Span;
	/** Undefined where it leads nowhere. */
	readonly mark: NoteMark | undefined;
}

export interface NumberedNote {
	readonly number: number;
	/** Undefined for a note that stands in the text itself. */
	readonly label: string | undefined;
	readonly text: string;
	/** How many marks lead to it. */
	readonly marks: number;
}

/** The notes of a brief, numbered in the order in which the text comes to speak of them. */
export interface Notes {
	readonly numbered: readonly NumberedNote[];
	/** By normal label. */
	readonly numbers: ReadonlyMap<string, number>;
	/** In the order of the text. */
	readonly marks: readonly PlacedNoteMark[];
	readonly unused: readonly Footnote[];
	/** Labels of marks that lead to no note, as written. */
	readonly lost: readonly string[];
}

interface Mention {
	readonly span: Span;
	/** Undefined for a note that stands in the text itself. */
	readonly label: string | undefined;
	readonly text: string;
}

export function numberNotes(brief: Brief): Notes {
	const defined = new Map<string, Footnote>();
	for (const note of brief.footnotes)
		if (!defined.has(normalLabel(note.label))) defined.set(normalLabel(note.label), note);
	const mentions = mentionsIn(brief);
	const within = ({ span }: Footnote) => sentencesWithin(mentions, span);
	const inNotes = new Set([...defined.values()].flatMap(within));
	const queue = mentions.filter((mention) => !inNotes.has(mention));
	const notes: { -readonly [Key in keyof NumberedNote]: NumberedNote[Key] }[] = [];
	const numbers = new Map<string, number>();
	const marks: PlacedNoteMark[] = [];
	const missing = new Map<string, string>();
	for (const { span, label, text } of queue) {
		const name = label === undefined ? undefined : normalLabel(label);
		const definition = name === undefined ? undefined : defined.get(name);
		if (name !== undefined && !definition) {
			if (!missing.has(name)) missing.set(name, text);
			marks.push({ span, mark: undefined });
			continue;
		}
		let number = name === undefined ? undefined : numbers.get(name);
		if (number === undefined) {
			number = notes.length + 1;
			notes.push({ number, label: name, text: definition?.text ?? text, marks: 0 });
			if (name !== undefined) numbers.set(name, number);
			if (definition) queue.push(...within(definition));
		}
		const note = notes[number - 1];
		if (!note) continue;
		note.marks++;
		marks.push({ span, mark: { number, occurrence: note.marks, text: note.text } });
	}
	marks.sort((a, b) => a.span.start - b.span.start);
	const unused = [...defined].filter(([name]) => !numbers.has(name)).map(([, note]) => note);
	return { numbered: notes, numbers, marks, unused, lost: [...missing.values()] };
}

/** Every mark, those in lists of sources included, which are nobody's citations. */
function mentionsIn({ text, citations, sections }: Brief): Mention[] {
	const mentions = citations.flatMap(({ kind, keys: [key = ""], span }): Mention[] => {
		if (kind === "inline-note") return [{ span, label: undefined, text: key }];
		return kind === "footnote" ? [{ span, label: key, text: slice(text, span) }] : [];
	});
	for (const { role, span } of sections) {
		if (role !== "sources" && role !== "tags") continue;
		for (const match of slice(text, span).matchAll(/\[\^([^\s[\]]{1,200})\](?!:)/g)) {
			const [all, label = ""] = match;
			const start = span.start + match.index;
			mentions.push({ span: { start, end: start + all.length }, label, text: all });
		}
	}
	const sorted = mentions.toSorted((a, b) => a.span.start - b.span.start);
	return sorted.filter(({ span }, index) => span.start !== sorted[index - 1]?.span.start);
}

export function noteMarkId(number: number, occurrence: number): string {
	return `note-mark-${number}-${occurrence}`;
}

/** `¹` as a link to its note. */
export function noteLink({ number, occurrence, text }: NoteMark): ElementContent {
	const title = text.replace(/\s+/g, " ").trim().slice(0, 300);
	const id = noteMarkId(number, occurrence);
	const link = { id, href: `#note-${number}`, title, role: "doc-noteref" };
	return h("sup", { className: ["note-mark"] }, h("a", link, String(number)));
}

/** The notes behind the text; nothing for a brief without any. */
export function notesSection(
	{ numbered, unused, lost }: Notes,
	contentOf: (note: NumberedNote) => readonly ElementContent[],
	contentOfUnused: (note: Footnote) => readonly ElementContent[],
	titled: boolean,
): ElementContent[] {
	if (numbered.length + unused.length + lost.length === 0) return [];
	const items = numbered.map((note) =>
		h("li", { id: `note-${note.number}` }, withBackLinks(contentOf(note), note)),
	);
	const section = { name: "notes", title: "Notes", role: "doc-endnotes" } as const;
	const content = [
		...(items.length > 0 ? [h("ol", items)] : []),
		...(lost.length > 0 ? [h("p", { className: ["lack"] }, lostWords(lost))] : []),
		...(unused.length > 0
			? [
					h("p", { className: ["lack"] }, "No mark in the text leads here:"),
					h(
						"ul",
						unused.map((note) =>
							h("li", [h("code", `[^${note.label}]`), " ", ...contentOfUnused(note)]),
						),
					),
				]
			: []),
	];
	return [gathered(section, titled, content)];
}

function lostWords(lost: readonly string[]): (ElementContent | string)[] {
	const lead = lost.length === 1 ? "This mark leads to no note: " : "These marks lead to no note: ";
	const marks = lost.flatMap((mark, index) => [...(index > 0 ? [", "] : []), h("code", mark)]);
	return [lead, ...marks, "."];
}

/** Behind the last words of the note. */
function withBackLinks(
	content: readonly ElementContent[],
	{ number, marks }: NumberedNote,
): ElementContent[] {
	const links = Array.from({ length: marks }, (_, index) => {
		const occurrence = index + 1;
		const label = `Back to mark ${marks > 1 ? `${number}, ${occurrence} of ${marks}` : number}`;
		return h(
			"a",
			{
				href: `#${noteMarkId(number, occurrence)}`,
				className: ["back"],
				ariaLabel: label,
				title: label,
				role: "doc-backlink",
			},
			marks > 1 ? `↩${occurrence}` : "↩",
		);
	});
	const spaced = links.flatMap((link) => [{ type: "text" as const, value: " " }, link]);
	const empty = content.every((node) => node.type === "text" && node.value.trim() === "");
	const said = empty
		? [h("span", { className: ["lack"] }, "Nothing is written here yet.")]
		: content;
	const last = said.findLastIndex((node) => node.type === "element");
	const paragraph = said[last];
	if (paragraph?.type !== "element" || paragraph.tagName !== "p") return [...said, ...spaced];
	const closing = { ...paragraph, children: [...paragraph.children, ...spaced] };
	return said.toSpliced(last, 1, closing);
}
