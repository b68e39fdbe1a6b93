import type { Brief, Section } from "../brief/brief.ts";
import { firstFrom } from "../brief/sentences-within.ts";
import { highest, lowest } from "../text/highest.ts";
import type { Span } from "../text/span.ts";

/** A part of the brief that an editor lists. */
export interface OutlineItem {
	readonly kind: "section" | "notes" | "note";
	readonly title: string;
	/** All of it, and the words that name it, which lie within. */
	readonly span: Span;
	readonly name: Span;
	readonly children: readonly OutlineItem[];
}

/** The sections as they lie in each other, and the footnotes behind them. */
export function outlineOf(brief: Brief): OutlineItem[] {
	return [...sectionsIn(brief.sections), ...notesOf(brief)];
}

function sectionsIn(sections: readonly Section[]): OutlineItem[] {
	const items: OutlineItem[] = [];
	for (let index = 0; index < sections.length; index++) {
		const section = sections[index];
		if (!section) continue;
		const { title, span, heading } = section;
		const end = Math.max(index + 1, firstFrom(sections, span.end));
		const children = sectionsIn(sections.slice(index + 1, end));
		items.push({ kind: "section", title, span, name: heading, children });
		index = end - 1;
	}
	return items;
}

function notesOf({ footnotes }: Brief): OutlineItem[] {
	const children = footnotes.map(({ label, span, text }): OutlineItem => {
		const name = { start: span.start, end: Math.min(span.end, span.start + label.length + 4) };
		const words = text.replace(/[*_`]+/g, "").replace(/\s+/g, " ");
		return { kind: "note", title: `[^${label}] ${words}`.slice(0, 80), span, name, children: [] };
	});
	const [first] = children;
	if (!first) return [];
	const span = {
		start: lowest(
			children.map((child) => child.span.start),
			Number.POSITIVE_INFINITY,
		),
		end: highest(
			children.map((child) => child.span.end),
			0,
		),
	};
	return [{ kind: "notes", title: "Footnotes", span, name: first.name, children }];
}

/** What can be folded away besides what Markdown itself is made of: runs of footnotes, lists of sources. */
export function foldsOf({ footnotes, sections, text }: Brief): Span[] {
	const runs: Span[] = [];
	for (const { span } of footnotes) {
		const last = runs.at(-1);
		if (last && text.slice(last.end, span.start).trim() === "")
			runs[runs.length - 1] = { start: last.start, end: span.end };
		else runs.push(span);
	}
	const lists = sections.filter(({ role }) => role === "sources").map(({ span }) => span);
	return [...runs, ...lists];
}

/** An address that a reader can open, and where the text names it. */
export interface OutgoingLink {
	readonly span: Span;
	readonly url: string;
}

/** Bare addresses and DOIs; what is written as a Markdown link is Markdown's. */
export function linksOf({ citations }: Brief): OutgoingLink[] {
	return citations
		.filter(({ kind }) => kind === "url")
		.map(({ span, keys: [key = ""] }) => ({ span, url: addressOf(key) }));
}

function addressOf(key: string): string {
	const doi = /^(?:doi:\s?)?(10\.\d{4,9}\/.*)$/i.exec(key)?.[1];
	if (doi !== undefined) return `https://doi.org/${encodeURI(doi)}`;
	return /^https?:/i.test(key) ? key : `https://${key}`;
}
