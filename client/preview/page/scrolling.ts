import { offsetAt, topOf } from "./places.ts";
import type { ShownBrief } from "./shown-brief.ts";
import { keep, tell } from "./vscode.ts";

/** Tells where a reader scrolls to. What scrolls by itself, as when a part grows, is not told. */
export function followScrolling(brief: ShownBrief): void {
	let read = Number.NEGATIVE_INFINITY;
	let dragging = false;
	const reads = () => {
		read = performance.now();
	};
	for (const event of ["wheel", "touchmove", "keydown"]) window.addEventListener(event, reads);
	window.addEventListener("pointerdown", () => {
		dragging = true;
	});
	window.addEventListener("pointerup", () => {
		dragging = false;
		reads();
	});
	let asked = false;
	window.addEventListener("scroll", () => {
		if (asked) return;
		asked = true;
		requestAnimationFrame(() => {
			asked = false;
			const offset = offsetAtTop(brief);
			keep({ offset });
			if (dragging || performance.now() - read < longestGlide) tell({ kind: "scrolled", offset });
		});
	});
}

/** How long the page may go on after a key or a turn of the wheel, in milliseconds. */
const longestGlide = 600;

/** Brings a place of the document to the top of the page. */
export function scrollTo(brief: ShownBrief, offset: number): void {
	const places = brief.places((place, _, end) => place.offset <= offset && offset < end);
	const top = offset <= 0 ? 0 : topOf(places, offset) - headerHeight();
	window.scrollTo({ top, behavior: "instant" });
}

function offsetAtTop(brief: ShownBrief): number {
	if (window.scrollY <= 0) return 0;
	const top = window.scrollY + headerHeight();
	return offsetAt(
		brief.places((place, bottom) => place.top <= top && top < bottom),
		top,
	);
}

function headerHeight(): number {
	return document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
}
