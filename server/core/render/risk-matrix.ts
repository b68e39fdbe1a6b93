import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Brief } from "../brief/brief.ts";
import type { RegisterRow, RiskRegister } from "../brief/register.ts";
import { type RiskLevel, riskLevels } from "../lexicon/risk-levels.ts";
import { rankOf, wordFor } from "../risk/scales.ts";
import { withoutTail } from "../text/tail.ts";
import { riskId } from "./anchors.ts";

/** The risks of each risk table, by how likely and how grave they are. */
export function riskMatrices({ registers, sections }: Brief): Element[] {
	let index = 0;
	const tables = registers.map((register) => {
		const first = index;
		index += register.rows.length;
		return matrixOf(register, first, sections[register.table.section]?.title ?? "");
	});
	const shown = tables.flatMap((table) => table ?? []);
	return shown.length === 0 ? [] : [h("h3", { id: "overview-risks" }, "Risks"), ...shown];
}

interface Risk {
	readonly link: ElementContent;
	readonly likelihood: number | undefined;
	readonly impact: number | undefined;
}

function matrixOf(register: RiskRegister, first: number, title: string): Element | undefined {
	const likelihood = ratingOf(register, "likelihood");
	const impact = ratingOf(register, "impact");
	const risks = register.rows.flatMap((row, index): Risk[] => {
		if (row.name === "") return [];
		return [
			{
				link: h("a", { href: `#${riskId(first + index)}` }, nameOf(register, row)),
				likelihood: likelihood?.levelOf(row),
				impact: impact?.levelOf(row),
			},
		];
	});
	if (risks.length === 0) return undefined;
	const isRated = (risk: Risk) => risk.likelihood !== undefined && risk.impact !== undefined;
	const rated = risks.filter(isRated);
	const unrated = risks.filter((risk) => !isRated(risk));
	return h("div", { className: ["risks"] }, [
		...(likelihood && impact && rated.length > 0 ? [grid(title, rated, likelihood, impact)] : []),
		...(unrated.length > 0
			? [
					h("p", "Not rated by likelihood and impact:"),
					h(
						"ul",
						unrated.map(({ link }) => h("li", link)),
					),
				]
			: []),
	]);
}

/** “R1 Smuggling grows”, not longer than a cell can hold. */
function nameOf({ columns }: RiskRegister, { cells, name }: RegisterRow): string {
	const id = cells[columns.findIndex(({ role }) => role === "id")]?.text.trim() ?? "";
	const short =
		name.length > 60 ? `${withoutTail(withoutTail(name.slice(0, 59), /\S/), /\s/)} …` : name;
	return id === "" || id === name ? short : `${id} ${short}`;
}

/** A column of ratings as the levels of a matrix. */
interface Levels {
	/** Of each level, from the lowest. */
	readonly names: readonly string[];
	/** From 1; between two levels the higher one. */
	levelOf(row: RegisterRow): number | undefined;
}

function ratingOf(register: RiskRegister, kind: "likelihood" | "impact"): Levels | undefined {
	const { columns, rows } = register;
	const column = columns.findIndex(({ role }) => role === kind);
	const scale = columns[column]?.scale;
	if (!scale) return undefined;
	const rank = ({ cells }: RegisterRow) => {
		const rating = cells[column]?.rating;
		return rating && rankOf(rating, kind, scale.most);
	};
	const ranks = rows.map(rank).filter((one) => one !== undefined);
	const most = scale.most ?? Math.max(3, ...ranks.map(Math.ceil));
	if (ranks.length === 0 || most > 100) return undefined;
	const width = Math.max(1, most / mostLevels);
	const spelled = (level: number) => {
		const own = rows.find((row) => rank(row) === level)?.cells[column]?.text ?? "";
		const word = own.length > 2 ? own : (wordFor(level, kind, most) ?? own);
		return word.charAt(0).toUpperCase() + word.slice(1);
	};
	const nameOf = (level: number): string => {
		if (width > 1) return rangeOf(level, width);
		if (scale.form === "words") return spelled(level) || String(level);
		return level === 1 ? "1 (lowest)" : level === most ? `${most} (highest)` : String(level);
	};
	const levels = Math.min(most, mostLevels);
	return {
		names: Array.from({ length: levels }, (_, index) => nameOf(index + 1)),
		levelOf(row) {
			const at = rank(row);
			if (at === undefined || at <= 0 || at > most) return undefined;
			return Math.min(levels, Math.max(1, Math.ceil(at / width)));
		},
	};
}

/** A scale of more ranks is shown in so many levels. */
const mostLevels = 5;

function rangeOf(level: number, width: number): string {
	const [from, to] = [Math.floor((level - 1) * width) + 1, Math.floor(level * width)];
	return from === to ? String(from) : `${from}–${to}`;
}

function grid(title: string, risks: readonly Risk[], likelihood: Levels, impact: Levels): Element {
	const columns = impact.names;
	const rows = likelihood.names.map((name, index) => ({ name, level: index + 1 })).toReversed();
	const size = Math.max(columns.length, rows.length);
	return h("div", { className: ["scroll"] }, [
		h("table", { className: ["matrix"] }, [
			h(
				"caption",
				`${title === "" ? "Risks" : title}: likelihood × impact. The words in the cells are a custom of templates.`,
			),
			h("thead", [
				h("tr", [h("td"), h("th", { scope: "colgroup", colSpan: columns.length }, "Impact")]),
				h("tr", [
					h("th", { scope: "col" }, "Likelihood"),
					...columns.map((name) => h("th", { scope: "col" }, name)),
				]),
			]),
			h(
				"tbody",
				rows.map(({ name, level }) =>
					h("tr", [
						h("th", { scope: "row" }, name),
						...columns.map((_, index) => {
							const here = risks.filter(
								(risk) => risk.likelihood === level && risk.impact === index + 1,
							);
							return cell(here, levelOf(level, index + 1, size));
						}),
					]),
				),
			),
		]),
	]);
}

function cell(risks: readonly Risk[], level: RiskLevel | undefined): Element {
	const className = level ? [`level-${level.replace(" ", "-")}`] : [];
	return h("td", { className }, [
		...(level ? [h("span", { className: ["level"] }, level)] : []),
		...(risks.length > 0
			? [
					h(
						"ul",
						risks.map(({ link }) => h("li", link)),
					),
				]
			: []),
	]);
}

function levelOf(likelihood: number, impact: number, size: number): RiskLevel | undefined {
	return riskLevels.get(size)?.find(([most]) => likelihood * impact <= most)?.[1];
}
