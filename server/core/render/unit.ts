import type { Element, ElementContent, Root as HtmlRoot, Nodes } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type {
	Definition,
	FootnoteDefinition,
	FootnoteReference,
	Html,
	Parents,
	Root,
	RootContent,
} from "mdast";
import type { InlineMath, Math as MathBlock } from "mdast-util-math";
import { type Handlers, type State, toHast } from "mdast-util-to-hast";
import { normalLabel } from "../brief/citations.ts";
import { passageTree } from "../brief/passage-tree.ts";
import { relocate } from "../brief/pieces.ts";
import { type Span, slice } from "../text/span.ts";
import type { Anchor } from "./anchors.ts";
import { letTablesScroll, linkAddresses } from "./finish.ts";
import { formulaTree } from "./formulas.ts";
import { type ImageOptions, placeImage } from "./images.ts";
import type { UsedLabels } from "./labels.ts";
import { markTree, type Place } from "./mark-tree.ts";
import type { Mark, Marks } from "./marks.ts";
import { authorPrefix, safeTree, withoutOurs } from "./sanitize.ts";
import { fillSlots } from "./slots.ts";

/** A stretch of the document that is rendered by itself. All offsets count from its start. */
export interface Unit {
	readonly source: string;
	/** What of it reads the same whatever stands around it. */
	readonly passages: readonly Span[];
	readonly labels: UsedLabels;
	readonly marks: Marks;
	readonly anchors: readonly Anchor[];
	/** Its elements say where they stand. */
	readonly placed: boolean;
}

/** A unit as HTML without scripts, styles or anything else that could act. */
export interface Rendered {
	readonly html: string;
	/** The same as elements, where they do not say where they stand. */
	readonly content: readonly ElementContent[];
	/** The footnotes that it defines. */
	readonly notes: readonly RenderedNote[];
	/** Addresses of local pictures. */
	readonly images: readonly string[];
}

export interface RenderedNote {
	/** Normalized. */
	readonly label: string;
	readonly content: readonly ElementContent[];
}

/** Total: any text gives HTML. */
export function renderUnit(unit: Unit, images: ImageOptions): Rendered {
	try {
		return new UnitWriter(unit, images).write();
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const content = [h("pre", unit.source)]; // nested too deeply
		return { html: toHtml(content), content, notes: [], images: [] };
	}
}

class UnitWriter {
	readonly #unit: Unit;
	readonly #options: ImageOptions;
	readonly #slots: readonly Mark[];
	readonly #numbers: ReadonlyMap<string, number>;
	readonly #images = new Set<string>();

	constructor(unit: Unit, options: ImageOptions) {
		this.#unit = unit;
		this.#options = options;
		this.#slots = [...unit.marks.words, ...unit.marks.sentences];
		this.#numbers = new Map(unit.labels.notes);
	}

	write(): Rendered {
		const { placed } = this.#unit;
		const root = this.#tree();
		const definitions = definitionsIn(root);
		const notes = takeNotes(root);
		const { children } = this.#elements(root.children, placed);
		const written = notes.map((note) => ({
			label: normalLabel(note.identifier),
			content: contentOf(this.#elements([...note.children, ...definitions], false).children),
		}));
		return {
			html: toHtml({ type: "root", children }).trim(),
			content: placed ? [] : contentOf(children),
			notes: written,
			images: [...this.#images],
		};
	}

	#tree(): Root {
		const { source, passages, labels, marks } = this.#unit;
		const children = passages.flatMap((passage) => {
			const tree = passageTree(slice(source, passage), labels.markdown);
			if (passage.start > 0) for (const node of tree.children) relocate(node, passage.start);
			return tree.children;
		});
		const root: Root = { type: "root", children };
		const places = this.#slots.map(({ span }, slot): Place => ({ span, slot }));
		markTree(root, source, places.slice(0, marks.words.length));
		markTree(root, source, places.slice(marks.words.length));
		return root;
	}

	/** `placed`: with where everything stands in the unit. */
	#elements(children: RootContent[], placed: boolean): HtmlRoot {
		let hasHtml = false;
		const formulas: Nodes[] = [];
		const ids = new Map<string, string>();
		const formula = (value: string, display: boolean) => {
			formulas.push(formulaTree(value, display));
			return h(display ? "div" : "span", { dataEvidence: `formula ${formulas.length - 1}` });
		};
		const handlers: Handlers = {
			footnoteReference: (_state: State, { identifier }: FootnoteReference) =>
				h("span", { dataEvidence: `note ${this.#numbers.get(normalLabel(identifier)) ?? 0}` }),
			html: (_state: State, { value }: Html) => {
				hasHtml = true;
				return { type: "raw", value: withoutOurs(value) };
			},
			inlineMath: (_state: State, { value }: InlineMath) => formula(value, false),
			math: (_state: State, { value }: MathBlock) => formula(value, true),
		};
		const root: Root = { type: "root", children };
		const tree = toHast(root, { allowDangerousHtml: true, handlers });
		visit(tree, (element) => this.#place(element, ids, placed));
		const safe = safeTree(tree, hasHtml);
		const slotted: Element[] = [];
		visit(safe, (element) => {
			this.#settle(element, ids, placed);
			if (element.properties.dataEvidence !== undefined) slotted.push(element);
		});
		linkAddresses(safe);
		letTablesScroll(safe);
		fillSlots(slotted, this.#slots, formulas, placed);
		return safe.type === "root" ? safe : { type: "root", children: contentOf([safe]) };
	}

	/** Says where a block stands, so that the preview and the editor can find each other. */
	#place(element: Element, ids: Map<string, string>, placed: boolean): void {
		const start = element.position?.start.offset;
		const end = element.position?.end.offset;
		if (start === undefined || end === undefined || !blocks.has(element.tagName)) return;
		if (placed) element.properties.dataFrom = start;
		const of = element.tagName === "tr" ? "row" : "heading";
		if (of === "heading" && !/^h\d$/.test(element.tagName)) return;
		const anchor = this.#unit.anchors.find(
			(one) => one.of === of && one.at >= start && one.at <= end,
		);
		if (anchor) ids.set(`${element.tagName} ${start}`, anchor.id);
	}

	/** What the sanitizer has let through gets its place in the page. */
	#settle(element: Element, ids: ReadonlyMap<string, string>, placed: boolean): void {
		const { properties, tagName } = element;
		const id = ids.get(`${tagName} ${properties.dataFrom}`);
		if (id !== undefined) properties.id = id;
		if (!placed) delete properties.dataFrom;
		if (tagName === "img")
			placeImage(element, this.#options, (address) => this.#images.add(address));
		if (tagName === "a" && typeof properties.href === "string")
			properties.href = properties.href.replace(/^#(?!user-content-|$)/, `#${authorPrefix}`);
	}
}

const blocks: ReadonlySet<string> = new Set(
	"blockquote h1 h2 h3 h4 h5 h6 img li p pre table tr".split(" "),
);

/** Without the line breaks at its ends. */
function contentOf(nodes: readonly Nodes[]): ElementContent[] {
	const content = nodes.filter((node) => node.type === "element" || node.type === "text");
	const isBreak = (node: ElementContent | undefined) =>
		node?.type === "text" && node.value.trim() === "";
	return content.slice(isBreak(content[0]) ? 1 : 0, isBreak(content.at(-1)) ? -1 : undefined);
}

function visit(node: Nodes, enter: (element: Element) => void): void {
	if (node.type === "element") enter(node);
	if ("children" in node) for (const child of node.children) visit(child, enter);
}

function definitionsIn(parent: Parents): Definition[] {
	return parent.children.flatMap((node) => {
		if (node.type === "definition") return [node];
		return "children" in node ? definitionsIn(node) : [];
	});
}

/** Takes the footnotes out of the tree, wherever they are defined. */
function takeNotes(parent: Parents): FootnoteDefinition[] {
	const taken: FootnoteDefinition[] = [];
	const kept: RootContent[] = [];
	let empty: FootnoteDefinition | undefined;
	for (const node of parent.children) {
		if (node.type === "footnoteDefinition") taken.push(node);
		else if (empty && node.type === "paragraph") empty.children.push(node);
		else {
			if ("children" in node) taken.push(...takeNotes(node));
			kept.push(node);
		}
		// Text under it is its own, though indented too little for Markdown to see that.
		empty = node.type === "footnoteDefinition" && node.children.length === 0 ? node : undefined;
	}
	if (taken.length > 0) parent.children.splice(0, Number.POSITIVE_INFINITY, ...kept);
	return taken;
}
