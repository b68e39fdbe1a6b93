import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
	type Brief,
	type Finding,
	inOneSentence,
	isWithin,
	type Label,
	labelAt,
	labelsOf,
	placesOf,
	type RuleId,
	referenceOf,
	rulePage,
	rules,
	type Section,
	type Sentence,
	type Span,
	talliesOf,
} from "../core/index.ts";
import type { OpenBriefs } from "./briefs.ts";
import type { CitedEntries } from "./cited-entries.ts";
import { toRange } from "./convert.ts";

/** What a citation points to, why the finding under the pointer matters and what in the author's words made it; or what makes a phrase an argument; of a heading, what its section weighs. */
export function hoverAt(
	document: TextDocument,
	briefs: OpenBriefs,
	position: Position,
	pages: string | undefined,
): Hover | undefined {
	const linted = briefs.isBrief(document) ? briefs.lint(document) : undefined;
	if (!linted) return undefined;
	const at = document.offsetAt(position);
	const finding = linted.findings
		.filter(({ span }) => span.start <= at && at <= span.end)
		.sort((a, b) => lengthOf(a.span) - lengthOf(b.span))[0];
	const sentence = linted.brief.sentences.find(({ span }) => span.start <= at && at <= span.end);
	const { brief } = linted;
	const source = sourceAt({ brief, entries: briefs.entriesFor(document, brief) }, at);
	const heading = tallyAt(brief, at);
	const parts = [
		...(source ? [source.told] : []),
		...(finding ? [whyOf(finding, sentence, pages)] : []),
		...(sentence ? argumentsAt(sentence, at) : []),
		...(heading ? [heading.told] : []),
	];
	const span = source?.span ?? finding?.span ?? hitAt(sentence, at) ?? heading?.span;
	if (parts.length === 0 || !span) return undefined;
	return {
		contents: { kind: MarkupKind.Markdown, value: parts.join("\n\n") },
		range: toRange(document, span),
	};
}

const byId = new Map<RuleId, (typeof rules)[number]>(rules.map((rule) => [rule.id, rule]));

/** A client that brings its own pages shows the diagnostic's link, and no link of theirs in a hover. */
function whyOf(
	{ rule, reasons = [] }: Finding,
	sentence: Sentence | undefined,
	pages?: string,
): string {
	const told = (sentence?.claim?.reasons ?? []).filter(({ id }) => reasons.includes(id));
	const because =
		told.length > 0 ? `\n\nThe sentence ${inOneSentence(told.map(({ why }) => why))}.` : "";
	const link = pages === undefined ? `\n\n[${rule}](${rulePage(rule)})` : "";
	return `${byId.get(rule)?.why ?? ""}${because}${link}`;
}

function argumentsAt(sentence: Sentence, at: number): string[] {
	return sentence.arguments
		.filter(({ hits }) => hits.some(({ span }) => span.start <= at && at <= span.end))
		.map(({ lens, hits, conceded, negated }) => {
			const words = hits
				.map(({ phrase, sub }) => `“${phrase}” (${sub.replaceAll("-", " ")})`)
				.join(", ");
			const stance = conceded ? ", conceded" : negated ? ", denied" : "";
			return `Argues through **${lens}**${stance}: ${words}`;
		});
}

function hitAt(sentence: Sentence | undefined, at: number): Span | undefined {
	const hits = sentence?.arguments.flatMap((argument) => argument.hits) ?? [];
	return hits.find(({ span }) => span.start <= at && at <= span.end)?.span;
}

/** What a footnote or an entry says, and how often the brief points to it. */
function sourceAt(
	{ brief, entries }: { readonly brief: Brief; readonly entries: CitedEntries },
	at: number,
): { readonly told: string; readonly span: Span } | undefined {
	const labels = labelsOf(brief);
	const label = labelAt(labels, at);
	if (!label) return undefined;
	const places = placesOf(labels, label);
	const uses = places.filter(({ definition }) => !definition).length;
	const cited = uses === 1 ? "Cited once." : `Cited ${uses} times.`;
	const text =
		label.kind === "key" ? entryText(entries, label.name) : noteText(brief, label, places);
	return { told: [text, cited].filter(Boolean).join("\n\n"), span: label.span };
}

function noteText({ footnotes }: Brief, { definition }: Label, places: readonly Label[]): string {
	if (definition) return "";
	const note = footnotes.find(({ span }) => places.some((place) => isWithin(place.span, span)));
	return note?.text.trim() ?? "";
}

function entryText(entries: CitedEntries, key: string): string {
	const found = entries.find(key);
	return found ? referenceOf(found.entry) || `The entry “${key}” cannot be read.` : "";
}

/** What the section under a heading argues and states. */
function tallyAt(
	brief: Brief,
	at: number,
): { readonly told: string; readonly span: Span } | undefined {
	const isHere = ({ heading }: Section) => heading.start <= at && at <= heading.end;
	if (!brief.sections.some(isHere)) return undefined;
	const tally = talliesOf(brief).find(({ section }) => isHere(section));
	if (!tally) return undefined;
	const { axes, claims, sourced, section } = tally;
	const argued = axes.map((lenses) => {
		const counts = lenses.map((lens) => `${lens.label} **${lens.arguments}**`);
		return `Arguments: ${counts.join(", ")}.`;
	});
	const stated = claims > 0 ? [`Claims: **${sourced}** of ${claims} have a source.`] : [];
	return { told: [...argued, ...stated].join("\n\n"), span: section.heading };
}

function lengthOf({ start, end }: Span): number {
	return end - start;
}
