import { arrange } from "./arrange.ts";
import type { Part } from "./messages.ts";
import type { Place } from "./places.ts";

/** The brief on the page, part by part. A part that did not change keeps its elements. */
export class ShownBrief {
	readonly #overview: HTMLElement;
	readonly #body: HTMLElement;
	readonly #elements = new Map<string, HTMLElement>();
	#parts: readonly Part[] = [];
	#overviewHtml = "";

	constructor(overview: HTMLElement, body: HTMLElement) {
		this.#overview = overview;
		this.#body = body;
	}

	show(overview: string, parts: readonly Part[]): void {
		if (overview !== this.#overviewHtml) {
			const filled = fill(document.createElement("div"), overview);
			takeOver(filled, [this.#overview]);
			this.#overview.replaceChildren(...filled.childNodes);
			this.#overviewHtml = overview;
		}
		const html = new Map(parts.map((part) => [part.key, part.html ?? ""]));
		const gone: HTMLElement[] = [];
		const steps = arrange(
			this.#parts.map(({ key }) => key),
			parts.map(({ key }) => key),
		);
		for (const step of steps) {
			if (step.kind === "remove") {
				const element = this.#elements.get(step.key);
				if (element) gone.push(element);
				this.#elements.delete(step.key);
				continue;
			}
			const known = this.#elements.get(step.key);
			const element = known ?? fill(newPart(), html.get(step.key) ?? "");
			if (!known) takeOver(element, gone);
			this.#elements.set(step.key, element);
			this.#body.insertBefore(element, this.#elements.get(step.before ?? "") ?? null);
		}
		for (const element of gone) element.remove();
		this.#parts = parts;
		this.#placeOverview();
	}

	/** Under the title, where the brief begins with one. */
	#placeOverview(): void {
		const first = this.#elements.get(this.#parts[0]?.key ?? "");
		const title = first?.firstElementChild?.matches("h1") ? first : undefined;
		const next = title ? title.nextSibling : this.#body.firstChild;
		if (next !== this.#overview) this.#body.insertBefore(this.#overview, next);
	}

	/** Where in the document an element of the page stands, or what it is in. */
	sourceOf(element: Element): { readonly start: number; readonly end?: number } | undefined {
		const placed = element.closest("[data-from]");
		const own = this.#parts.find(({ key }) => this.#elements.get(key)?.contains(element));
		if (!placed) return own && own.end > own.start ? { start: own.start } : undefined;
		const base = own?.start ?? 0;
		const to = placed.getAttribute("data-to");
		const start = base + Number(placed.getAttribute("data-from"));
		return to === null ? { start } : { start, end: base + Number(to) };
	}

	/** Where the parts are on the page, and within one of them its elements, too. */
	places(within: (place: Place, bottom: number, end: number) => boolean): Place[] {
		const scrolled = window.scrollY;
		const places: Place[] = [{ offset: 0, top: 0 }];
		for (const { key, start, end } of this.#parts) {
			const element = this.#elements.get(key);
			if (!element || end <= start) continue;
			const { top, bottom } = element.getBoundingClientRect();
			const place = { offset: start, top: top + scrolled };
			places.push(place);
			if (within(place, bottom + scrolled, end))
				for (const inner of element.querySelectorAll("[data-from]"))
					places.push({
						offset: start + Number(inner.getAttribute("data-from")),
						top: inner.getBoundingClientRect().top + scrolled,
					});
			places.push({ offset: end, top: bottom + scrolled });
		}
		return places;
	}
}

function newPart(): HTMLElement {
	const part = document.createElement("div");
	part.className = "part";
	return part;
}

/** HTML of the server. Nothing in it loads before the element is on the page. */
function fill(element: HTMLElement, html: string): HTMLElement {
	const template = document.createElement("template");
	template.innerHTML = html;
	for (const image of template.content.querySelectorAll("img[src^='/']")) {
		const path = image.getAttribute("src") ?? "";
		const { root } = document.body.dataset;
		if (root && !path.startsWith("//")) image.setAttribute("src", root + path);
	}
	element.replaceChildren(template.content);
	return element;
}

/** What is open stays open, and an image that was loaded is not loaded again. */
function takeOver(element: HTMLElement, gone: readonly HTMLElement[]): void {
	const fold = (details: Element) => details.querySelector("summary")?.textContent ?? "";
	for (const details of element.querySelectorAll("details")) {
		const before = gone
			.flatMap((one) => [...one.querySelectorAll("details")])
			.find((one) => fold(one) === fold(details));
		if (before) details.open = before.open;
	}
	for (const image of element.querySelectorAll("img")) {
		const before = gone
			.flatMap((one) => [...one.querySelectorAll("img")])
			.find((one) => one.getAttribute("src") === image.getAttribute("src"));
		if (!before) continue;
		for (const { name, value } of image.attributes) before.setAttribute(name, value);
		image.replaceWith(before);
	}
}
