import type { Nodes } from "hast";
import { raw } from "hast-util-raw";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";

/**
 * What of the author's HTML and links may stay: GitHub's list, without classes, ids of our own and
 * styles. Besides, our two attributes, which `withoutOurs` takes out of the author's HTML before.
 */
const schema: Schema = {
	...defaultSchema,
	attributes: {
		...defaultSchema.attributes,
		"*": [...(defaultSchema.attributes?.["*"] ?? []), "dataEvidence", "dataFrom"],
	},
	protocols: {
		...defaultSchema.protocols,
		href: ["http", "https", "mailto"],
		src: ["http", "https", "data"],
	},
};

/** HTML written in the Markdown becomes elements, and what could run or load something goes. */
export function safeTree(tree: Nodes, hasHtml: boolean): Nodes {
	return sanitize(hasHtml ? raw(tree) : tree, schema);
}

/** The names of attributes cannot be written in any other way. */
export function withoutOurs(html: string): string {
	return html.replaceAll(/data-(?:evidence|from)/gi, "data-other");
}
