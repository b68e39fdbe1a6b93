import type { Brief, PolicyOption, Section, Sentence } from "../brief/brief.ts";
import { listedOptions } from "../brief/options.ts";
import { filledColumns, type RiskLayout, riskLayouts } from "../lexicon/risk-layouts.ts";
import { optionsIn } from "../risk/option-names.ts";
import { contentStems, likeness } from "../risk/same-risk.ts";
import type { Fix } from "../rules/rule.ts";
import { type Span, slice } from "../text/span.ts";
import { beforeClosing } from "./balance-fixes.ts";
import { insertBlocks } from "./insert.ts";
import { asCell } from "./table-edits.ts";

/** A risk that the prose names, and where. */
export interface NamedRisk {
	readonly span: Span;
	/** In the author's words. */
	readonly words: string;
}

/** From here on two descriptions name one risk: half of their words are the same. */
const alike = 0.5;

/** The risks that the prose names, each once, in the order of the text. */
export function namedRisksOf(brief: Brief, sentences: readonly Sentence[]): NamedRisk[] {
	const named: NamedRisk[] = [];
	const byStem = new Map<string, ReadonlySet<string>[]>();
	for (const { risks } of sentences)
		for (const span of risks) {
			if (named.length >= mostNamed) return named;
			const words = slice(brief.text, span).replace(/\s+/g, " ");
			const stems = contentStems(words);
			const near = [...stems].flatMap((stem) => byStem.get(stem) ?? []);
			if (near.some((other) => likeness(other, stems) >= alike)) continue;
			named.push({ span, words });
			for (const stem of stems) {
				const list = byStem.get(stem);
				if (list) list.push(stems);
				else byStem.set(stem, [stems]);
			}
		}
	return named;
}

/** What names more is a catalogue of risks, and each would have to be compared with all. */
const mostNamed = 500;

/** What a table made on demand has rows for. */
export function riskTableRows(brief: Brief): { readonly risks: number; readonly options: number } {
	const rows = rowsOf(namedRisksOf(brief, brief.sentences), listedOptions(brief.options));
	const options = rows.filter(({ risk }) => risk === "").length;
	return { risks: rows.length - options, options };
}

/** The same on demand: in the section about risks, if there is one, with all risks that the brief names. */
export function riskTableFix(brief: Brief, layout?: RiskLayout): Fix {
	const section = brief.sections.find(({ role }) => role === "risks");
	return insertRiskTable(brief, section, namedRisksOf(brief, brief.sentences), layout);
}

/**
 * A table to be filled in, a row for each risk and for each option that none of them names; at the
 * end of `section`, or in a section of its own.
 */
export function insertRiskTable(
	brief: Brief,
	section: Section | undefined,
	risks: readonly NamedRisk[],
	layout: RiskLayout = riskLayouts[0],
): Fix {
	const options = listedOptions(brief.options);
	const table = tableOf(rowsOf(risks, options), options.length > 0, layout);
	const at = section ? endOfOwnText(brief, section) : beforeClosing(brief);
	const title = risks.length > 0 ? "Insert a risk table with these risks" : "Insert a risk table";
	const blocks = section ? table : `## Risks\n\n${table}`;
	return { title, kind: "draft", edits: [insertBlocks(brief, at, blocks)] };
}

const mostRows = 12;

/** What the brief already says of a row. */
interface Row {
	readonly risk: string;
	readonly option: string;
}

function rowsOf(allRisks: readonly NamedRisk[], allOptions: readonly PolicyOption[]): Row[] {
	const options = allOptions.slice(0, mostRows);
	const named = allRisks
		.slice(0, mostRows)
		.map(({ words }) => ({ words, meant: optionsIn(words, options, "prose") }));
	const rest = options.filter((option) => !named.some(({ meant }) => meant.includes(option)));
	return [
		...named.map(({ words, meant }) => ({
			risk: capital(asCell(words)),
			option: meant.map(labelOf).join(", "),
		})),
		...rest.map((option) => ({ risk: "", option: labelOf(option) })),
	];
}

function tableOf(rows: readonly Row[], hasOptions: boolean, layout: RiskLayout): string {
	const { id, risk, option } = filledColumns;
	const columns = layout.columns.filter((column) => hasOptions || column !== option);
	const written = rows.length > 0 ? rows : [{ risk: "", option: "" }];
	const cells = written.map((row, index) => {
		const known = new Map<string, string>([
			[id, `R${index + 1}`],
			[risk, row.risk],
			[option, row.option],
		]);
		return columns.map((column) => known.get(column) ?? "");
	});
	const lines = [columns, columns.map(() => "---"), ...cells];
	const table = lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
	return layout.legend === undefined ? table : `${layout.legend}\n\n${table}`;
}

function labelOf({ id, label }: PolicyOption): string {
	return id === "" ? asCell(label) : id;
}

/** Before the first section inside it: the table belongs to the prose right under the heading. */
function endOfOwnText(brief: Brief, section: Section): number {
	const inner = brief.sections.find(
		({ span }) => span.start > section.span.start && span.start < section.span.end,
	);
	const note = brief.footnotes.find(({ span }) => span.start > section.heading.end);
	return Math.min(inner?.span.start ?? section.span.end, note?.span.start ?? brief.text.length);
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
