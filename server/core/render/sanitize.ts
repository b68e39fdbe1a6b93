import type { Nodes } from "hast";
import { raw } from "hast-util-raw";
import { type Schema, sanitize } from "hast-util-sanitize";

/** Author's ids and the links to them, so that they are never taken for those of the page. */
export const authorPrefix = "user-content-";

/**
 * What of the author's HTML and links may stay: text, tables, lists, links and pictures, without
 * styles, classes and anything that acts or loads. Besides, our two attributes, which `withoutOurs`
 * takes out of the author's HTML before.
 */
const schema: Schema = {
	tagNames: words(`
		a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
		figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp
		section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul
		var wbr
	`),
	strip: words(`
		applet audio canvas embed frame frameset head iframe math noembed noframes noscript object script
		select style svg template textarea title video xmp
	`),
	attributes: {
		"*": words("align dataEvidence dataFrom dir id lang title"),
		a: ["href", "name"],
		code: [["className", /^language-[\w+#.-]{1,40}$/]],
		col: ["span", "width"],
		colgroup: ["span", "width"],
		details: ["open"],
		img: words("alt height src width"),
		input: [
			["checked", true],
			["disabled", true],
			["type", "checkbox"],
		],
		li: ["value", ["className", "task-list-item"]],
		ol: ["reversed", "start", "type", ["className", "contains-task-list"]],
		table: ["width"],
		td: words("abbr colSpan headers rowSpan vAlign width"),
		th: words("abbr colSpan headers rowSpan scope vAlign width"),
		time: ["dateTime"],
		ul: [["className", "contains-task-list"]],
	},
	required: { input: { disabled: true, type: "checkbox" } },
	protocols: {
		href: ["http", "https", "mailto", "tel"],
		src: ["http", "https", "data"],
	},
	ancestors: Object.fromEntries([
		...words("caption col colgroup tbody td tfoot th thead tr").map((name) => [name, ["table"]]),
		...words("rp rt").map((name) => [name, ["ruby"]]),
		["summary", ["details"]],
		["figcaption", ["figure"]],
		["li", ["ol", "ul"]],
	]),
	clobber: ["id", "name", "headers"],
	clobberPrefix: authorPrefix,
};

/** HTML written in the Markdown becomes elements, and what could run or load something goes. */
export function safeTree(tree: Nodes, hasHtml: boolean): Nodes {
	return sanitize(hasHtml ? raw(tree) : tree, schema);
}

/** The names of attributes cannot be written in any other way. */
export function withoutOurs(html: string): string {
	return html.replaceAll(/data-(?:evidence|from)/gi, "data-other");
}

function words(list: string): string[] {
	return list.trim().split(/\s+/);
}
