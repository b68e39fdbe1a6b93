import type { Brief } from "../brief/brief.ts";
import { passagesOf } from "../parse/passages.ts";
import { type Span, slice } from "../text/span.ts";
import { marksWithin } from "./marks.ts";
import { type Rendered, renderUnit } from "./unit.ts";

/** A brief with its evidence, as HTML that neither runs nor loads anything by itself. */
export interface Preview {
	readonly title: string;
	/** Coverage, length, balance and risks. */
	readonly overview: string;
	/** The brief in the order of the text; at its end the notes and the references. */
	readonly blocks: readonly PreviewBlock[];
}

/** A part of the page that is shown anew as a whole, or not at all. */
export interface PreviewBlock {
	/** Differs where the HTML differs. Unique on the page. */
	readonly key: string;
	/**
	 * Where it stands in the document, as UTF-16 offsets; `data-from` and `data-to` inside count from
	 * its start. Empty for what is gathered from the whole document.
	 */
	readonly span: Span;
	readonly html: string;
}

/** Renders the versions of one brief. An edit costs the parts that it changed. */
export class Previewer {
	#known = new Map<string, Rendered>();

	preview(brief: Brief): Preview {
		const notes = numbered(brief);
		const known = new Map<string, Rendered>();
		const repeated = new Map<string, number>();
		const blocks: PreviewBlock[] = [];
		for (const { kind, start, end } of passagesOf(brief.text)) {
			if (kind === "frontMatter") continue;
			const span = { start, end };
			const unit = {
				source: slice(brief.text, span),
				labels: "",
				marks: marksWithin(brief, span),
				notes,
			};
			const name = JSON.stringify([unit.source, unit.labels, unit.marks]);
			const rendered = this.#known.get(name) ?? renderUnit(unit);
			known.set(name, rendered);
			if (rendered.html === "") continue;
			const count = repeated.get(name) ?? 0;
			repeated.set(name, count + 1);
			blocks.push({ key: keyOf(rendered.html, count), span, html: rendered.html });
		}
		this.#known = known;
		return { title: brief.sections[0]?.title ?? "", overview: "", blocks };
	}
}

function numbered({ citations }: Brief): ReadonlyMap<string, number> {
	const labels = citations.filter(({ kind }) => kind === "footnote").flatMap(({ keys }) => keys);
	const notes = new Map<string, number>();
	for (const label of labels.map((one) => one.toLowerCase()))
		if (!notes.has(label)) notes.set(label, notes.size + 1);
	return notes;
}

/** FNV-1a over UTF-16 code units, twice 32 bits. */
function keyOf(html: string, count: number): string {
	let a = 0x811c9dc5;
	let b = 0xc9dc5118;
	for (let at = 0; at < html.length; at++) {
		const unit = html.charCodeAt(at);
		a = Math.imul(a ^ unit, 0x01000193);
		b = Math.imul(b ^ unit, 0x01000197);
	}
	return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}${count > 0 ? `.${count}` : ""}`;
}
