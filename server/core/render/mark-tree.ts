import type { Parent, PhrasingContent, Root, RootContent, Text } from "mdast";
import { proseOf, spanOf } from "../brief/prose.ts";
import { isWithin, overlaps, type Span } from "../text/span.ts";

/** Words that the preview says something about; `slot` is the number of what it says. */
export interface Evidence extends Parent {
	type: "evidence";
	children: PhrasingContent[];
	data: { hName: "span"; hProperties: { dataEvidence: string } };
}

declare module "mdast" {
	interface PhrasingContentMap {
		evidence: Evidence;
	}
	interface RootContentMap {
		evidence: Evidence;
	}
}

/** Words of a passage, by offsets from its start, and the number of what stands there. */
export interface Place {
	readonly span: Span;
	readonly slot: number;
}

/**
 * Puts the words at each place into a node of their own. Places are sorted and apart. Words with
 * markup among them are one node, unless the markup reaches out of the place.
 */
export function markTree(root: Root, source: string, places: readonly Place[]): void {
	if (places.length > 0) root.children = markAll(root.children, source, places);
}

function markAll<Node extends RootContent>(
	nodes: readonly Node[],
	source: string,
	places: readonly Place[],
): Node[] {
	return nodes.map((node) => {
		if (!("children" in node)) return node;
		const own = places.filter(({ span }) => overlaps(span, spanOf(node)));
		if (own.length === 0) return node;
		const holdsWords = node.children.some(isPhrasing);
		const children = holdsWords
			? markWords(node.children.filter(isPhrasing), source, own)
			: markAll<RootContent>(node.children, source, own);
		return { ...node, children };
	});
}

const phrasing: ReadonlySet<string> = new Set([
	"break",
	"delete",
	"emphasis",
	"evidence",
	"footnoteReference",
	"html",
	"image",
	"imageReference",
	"inlineCode",
	"inlineMath",
	"link",
	"linkReference",
	"strong",
	"text",
]);

function isPhrasing(node: RootContent): node is PhrasingContent {
	return phrasing.has(node.type);
}

function markWords(
	nodes: readonly PhrasingContent[],
	source: string,
	places: readonly Place[],
): PhrasingContent[] {
	const pieces = nodes.flatMap((node) => cut(node, source, places));
	const marked: PhrasingContent[] = [];
	for (const [index, piece] of pieces.entries()) {
		const place = placeOf(piece, places);
		if (!place) {
			marked.push(...("children" in piece ? markAll([piece], source, places) : [piece]));
			continue;
		}
		const before = pieces[index - 1];
		const last = marked.at(-1);
		if (before && placeOf(before, places) === place && last?.type === "evidence")
			last.children.push(piece);
		else marked.push(evidence(place, piece));
	}
	return marked;
}

function placeOf(node: PhrasingContent, places: readonly Place[]): Place | undefined {
	const span = spanOf(node);
	return places.find((place) => isWithin(span, place.span));
}

function evidence({ slot, span }: Place, first: PhrasingContent): Evidence {
	return {
		type: "evidence",
		children: [first],
		data: { hName: "span", hProperties: { dataEvidence: String(slot) } },
		position: { start: pointAt(span.start), end: pointAt(span.end) },
	};
}

/** A text node in pieces that lie in one place or in none. */
function cut(node: PhrasingContent, source: string, places: readonly Place[]): PhrasingContent[] {
	if (node.type !== "text") return [node];
	const span = spanOf(node);
	const edges = places
		.flatMap((place) => [place.span.start, place.span.end])
		.filter((edge) => edge > span.start && edge < span.end);
	if (edges.length === 0) return [node];
	const { text, before } = proseOf(source, [node], []);
	const bounds = [span.start, ...edges, span.end];
	return bounds.slice(1).flatMap((end, index): Text[] => {
		const start = bounds[index] ?? end;
		const value = text.slice(before(start), before(end));
		return value === "" ? [] : [textNode(value, start, end)];
	});
}

function textNode(value: string, start: number, end: number): Text {
	return { type: "text", value, position: { start: pointAt(start), end: pointAt(end) } };
}

function pointAt(offset: number) {
	return { line: 1, column: 1, offset };
}
