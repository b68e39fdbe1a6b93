import type { ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import type { Preview } from "./preview.ts";
import { styleSheet } from "./style.ts";
import { styleHash } from "./style-hash.ts";
import { switches } from "./switches.ts";

/**
 * The preview as one page that needs nothing beside it: no script, nothing loaded, not even by those
 * who manage to write into it.
 */
export function renderPage({ title, lang, overview, blocks }: Preview, name: string): string {
	const policy = [
		"default-src 'none'",
		`style-src '${styleHash}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'",
	];
	const head = h("head", [
		h("meta", { charSet: "utf-8" }),
		h("meta", { httpEquiv: "Content-Security-Policy", content: policy.join("; ") }),
		h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
		h("meta", { name: "referrer", content: "no-referrer" }),
		h("meta", { name: "color-scheme", content: "light dark" }),
		h("title", title || name),
		h("style", styleSheet),
	]);
	const [first, ...others] = blocks;
	const isTitled = first !== undefined && isTitle(first.html);
	const body = h("body", { className: ["policy-brief"] }, [
		h("header", made(switches())),
		h("main", [
			...(first && isTitled ? made(first.html) : []),
			...made(overview),
			h(
				"article",
				(isTitled ? others : blocks).flatMap(({ html }) => made(html)),
			),
		]),
	]);
	const page: Root = {
		type: "root",
		children: [
			{ type: "doctype" },
			h("html", lang === undefined ? {} : { lang }, [head, body]),
			{ type: "text", value: "\n" },
		],
	};
	return toHtml(page, { allowDangerousHtml: true });
}

/** HTML that was made here, by elements. */
function made(html: string): ElementContent[] {
	return [{ type: "raw", value: html }];
}

/** One heading of the first level, and nothing else. */
function isTitle(html: string): boolean {
	const end = "</h1>";
	return html.startsWith("<h1") && html.indexOf(end) === html.length - end.length;
}
