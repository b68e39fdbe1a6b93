import { followClicks } from "./clicks.ts";
import { element } from "./element.ts";
import { countGaps, visitGaps } from "./gaps.ts";
import type { ToPage } from "./messages.ts";
import { offerImages, showNotice } from "./notices.ts";
import { followScrolling, scrollTo } from "./scrolling.ts";
import { ShownBrief } from "./shown-brief.ts";
import { keep, kept, tell } from "./vscode.ts";

const brief = new ShownBrief(element("overview"), element("brief"));
const switches = [...document.querySelectorAll<HTMLInputElement>("header input")];
/** Where the page was when it was last seen, until it is there again. */
let returnTo: number | undefined;

window.addEventListener("message", ({ data }: MessageEvent<ToPage>) => receive(data));
keepSwitches();
followClicks(brief);
followScrolling(brief);
visitGaps(brief);
tell({ kind: "ready" });

function receive(message: ToPage): void {
	switch (message.kind) {
		case "keep": {
			const { uri, locked, offset } = message;
			const before = kept();
			if (offset !== undefined) returnTo = before.uri === uri ? (before.offset ?? offset) : offset;
			keep({ uri, locked });
			return;
		}
		case "show":
			brief.show(message.overview, message.parts);
			setSwitches(message.isBrief);
			document.body.classList.remove("waiting");
			countGaps(message.isBrief);
			offerImages();
			if (returnTo !== undefined) scrollTo(brief, returnTo);
			returnTo = undefined;
			return;
		case "notice":
			document.body.classList.remove("waiting");
			showNotice(message.notice);
			return;
		case "scroll":
			scrollTo(brief, message.offset);
			return;
	}
}

function keepSwitches(): void {
	for (const one of switches)
		one.addEventListener("change", () =>
			keep({ switches: switches.filter(({ checked }) => checked).map(({ id }) => id) }),
		);
}

/** Nothing is marked in a file that is no brief. */
function setSwitches(isBrief: boolean): void {
	const { switches: on } = kept();
	element("overview").hidden = !isBrief;
	for (const one of switches) {
		one.disabled = !isBrief;
		one.checked = isBrief && (on ? on.includes(one.id) : one.defaultChecked);
	}
}
