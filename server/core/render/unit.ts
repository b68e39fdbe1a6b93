import type { Element, Nodes } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { FootnoteReference, Html, Root, RootContent } from "mdast";
import { type Handlers, type State, toHast } from "mdast-util-to-hast";
import { passageTree } from "../brief/passage-tree.ts";
import { markTree, type Place } from "./mark-tree.ts";
import type { Mark, Marks } from "./marks.ts";
import { safeTree, withoutOurs } from "./sanitize.ts";

/** A stretch of the document that is rendered by itself. */
export interface Unit {
	readonly source: string;
	/** Definitions elsewhere in the document that it points to, as Markdown. */
	readonly labels: string;
	/** By offsets from its start. */
	readonly marks: Marks;
	/** The number of each footnote, by its label in lower case. */
	readonly notes: ReadonlyMap<string, number>;
}

/** A unit as HTML without scripts, styles or anything else that could act. */
export interface Rendered {
	readonly html: string;
	/** The footnotes that it defines. */
	readonly notes: readonly { readonly label: string; readonly html: string }[];
}

/** Total: any text gives HTML. */
export function renderUnit({ source, labels, marks, notes }: Unit): Rendered {
	const root = passageTree(source, labels);
	const slots = [...marks.words, ...marks.sentences];
	const places = slots.map(({ span, text }, slot): Place => ({ span, slot, text }));
	markTree(root, source, places.slice(0, marks.words.length));
	markTree(root, source, places.slice(marks.words.length));
	const write = (children: RootContent[]) => html({ type: "root", children }, slots, notes);
	const body = root.children.filter(({ type }) => type !== "footnoteDefinition");
	const defined = root.children.filter((node) => node.type === "footnoteDefinition");
	return {
		html: write(body),
		notes: defined.map(({ identifier, children }) => ({
			label: identifier.toLowerCase(),
			html: write(children),
		})),
	};
}

function html(root: Root, slots: readonly Mark[], notes: ReadonlyMap<string, number>): string {
	let hasHtml = false;
	const handlers: Handlers = {
		footnoteReference: (_state: State, { identifier }: FootnoteReference) =>
			h("span", { dataEvidence: `note ${notes.get(identifier.toLowerCase()) ?? 0}` }),
		html: (_state: State, { value }: Html) => {
			hasHtml = true;
			return { type: "raw", value: withoutOurs(value) };
		},
	};
	const tree = toHast(root, { allowDangerousHtml: true, handlers });
	visit(tree, placeElement);
	const safe = safeTree(tree, hasHtml);
	visit(safe, (element) => fill(element, slots));
	return toHtml(safe);
}

function visit(node: Nodes, enter: (element: Element) => void): void {
	if (node.type === "element") enter(node);
	if ("children" in node) for (const child of node.children) visit(child, enter);
}

const blocks: ReadonlySet<string> = new Set(
	"blockquote h1 h2 h3 h4 h5 h6 img li p pre tr".split(" "),
);

/** Where it stands in the unit, so that the preview and the editor can find each other. */
function placeElement(element: Element): void {
	const start = element.position?.start.offset;
	if (start !== undefined && blocks.has(element.tagName)) element.properties.dataFrom = start;
}

/** Puts what we say in the place of the numbers that the sanitizer has let through. */
function fill(element: Element, slots: readonly Mark[]): void {
	const { dataEvidence } = element.properties;
	if (typeof dataEvidence !== "string") return;
	const [, note] = /^note (\d+)$/.exec(dataEvidence) ?? [];
	const slot = slots[Number(dataEvidence)];
	element.properties = {};
	if (note !== undefined) {
		element.tagName = "sup";
		element.children = [h("a", { href: `#note-${note}`, id: `note-mark-${note}` }, note)];
	} else if (slot) {
		element.properties = { ...slot.properties };
		element.children.push(
			...slot.badges.map(({ of, text }) => h("span", { className: ["badge", of] }, text)),
		);
	}
}
