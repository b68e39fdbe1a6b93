import type { Element, ElementContent, Nodes } from "hast";
import { h } from "hastscript";
import type { Badge, Mark } from "./marks.ts";

/**
 * Puts what we say in the place of the numbers that the sanitizer has let through. `placed`: with
 * where it stands in the unit.
 */
export function fillSlots(
	elements: readonly Element[],
	marks: readonly Mark[],
	formulas: readonly Nodes[],
	placed: boolean,
): void {
	/** The last element of each mark, behind whose words the badges stand. */
	const last = new Map<Mark, Element>();
	for (const element of elements) {
		const slot = String(element.properties.dataEvidence);
		element.properties = {};
		const [, kind, index = slot] = /^(note|formula) (\d+)$/.exec(slot) ?? [];
		const mark = marks[Number(index)];
		if (kind === "note") becomeNumber(element, index);
		else if (kind === "formula") becomeFormula(element, formulas[Number(index)]);
		else if (mark) {
			becomeMark(element, mark, placed, !last.has(mark));
			last.set(mark, element);
		}
	}
	for (const [{ badges }, { children }] of last)
		for (const badge of badges) children.push(badgeOf(badge));
}

function becomeMark(element: Element, mark: Mark, placed: boolean, isFirst: boolean): void {
	const { dataFrom, dataTo, ...properties } = mark.properties;
	if (mark.content) element.children = isFirst ? [...mark.content] : [];
	if (isFirst || !mark.content)
		element.properties = placed ? { ...properties, dataFrom, dataTo } : properties;
}

/** The space in front keeps it apart from the words where there is no style sheet. */
function badgeOf({ of, text, side, quiet = false }: Badge): ElementContent {
	const className = ["badge", of, ...(side ? [side] : []), ...(quiet ? ["quiet"] : [])];
	return h("span", { className }, ` ${text}`);
}

/** A mark of a note that no citation is read in. */
function becomeNumber(element: Element, number: string): void {
	element.tagName = "sup";
	element.properties = { className: ["note-mark"] };
	if (number !== "0") element.children = [h("a", { href: `#note-${number}` }, number)];
}

function becomeFormula(element: Element, formula: Nodes | undefined): void {
	element.properties = { className: ["formula"] };
	if (formula?.type === "root")
		element.children = formula.children.filter(
			(node) => node.type === "element" || node.type === "text",
		);
	else if (formula?.type === "element") element.children = [formula];
}
