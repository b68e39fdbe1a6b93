import type { ShownBrief } from "./shown-brief.ts";
import { tell } from "./vscode.ts";

/** A click on what is marked leads to its words in the editor, a double click does from anywhere. */
export function followClicks(brief: ShownBrief): void {
	document.addEventListener("click", (event) => {
		if (!(event.target instanceof Element)) return;
		const link = event.target.closest("a[href]");
		if (link) followLink(event, link.getAttribute("href") ?? "");
		else if (isMarked(event.target) && getSelection()?.isCollapsed !== false)
			reveal(brief, event.target);
	});
	document.addEventListener("dblclick", ({ target }) => {
		if (target instanceof Element && !target.closest("a, button, input, label, summary"))
			reveal(brief, target);
	});
}

/** Shows in the editor where an element of the page stands. */
export function reveal(brief: ShownBrief, element: Element): void {
	const source = brief.sourceOf(element);
	if (source) tell({ kind: "reveal", ...source });
}

const marked = ".sentence, .phrase, .citation, h1, h2, h3, h4, h5, h6, tr, [data-to]";

function isMarked(target: Element): boolean {
	if (target.closest("button, input, label, summary")) return false;
	return target.closest("[data-from]")?.matches(marked) === true;
}

/** VS Code itself opens what has a scheme, such as `https:`. */
function followLink(event: Event, href: string): void {
	if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return;
	event.preventDefault();
	event.stopPropagation();
	if (href.startsWith("#")) goTo(decoded(href.slice(1)));
	else if (href) tell({ kind: "follow", href });
}

function goTo(fragment: string): void {
	const found =
		document.getElementById(fragment) ??
		document.getElementById(`user-content-${fragment}`) ??
		[...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].find(
			({ textContent }) => slug(textContent) === fragment.toLowerCase(),
		);
	found?.scrollIntoView();
}

/** As Markdown calls a heading in a link: `#the-case-for-action`. */
function slug(title: string): string {
	return title
		.trim()
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
		.replaceAll(/\s/g, "-");
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
