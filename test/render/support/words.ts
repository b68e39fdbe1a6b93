import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

const blocks = new Set("caption dd dt h1 h2 h3 h4 h5 h6 li p td th tr".split(" "));

/** What HTML says, as somebody hears it: without what says that a claim has a source. */
export function wordsOf(html: string): string {
	return read(parseFragment(html)).replace(/\n+/g, "\n").trim();
}

function read(node: Node): string {
	if ("value" in node) return node.value;
	if (!("childNodes" in node)) return "";
	const isQuiet = "attrs" in node && node.attrs.some(({ value }) => value.endsWith(" quiet"));
	if (isQuiet) return "";
	const inside = node.childNodes.map(read).join("");
	return blocks.has(node.nodeName) ? `${inside}\n` : inside;
}
