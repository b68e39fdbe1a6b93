import type { ElementContent, Nodes } from "hast";
import { h } from "hastscript";
import { withoutTail } from "../text/tail.ts";

const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”|]+/gi;
const own: ReadonlySet<string> = new Set(["a", "code", "pre", "samp"]);

/** Makes links of bare addresses, which the parser leaves as they are. */
export function linkAddresses(node: Nodes): void {
	if (!("children" in node) || (node.type === "element" && own.has(node.tagName))) return;
	const { children } = node;
	for (let at = children.length - 1; at >= 0; at--) {
		const child = children[at];
		if (child?.type === "text") {
			const linked = linkedText(child.value);
			if (linked) children.splice(at, 1, ...linked);
		} else if (child) linkAddresses(child);
	}
}

function linkedText(text: string): ElementContent[] | undefined {
	const parts: ElementContent[] = [];
	let at = 0;
	for (const { 0: found, index } of text.matchAll(address)) {
		const shown = withoutTail(found, /[.,;:!?*_’')\]]/);
		if (!/[\p{L}\p{N}]/u.test(shown.replace(/^(?:https?:\/\/|www\.)/i, ""))) continue;
		const href = /^www\./i.test(shown) ? `https://${shown}` : shown;
		parts.push({ type: "text", value: text.slice(at, index) }, h("a", { href }, shown));
		at = index + shown.length;
	}
	return at === 0 ? undefined : [...parts, { type: "text", value: text.slice(at) }];
}

/** A wide table scrolls by itself, and the page does not. */
export function letTablesScroll(node: Nodes): void {
	if (!("children" in node)) return;
	const { children } = node;
	for (const [at, child] of children.entries()) {
		letTablesScroll(child);
		if (child.type === "element" && child.tagName === "table")
			children[at] = h("div", { className: ["scroll"] }, child);
	}
}
