import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { AxisReading, Brief } from "../brief/brief.ts";
import { coverageOf } from "../brief/coverage.ts";
import { listedOptions } from "../brief/options.ts";
import type { Anchors } from "./anchors.ts";
import { bar, percent, thousands } from "./bar.ts";
import { factsOf, lengthLimitOf } from "./facts.ts";
import { riskMatrices } from "./risk-matrix.ts";
import { sectionTable } from "./section-table.ts";

/** What a reader sees of the whole brief before reading it. */
export function overviewOf(brief: Brief, anchors: Anchors): Element {
	return h("section", { className: ["overview"], ariaLabelledBy: "overview-title" }, [
		...factsOf(brief),
		h("h2", { id: "overview-title" }, "Evidence at a glance"),
		h("div", { className: ["measures"] }, [
			...coverage(brief),
			...length(brief),
			...(brief.english ? brief.axes.flatMap(balance) : []),
		]),
		...sectionTable(brief, anchors),
		...riskMatrices(brief),
		...options(brief),
	]);
}

function measure(title: string, content: readonly (ElementContent | string)[]): Element {
	return h("div", { className: ["measure"] }, [h("h3", title), ...content]);
}

function coverage(brief: Brief): Element[] {
	if (!brief.english) return [measure("Claims", [h("p", "Claims are read in English only.")])];
	const { claims, sourced } = coverageOf(brief);
	if (claims === 0) return [measure("Claims", [h("p", "No claim needs a source.")])];
	const words = `${sourced} of ${claims} ${claims === 1 ? "claim has" : "claims have"} a source`;
	const parts = [{ share: sourced / claims, className: "good" }];
	return [measure("Claims", [h("p", words), bar(parts)])];
}

function length(brief: Brief): Element[] {
	const limit = lengthLimitOf(brief);
	if (!limit) return [measure("Length", [h("p", `${thousands(brief.words)} words`)])];
	const over = brief.words - limit.words;
	const words = [
		`${thousands(brief.words)} of ${thousands(limit.words)} words`,
		...(over > 0 ? [`, ${thousands(over)} too many`] : []),
	];
	const parts = [{ share: brief.words / limit.words, className: over > 0 ? "over" : "good" }];
	return [
		measure("Length", [
			h("p", words.join("")),
			bar(parts),
			h("p", { className: ["why"] }, limit.why),
		]),
	];
}

function balance({ lenses }: AxisReading): Element[] {
	const [first, second] = lenses;
	if (!first || !second) return [];
	const total = first.sentences.length + second.sentences.length;
	const title = `${sentenceCase(first.label)} and ${second.label}`;
	if (total === 0) return [measure(title, [h("p", "No argument for either side.")])];
	const words = lenses.map(
		({ label, sentences: { length: count }, sourced }) =>
			`${label}: ${count} ${count === 1 ? "argument" : "arguments"} (${percent(count / total)}), ${sourced} sourced`,
	);
	const parts = [first, second].map((lens, index) => ({
		share: lens.sentences.length / total,
		className: `side-${index + 1}`,
	}));
	const key = words.map((line, index) => h("li", { className: [`side-${index + 1}`] }, line));
	return [measure(title, [bar(parts), h("ul", { className: ["sides"] }, key)])];
}

function sentenceCase(label: string): string {
	return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Which sides of the axes each option is weighed by. */
function options({ options: found, axes, english }: Brief): Element[] {
	const listed = listedOptions(found);
	const lenses = axes.flatMap((axis) => axis.lenses);
	if (!english || listed.length === 0 || lenses.length === 0) return [];
	const head = [h("th", { scope: "col" }, "Option")].concat(
		lenses.map(({ label }) => h("th", { scope: "col" }, sentenceCase(label))),
	);
	const rows = listed.map((option) =>
		h("tr", [
			h("th", { scope: "row" }, option.label),
			...lenses.map(({ id }) =>
				option.lenses.has(id)
					? h("td", "weighed")
					: h("td", { className: ["lack"] }, "not weighed"),
			),
		]),
	);
	return [
		h("h3", { id: "overview-options" }, "Options"),
		h("div", { className: ["scroll"] }, [
			h("table", { ariaLabelledBy: "overview-options" }, [
				h("thead", h("tr", head)),
				h("tbody", rows),
			]),
		]),
	];
}
