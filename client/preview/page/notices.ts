import { element } from "./element.ts";
import type { Action, Notice } from "./messages.ts";
import { tell } from "./vscode.ts";

/** Tells above the brief why it is not shown as it is. */
export function showNotice(notice: Notice | undefined): void {
	document.body.classList.toggle("outdated", notice?.isOutdated === true);
	const place = element("notice");
	place.replaceChildren(...(notice ? [notice.text, ...notice.actions.map(button)] : []));
}

function button({ label, command }: Action): HTMLElement {
	const made = document.createElement("button");
	made.type = "button";
	made.textContent = label;
	made.addEventListener("click", () => tell({ kind: "run", command }));
	return made;
}

/** Offers to load the images from the web that the server held back. */
export function offerImages(): void {
	const place = element("held-back");
	const count = document.querySelectorAll("[data-holds-images] .image-missing").length;
	if (place.dataset.count === String(count)) return;
	place.dataset.count = String(count);
	if (count === 0) {
		place.replaceChildren();
		return;
	}
	const made = document.createElement("button");
	made.type = "button";
	made.textContent = count === 1 ? "Show It" : "Show Them";
	made.addEventListener("click", () => tell({ kind: "showImages" }));
	const images = count === 1 ? "One image from the web is" : `${count} images from the web are`;
	place.replaceChildren(`${images} not loaded.`, made);
}
