import type { EvidenceAnswer, PlacedItem } from "../../server/lsp/protocol-evidence.ts";

/** What the evidence view shows of a brief. */
export interface EvidenceFilter {
	/** `all`, `lacking`, a kind, or the arguments of one lens: `argument:security`. */
	readonly show: string;
	/** Words that the shown items hold; empty for any. */
	readonly text: string;
}

export const noFilter: EvidenceFilter = { show: "all", text: "" };

export interface FilterChoice {
	readonly show: string;
	/** As the author reads it: “What lacks a source”. */
	readonly words: string;
	readonly count: number;
}

/** What can be shown of a brief, and how many items each choice would leave. */
export function filterChoices({
	items,
	axes,
}: Pick<EvidenceAnswer, "items" | "axes">): FilterChoice[] {
	const lenses = new Map(axes.flatMap((axis) => axis.lenses.map(({ id, label }) => [id, label])));
	const choices = [
		["all", "Everything"],
		["lacking", "What lacks a source"],
		["claim", "Claims"],
		["view", "The author’s own views"],
		...[...lenses].map(([id, label]) => [`argument:${id}`, `Arguments: ${label}`]),
		["risk", "Risks"],
		["source", "Sources"],
	];
	return choices.map(([show = "", words = ""]) => ({
		show,
		words,
		count: items.filter((item) => passes(item, { show, text: "" })).length,
	}));
}

export function passes(
	{ kind, state, lens, text, detail }: PlacedItem,
	{ show, text: wanted }: EvidenceFilter,
): boolean {
	const words = `${text} ${detail}`.toLowerCase();
	if (!words.includes(wanted.toLowerCase())) return false;
	if (show === "all") return true;
	if (show === "lacking") return kind !== "risk" && (state === "lacking" || state === "promised");
	return show === kind || show === `argument:${lens}`;
}

export function isFiltering({ show, text }: EvidenceFilter): boolean {
	return show !== "all" || text !== "";
}

/** “what lacks a source, “harbor”” */
export function filterWords(filter: EvidenceFilter, answer: EvidenceAnswer | undefined): string {
	const { show, text } = filter;
	const choice = answer && filterChoices(answer).find((one) => one.show === show);
	const kind = choice?.words ?? show;
	return [
		...(show === "all" ? [] : [kind.charAt(0).toLowerCase() + kind.slice(1)]),
		...(text === "" ? [] : [`“${text}”`]),
	].join(", ");
}
