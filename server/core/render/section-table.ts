import type { Element } from "hast";
import { h } from "hastscript";
import type { Brief } from "../brief/brief.ts";
import { type Tally, talliesOf } from "../navigate/tally.ts";
import type { Anchors } from "./anchors.ts";
import { bar } from "./bar.ts";

/** What each section argues and states; nothing where there is but one. */
export function sectionTable(brief: Brief, anchors: Anchors): Element[] {
	const top = Math.min(...brief.sections.slice(1).map(({ depth }) => depth));
	const tallies = talliesOf(brief)
		.filter(({ section }) => section.depth >= top && section.depth <= top + 1)
		.slice(0, mostRows);
	if (tallies.length < 2) return [];
	const axes = brief.axes.filter((axis) =>
		tallies.some((tally) => axis.lenses.some(({ label }) => countOf(tally, label) > 0)),
	);
	const lenses = axes.map((axis) => axis.lenses.map(({ label }) => label));
	const head = ["Section", ...lenses.flatMap((pair) => [...pair, "balance"]), "claims sourced"];
	const rows = tallies.map((tally) => {
		const index = brief.sections.indexOf(tally.section);
		const { title, depth } = tally.section;
		const link = h("a", { href: `#${anchors.sections[index] ?? ""}` }, title);
		return h("tr", [
			h("th", { scope: "row", className: depth > top ? ["inner"] : [] }, link),
			...lenses.flatMap((pair) => balanceCells(pair.map((label) => countOf(tally, label)))),
			h("td", tally.claims === 0 ? "no claims" : `${tally.sourced} of ${tally.claims}`),
		]);
	});
	return [
		h("h3", { id: "overview-sections" }, "By section"),
		h("div", { className: ["scroll"] }, [
			h("table", { ariaLabelledBy: "overview-sections" }, [
				h(
					"thead",
					h(
						"tr",
						head.map((title) => h("th", { scope: "col" }, title)),
					),
				),
				h("tbody", rows),
			]),
		]),
	];
}

const mostRows = 40;

function countOf({ axes }: Tally, label: string): number {
	return axes.flat().find((lens) => lens.label === label)?.arguments ?? 0;
}

function balanceCells(counts: readonly number[]): Element[] {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const parts = counts.map((count, index) => ({
		share: count / total,
		className: `side-${index + 1}`,
	}));
	return [
		...counts.map((count) => h("td", String(count))),
		total === 0 ? h("td", "no argument") : h("td", { className: ["balance"] }, bar(parts)),
	];
}
