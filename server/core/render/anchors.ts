import type { Brief } from "../brief/brief.ts";
import { firstFrom } from "../brief/sentences-within.ts";
import type { Span } from "../text/span.ts";
import { withoutTail } from "../text/tail.ts";
import { authorPrefix } from "./sanitize.ts";

/** A place in the text that links lead to. */
export interface Anchor {
	/** Where a heading starts, or something in the first cell of a row. */
	readonly at: number;
	readonly of: "heading" | "row";
	readonly id: string;
}

/** Where links within the brief lead: its headings, and the rows of its risk tables. */
export class Anchors {
	/** One for each section. */
	readonly sections: readonly string[];
	readonly #all: readonly (Anchor & { readonly span: Span })[];

	constructor({ sections, registers }: Brief) {
		const names = new Names();
		this.sections = sections.map(({ title }) => authorPrefix + names.nameFor(slugOf(title)));
		const headings = sections.map(({ heading }, index) => ({
			...anchorAt(heading.start, "heading", this.sections[index] ?? ""),
		}));
		const rows = registers
			.flatMap((register) => register.rows)
			.map(({ cells: [cell] }, index) => anchorAt(cell?.span.start ?? 0, "row", riskId(index)));
		this.#all = [...headings, ...rows].toSorted((a, b) => a.at - b.at);
	}

	/** Counted from the start of the part. */
	within({ start, end }: Span): Anchor[] {
		const own = this.#all.slice(firstFrom(this.#all, start), firstFrom(this.#all, end));
		return own.map(({ at, of, id }) => ({ at: at - start, of, id }));
	}
}

/** Of a row, counted through all risk tables that can be read row by row. */
export function riskId(index: number): string {
	return `risk-${index + 1}`;
}

function anchorAt(at: number, of: Anchor["of"], id: string) {
	return { at, of, id, span: { start: at, end: at } };
}

/** As VS Code and GitHub name a heading. */
function slugOf(title: string): string {
	const slug = title
		.slice(0, 200)
		.toLowerCase()
		.trim()
		.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
		.replace(/\s/gu, "-");
	return withoutTail(slug.replace(/^-+/, ""), /-/) || "section";
}

/** Gives each name once. */
class Names {
	readonly #given = new Set<string>();
	readonly #counts = new Map<string, number>();

	nameFor(slug: string): string {
		let name = slug;
		while (this.#given.has(name)) {
			const count = (this.#counts.get(slug) ?? 0) + 1;
			this.#counts.set(slug, count);
			name = `${slug}-${count}`;
		}
		this.#given.add(name);
		return name;
	}
}
