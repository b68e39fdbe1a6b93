import { reveal } from "./clicks.ts";
import { element } from "./element.ts";
import type { ShownBrief } from "./shown-brief.ts";

/** Leads a reader from one claim without a source to the next, by a button or a key. */
export function visitGaps(brief: ShownBrief): void {
	element("next-gap").addEventListener("click", () => visit(1));
	element("previous-gap").addEventListener("click", () => visit(-1));
	document.addEventListener("keydown", (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		if (
			event.target instanceof Element &&
			event.target.closest("textarea, input:not([type=checkbox])")
		)
			return;
		if (event.key === "n") visit(1);
		else if (event.key === "p") visit(-1);
		else if (event.key === "Enter" && event.target instanceof Element) open(event.target);
	});

	function open(target: Element): void {
		if (target.matches(gap)) reveal(brief, target);
	}
}

/** Says how many there are, once the brief was shown anew. */
export function countGaps(isBrief: boolean): void {
	const { length } = gapsOf();
	const words = length === 0 ? "Every claim has a source" : `${length} without a source`;
	element("steps").hidden = !isBrief;
	if (element("gaps").textContent !== words) element("gaps").textContent = words;
	for (const id of ["next-gap", "previous-gap"])
		element(id).toggleAttribute("disabled", length === 0);
}

const gap = ".sentence.unsourced";
let last: HTMLElement | undefined;

function gapsOf(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>(`#brief ${gap}`)];
}

function visit(step: 1 | -1): void {
	const gaps = gapsOf();
	const next = gaps[nextIndex(gaps, step)];
	last?.removeAttribute("tabindex");
	last = next;
	if (!next) {
		say("Every claim has a source.");
		return;
	}
	next.tabIndex = -1;
	next.focus({ preventScroll: true });
	next.scrollIntoView({ block: "center" });
	say(`No source: “${wordsOf(next)}” (${gaps.indexOf(next) + 1} of ${gaps.length})`);
}

/** From the last one on; if it is gone, from the top of the window. */
function nextIndex(gaps: readonly HTMLElement[], step: 1 | -1): number {
	const count = gaps.length;
	const at = last ? gaps.indexOf(last) : -1;
	if (at !== -1) return (at + step + count) % count;
	const below = gaps.findIndex((one) => one.getBoundingClientRect().top >= 0);
	const from = below === -1 ? count : below;
	return step === 1 ? from % count : (from - 1 + count) % count;
}

function wordsOf(sentence: HTMLElement): string {
	const copy = document.createElement("div");
	copy.append(...[...sentence.childNodes].map((node) => node.cloneNode(true)));
	for (const badge of copy.querySelectorAll(".badge")) badge.remove();
	return copy.textContent.trim();
}

function say(words: string): void {
	element("said").textContent = words;
}
