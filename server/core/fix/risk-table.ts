import type { Brief, PolicyOption, Section, Sentence } from "../brief/brief.ts";
import { listedOptions } from "../brief/options.ts";
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
	const known: ReadonlySet<string>[] = [];
	for (const { risks } of sentences)
		for (const span of risks) {
			const words = slice(brief.text, span).replace(/\s+/g, " ");
			const stems = contentStems(words);
			if (known.some((other) => likeness(other, stems) >= alike)) continue;
			known.push(stems);
			named.push({ span, words });
		}
	return named;
}

/** The same on demand: in the section about risks, if there is one, with all risks that the brief names. */
export function riskTableFix(brief: Brief): Fix {
	const section = brief.sections.find(({ role }) => role === "risks");
	return insertRiskTable(brief, section, namedRisksOf(brief, brief.sentences));
}

/**
 * A table to be filled in, a row for each risk and for each option that none of them names; at the
 * end of `section`, or in a section of its own.
 */
export function insertRiskTable(
	brief: Brief,
	section: Section | undefined,
	risks: readonly NamedRisk[],
): Fix {
	const options = listedOptions(brief.options);
	const table = tableOf(risks.slice(0, mostRows), options.slice(0, mostRows));
	const at = section ? endOfOwnText(brief, section) : beforeClosing(brief);
	const title = risks.length > 0 ? "Insert a risk table with these risks" : "Insert a risk table";
	const blocks = section ? table : `## Risks\n\n${table}`;
	return { title, kind: "draft", edits: [insertBlocks(brief, at, blocks)] };
}

const mostRows = 12;

function tableOf(risks: readonly NamedRisk[], options: readonly PolicyOption[]): string {
	const named = risks.map(({ words }) => ({ words, meant: optionsIn(words, options, "prose") }));
	const rest = options.filter((option) => !named.some(({ meant }) => meant.includes(option)));
	const rows = [
		...named.map(({ words, meant }) => [capital(asCell(words)), meant.map(labelOf).join(", ")]),
		...rest.map((option) => ["", labelOf(option)]),
	];
	const columns = ["Risk", "Option", "Likelihood", "Impact", "Mitigation", "Owner"];
	const lines = [
		columns,
		columns.map(() => "---"),
		...(rows.length > 0 ? rows : [[""]]).map((row) =>
			columns.map((_, column) => row[column] ?? ""),
		),
	];
	const kept = options.length > 0 ? lines : lines.map((cells) => cells.toSpliced(1, 1));
	return kept.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
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
