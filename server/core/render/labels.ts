import type { Brief } from "../brief/brief.ts";
import { normalLabel } from "../brief/citations.ts";
import { isWithin, type Span, slice } from "../text/span.ts";

/** What a part of the document points to that is defined elsewhere in it. */
export interface UsedLabels {
	/** Definitions for the parser, as Markdown. */
	readonly markdown: string;
	/** Numbers of notes, by normal label. */
	readonly notes: readonly (readonly [label: string, number: number])[];
}

/** The definitions of a document: addresses of links, and notes. */
export class Labels {
	readonly #text: string;
	readonly #links = new Map<string, Span>();
	readonly #notes = new Map<string, string>();
	readonly #numbers: ReadonlyMap<string, number>;

	constructor({ text, linkDefinitions, footnotes }: Brief, numbers: ReadonlyMap<string, number>) {
		this.#text = text;
		this.#numbers = numbers;
		for (const { label, span } of linkDefinitions) this.#links.set(normalLabel(label), span);
		for (const { label } of footnotes) this.#notes.set(normalLabel(label), label);
	}

	usedIn(part: Span): UsedLabels {
		if (this.#links.size + this.#notes.size === 0) return none;
		const source = slice(this.#text, part);
		const lines = new Set<string>();
		const notes = new Map<string, number>();
		for (const [, inside = ""] of source.matchAll(/\[([^[\]]{1,300})\]/g)) {
			const name = normalLabel(inside);
			const note = name.startsWith("^") ? this.#notes.get(name.slice(1)) : undefined;
			if (note !== undefined) {
				lines.add(`[^${note}]: -`);
				notes.set(name.slice(1), this.#numbers.get(name.slice(1)) ?? 0);
			}
			const link = this.#links.get(name);
			if (link && !isWithin(link, part)) lines.add(slice(this.#text, link).trim());
		}
		return { markdown: [...lines].join("\n\n"), notes: [...notes] };
	}
}

const none: UsedLabels = { markdown: "", notes: [] };
