import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Brief } from "../brief/brief.ts";

/** What is gathered behind the text. */
export interface Gathered {
	readonly name: "notes" | "references";
	readonly title: string;
	readonly role: string;
}

/** `titled`: under a heading of its own. */
export function gathered(
	{ name, title, role }: Gathered,
	titled: boolean,
	content: readonly ElementContent[],
): Element {
	const id = `${name}-title`;
	const label = titled ? { ariaLabelledBy: id } : { ariaLabel: title };
	return h("section", { className: [name], role, ...label }, [
		...(titled ? [h("h2", { id }, title)] : []),
		...content,
	]);
}

/** Whether the brief ends with a heading for its sources, and nothing under it but definitions. */
export function endsWithHeading({ sections, blocks }: Brief): boolean {
	const last = sections.at(-1);
	const block = blocks.findLast(({ kind }) => kind !== "footnote");
	return last?.role === "sources" && block?.kind === "heading";
}
