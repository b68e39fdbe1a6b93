import type { EvidenceAxis } from "../evidence/arguments.ts";
import { evidenceOf } from "../evidence/evidence.ts";
import type { Finding, Linted } from "../lint/lint.ts";
import { type RuleId, rules } from "../rules/index.ts";
import { count } from "../rules/words.ts";
import { escaped, tableOf } from "./escape-markdown.ts";

/** One brief in a few numbers. Plain data. */
export interface Review {
	readonly words: number;
	/** Without hints, as editors do not list them. */
	readonly findings: number;
	readonly errors: number;
	readonly warnings: number;
	readonly claims: number;
	readonly sourced: number;
	readonly axes: readonly EvidenceAxis[];
	/** Rows of its risk tables, and risks that none of them lists. */
	readonly risks: number;
	readonly unlisted: number;
	/** How often each rule found something. */
	readonly rules: readonly (readonly [RuleId, number])[];
}

/** A brief among others. */
export interface Reviewed {
	/** As it is to be called. */
	readonly name: string;
	/** Where a link to it leads. */
	readonly href: string;
	readonly review: Review;
}

export function reviewOf({ brief, findings }: Linted): Review {
	const { items, coverage, axes, words } = evidenceOf(brief);
	const listed = findings.filter(isListed);
	const risks = items.filter(({ kind }) => kind === "risk");
	const unlisted = risks.filter(({ state }) => state === "unlisted");
	const ofSeverity = (wanted: Finding["severity"]) =>
		listed.filter(({ severity }) => severity === wanted).length;
	return {
		words,
		findings: listed.length,
		errors: ofSeverity("error"),
		warnings: ofSeverity("warning"),
		...coverage,
		axes,
		risks: risks.length - unlisted.length,
		unlisted: unlisted.length,
		rules: countBy(listed, ({ rule }) => rule),
	};
}

/** Editors do not list hints. */
export function isListed({ severity }: Finding): boolean {
	return severity !== "hint";
}

/** “12 findings, 5/9 sourced, sovereignty 4 : security 9” */
export function reviewWords({ findings, claims, sourced, axes }: Review): string {
	const stated = claims > 0 ? [`${sourced}/${claims} sourced`] : [];
	return [
		findings === 0 ? "no findings" : count(findings, "finding"),
		...stated,
		...axes.map(axisWords),
	].join(", ");
}

/** A report to read, to send and to keep. */
export function renderReview(briefs: readonly Reviewed[]): string {
	const parts = [
		`# Review of ${count(briefs.length, "brief")}\n\n${reviewMark}\n`,
		...(briefs.length > 0 ? [overview(briefs)] : []),
		...partOf("What to mend first", mendFirst(briefs)),
		...partOf("What comes up most", mostFrequent(briefs)),
	];
	return parts.join("\n");
}

/** It speaks of briefs and is none, wherever it is kept. */
export function isReview(text: string): boolean {
	return text.slice(0, 200).includes(reviewMark);
}

const reviewMark = "<!-- policy-brief-review -->";

function axisWords({ lenses }: EvidenceAxis): string {
	return lenses.map((lens) => `${lens.label} ${lens.arguments}`).join(" : ");
}

function overview(briefs: readonly Reviewed[]): string {
	const right = true;
	const columns = [
		{ name: "Brief" },
		{ name: "Words", right },
		{ name: "Findings", right },
		{ name: "Claims sourced", right },
		{ name: "Balance" },
		{ name: "Risks listed", right },
	];
	const rows = briefs.map(({ name, href, review }) => [
		linkTo({ name, href }),
		String(review.words),
		String(review.findings),
		`${review.sourced} of ${review.claims}`,
		escaped(review.axes.map(axisWords).join(", ") || "–"),
		`${review.risks}${review.unlisted > 0 ? ` of ${review.risks + review.unlisted}` : ""}`,
	]);
	const sum = (of: (review: Review) => number) =>
		briefs.reduce((total, { review }) => total + of(review), 0);
	const risks = sum((review) => review.risks);
	const total = [
		"**All**",
		String(sum(({ words }) => words)),
		String(sum(({ findings }) => findings)),
		`${sum(({ sourced }) => sourced)} of ${sum(({ claims }) => claims)}`,
		"",
		`${risks} of ${risks + sum(({ unlisted }) => unlisted)}`,
	];
	return tableOf(columns, briefs.length > 1 ? [...rows, total] : rows);
}

const mostMended = 10;

/** The briefs with the gravest and most findings, and what they lack. */
function mendFirst(briefs: readonly Reviewed[]): string {
	const graded = briefs
		.filter(({ review }) => review.findings > 0)
		.sort(
			({ review: a }, { review: b }) =>
				b.errors - a.errors || b.warnings - a.warnings || b.findings - a.findings,
		);
	return graded
		.slice(0, mostMended)
		.map(
			({ name, href, review }, index) =>
				`${index + 1}. ${linkTo({ name, href })}: ${lacks(review).join(", ")}\n`,
		)
		.join("");
}

function lacks({ findings, errors, warnings, claims, sourced, axes, unlisted }: Review): string[] {
	const grave = [
		...(errors > 0 ? [count(errors, "error")] : []),
		...(warnings > 0 ? [count(warnings, "warning")] : []),
	];
	const absent = axes.flatMap(({ lenses }) => lenses.filter((lens) => lens.arguments === 0));
	return [
		...(grave.length > 0 ? grave : [count(findings, "finding")]),
		...(claims > sourced ? [`${count(claims - sourced, "claim")} without a source`] : []),
		...absent.map(({ label }) => `no argument for ${escaped(label)}`),
		...(unlisted > 0 ? [`${count(unlisted, "risk")} in no table`] : []),
	];
}

const summaries = new Map<RuleId, string>(rules.map(({ id, summary }) => [id, summary]));

function mostFrequent(briefs: readonly Reviewed[]): string {
	const found = briefs.flatMap(({ review }) => review.rules);
	const totals = new Map<RuleId, number>();
	for (const [rule, number] of found) totals.set(rule, (totals.get(rule) ?? 0) + number);
	const rows = [...totals]
		.sort(([, a], [, b]) => b - a)
		.slice(0, mostMended)
		.map(([rule, number]) => [
			escaped(summaries.get(rule) ?? rule),
			String(number),
			String(found.filter(([other]) => other === rule).length),
		]);
	const right = true;
	const columns = [{ name: "Finding" }, { name: "Times", right }, { name: "Briefs", right }];
	return rows.length > 0 ? tableOf(columns, rows) : "";
}

function partOf(heading: string, body: string): string[] {
	return body === "" ? [] : [`## ${heading}\n\n${body}`];
}

function linkTo({ name, href }: Pick<Reviewed, "name" | "href">): string {
	const address = href.replace(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
	return `[${escaped(name)}](${address})`;
}

/** How many of each kind, the most frequent first. */
export function countBy<Item, Kind extends string>(
	items: readonly Item[],
	kindOf: (item: Item) => Kind,
): (readonly [Kind, number])[] {
	const counts = new Map<Kind, number>();
	for (const item of items) counts.set(kindOf(item), (counts.get(kindOf(item)) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}
