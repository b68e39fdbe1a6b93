import type { ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Brief } from "../brief/brief.ts";
import { normalLabel } from "../brief/citations.ts";
import { hash } from "../text/hash.ts";
import { type Span, shift, slice } from "../text/span.ts";
import { Anchors } from "./anchors.ts";
import { titleOf } from "./facts.ts";
import { endsWithHeading, gathered } from "./gathered.ts";
import type { ImageOptions } from "./images.ts";
import { KnownUnits } from "./known-units.ts";
import { Labels, type UsedLabels } from "./labels.ts";
import { citationsIn, lensesOf, marksWithin } from "./marks.ts";
import { type Notes, type NumberedNote, notesSection, numberNotes } from "./notes.ts";
import { overviewOf } from "./overview.ts";
import { type Rendered, renderUnit, type Unit } from "./unit.ts";
import { unitsOf } from "./units.ts";
import { type Work, worksOf } from "./works.ts";

/** A brief with its evidence, as HTML that neither runs nor loads anything by itself. */
export interface Preview {
	readonly title: string;
	/** The language of the brief, where it is known. */
	readonly lang: string | undefined;
	/** Coverage, length, balance and risks. */
	readonly overview: string;
	/** The brief in the order of the text; at its end the notes and the references. */
	readonly blocks: readonly PreviewBlock[];
	/** Addresses of the local pictures that it shows, as the brief writes them. */
	readonly images: readonly string[];
}

/** A part of the page that is shown anew as a whole, or not at all. */
export interface PreviewBlock {
	/** Differs where the HTML differs. Unique on the page. */
	readonly key: string;
	/**
	 * Where it stands in the document, as UTF-16 offsets; `data-from` and `data-to` inside count from
	 * its start. Empty for what is gathered from the whole document, which has none.
	 */
	readonly span: Span;
	readonly html: string;
}

/** Renders the versions of one brief. An edit costs the parts that it changed. */
export class Previewer {
	readonly #images: ImageOptions;
	readonly #known = new KnownUnits();

	constructor(images: ImageOptions = {}) {
		this.#images = images;
	}

	preview(brief: Brief): Preview {
		const notes = numberNotes(brief);
		const works = worksOf(brief);
		const evidence = { brief, notes, works, lenses: lensesOf(brief) };
		const anchors = new Anchors(brief);
		const labels = new Labels(brief, notes.numbers);
		const page = new Page(brief.text.length);
		for (const { start, end, passages } of unitsOf(brief.text)) {
			const span = { start, end };
			const rendered = this.#render({
				source: slice(brief.text, span),
				passages: passages.map((passage) => shift(passage, -start)),
				labels: labels.usedIn(span),
				marks: marksWithin(evidence, span),
				anchors: anchors.within(span),
				placed: true,
			});
			page.add(rendered, span);
		}
		for (const section of this.#behind({ brief, notes, works, page })) page.gather(section);
		this.#known.turn();
		return {
			title: titleOf(brief),
			lang: languageOf(brief),
			overview: toHtml(overviewOf(brief, anchors)),
			blocks: page.blocks,
			images: [...page.images],
		};
	}

	#render(unit: Unit): Rendered {
		return this.#known.render(unit, (anew) => renderUnit(anew, this.#images));
	}

	/** Markdown that stands in no place of its own. */
	#markdown(source: string, works: ReadonlyMap<string, Work>, page: Page): ElementContent[] {
		const rendered = this.#render({
			source,
			passages: [{ start: 0, end: source.length }],
			labels: noLabels,
			marks: { words: citationsIn(source, works), sentences: [] },
			anchors: [],
			placed: false,
		});
		for (const address of rendered.images) page.images.add(address);
		return [...rendered.content];
	}

	/** Under the heading with which the brief ends, if it leaves them room, or under their own. */
	#behind(gathering: Gathering): ElementContent[] {
		const { brief, works } = gathering;
		if (!endsWithHeading(brief))
			return [...this.#notes(gathering, true), ...this.#references(gathering, true)];
		return works.size > 0
			? [...this.#references(gathering, false), ...this.#notes(gathering, true)]
			: this.#notes(gathering, false);
	}

	#notes({ notes, works, page }: Gathering, titled: boolean): ElementContent[] {
		const defined = (label: string) => page.notes.get(normalLabel(label)) ?? [];
		const contentOf = ({ label, text }: NumberedNote) =>
			label === undefined ? this.#markdown(text, works, page) : defined(label);
		return notesSection(notes, contentOf, ({ label }) => defined(label), titled);
	}

	#references({ works, page }: Gathering, titled: boolean): ElementContent[] {
		if (works.size === 0) return [];
		const items = Array.from(works.values(), ({ id, reference }) =>
			h("li", { id }, this.#markdown(reference, new Map(), page)),
		);
		const section = { name: "references", title: "References", role: "doc-bibliography" } as const;
		return [gathered(section, titled, [h("ul", items)])];
	}
}

/** What the end of a page is made of. */
interface Gathering {
	readonly brief: Brief;
	readonly notes: Notes;
	readonly works: ReadonlyMap<string, Work>;
	readonly page: Page;
}

const noLabels: UsedLabels = { markdown: "", notes: [] };

/** What has been rendered of a brief. */
class Page {
	readonly blocks: PreviewBlock[] = [];
	readonly images = new Set<string>();
	/** The first note of each label. */
	readonly notes = new Map<string, readonly ElementContent[]>();
	readonly #repeated = new Map<string, number>();
	readonly #end: number;

	constructor(end: number) {
		this.#end = end;
	}

	add(rendered: Rendered, span: Span): void {
		const { html, notes, images } = rendered;
		for (const { label, content } of notes)
			if (!this.notes.has(label)) this.notes.set(label, content);
		for (const address of images) this.images.add(address);
		if (html === "") return;
		const name = hashes.get(rendered) ?? hash(html);
		hashes.set(rendered, name);
		const count = this.#repeated.get(name) ?? 0;
		this.#repeated.set(name, count + 1);
		this.blocks.push({ key: count > 0 ? `${name}.${count}` : name, span, html });
	}

	/** What is gathered from the whole document, behind all of it. */
	gather(section: ElementContent): void {
		const span = { start: this.#end, end: this.#end };
		this.add({ html: toHtml(section), content: [], notes: [], images: [] }, span);
	}
}

/** The front matter names it, or English is all that was heard. */
function languageOf({ frontMatter, english }: Brief): string | undefined {
	const named = frontMatter.values.get("lang")?.texts[0] ?? "";
	if (/^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(named)) return named;
	return english ? "en" : undefined;
}

const hashes = new WeakMap<Rendered, string>();
