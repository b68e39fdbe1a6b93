import { type Evidence, evidenceOf } from "../evidence/evidence.ts";
import type { EvidenceItem, EvidenceKind } from "../evidence/item.ts";
import type { Linted } from "../lint/lint.ts";
import { capital, count, quoted } from "../rules/words.ts";
import { LineIndex } from "../text/line-index.ts";
import { escaped, tableOf } from "./escape-markdown.ts";
import { countBy, isListed } from "./review.ts";

/** What one brief rests on and what it lacks, in Markdown, to go beside it in a mail or a review. */
export function evidenceSummary(linted: Linted): string {
	const evidence = evidenceOf(linted.brief);
	const lines = new LineIndex(linted.brief.text);
	const listed = (items: readonly EvidenceItem[]) => listOf(items, lines);
	const lacking = (kind: EvidenceKind) =>
		evidence.items.filter((item) => item.kind === kind && isOpen(item));
	const title =
		evidence.title === "" ? "Evidence" : `Evidence in ${escaped(quoted(evidence.title, 80))}`;
	const parts = [
		`# ${title}\n\n${inWords(evidence)}\n`,
		...partOf("Balance", balanceOf(evidence)),
		...partOf("Claims without a source", listed(lacking("claim"))),
		...partOf("Risks", listed(evidence.items.filter(({ kind }) => kind === "risk"))),
		...partOf("Sources that lead nowhere or are still to be written", listed(lacking("source"))),
		...partOf("Findings", findingsOf(linted)),
	];
	return parts.join("\n");
}

function isOpen({ state }: EvidenceItem): boolean {
	return state === "lacking" || state === "promised";
}

/** “1184 words. 18 of 20 claims that need a source have one.” */
function inWords({ words, english, coverage: { claims, sourced }, items }: Evidence): string {
	if (!english) return `${count(words, "word")}. Claims and arguments are read in English only.`;
	const promised = items.filter(({ kind, state }) => kind === "claim" && state === "promised");
	const stated =
		claims === 0
			? "No claim needs a source."
			: claims === 1
				? `The one claim that needs a source has ${sourced === 1 ? "one" : "none"}.`
				: `${sourced} of ${claims} claims that need a source ${sourced === 1 ? "has" : "have"} one.`;
	const marked =
		promised.length === 0
			? []
			: [
					`${promised.length} more ${promised.length === 1 ? "says" : "say"} that it is still to come.`,
				];
	return [`${count(words, "word")}.`, stated, ...marked].join(" ");
}

function partOf(heading: string, body: string): string[] {
	return body === "" ? [] : [`## ${heading}\n\n${body}`];
}

function balanceOf({ axes }: Evidence): string {
	const rows = axes.flatMap(({ lenses }) => {
		const total = lenses.reduce((sum, lens) => sum + lens.arguments, 0);
		return lenses.map((lens) => [
			escaped(capital(lens.label)),
			String(lens.arguments),
			`${Math.round((lens.arguments / total) * 100)} %`,
			String(lens.sourced),
		]);
	});
	const [right, columns] = [true, ["Arguments", "Share", "With a source"]];
	return rows.length === 0
		? ""
		: tableOf([{ name: "Side" }, ...columns.map((name) => ({ name, right }))], rows);
}

/** More are counted, not listed. */
const mostListed = 30;

function listOf(items: readonly EvidenceItem[], lines: LineIndex): string {
	const shown = items.slice(0, mostListed).map(({ span, label, detail }) => {
		const line = lines.placeAt(span.start).line + 1;
		return `- ${escaped(`“${label}”`)}: ${escaped(detail)} (line ${line})\n`;
	});
	const left = items.length - shown.length;
	return shown.join("") + (left > 0 ? `- and ${left} more\n` : "");
}

/** By what they are about, the most frequent first. */
function findingsOf({ findings }: Linted): string {
	const groups = countBy(findings.filter(isListed), ({ rule }) => rule.split("/")[0] ?? "");
	return groups.map(([group, number]) => `- ${capital(group)}: ${number}\n`).join("");
}
