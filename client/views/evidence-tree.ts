import type { Range } from "vscode-languageclient";
import type { EvidenceAnswer, PlacedItem } from "../../server/lsp/protocol-evidence.ts";
import { type EvidenceFilter, isFiltering, passes } from "./evidence-filter.ts";

export type Grouping = "pillar" | "section";

/** A row of the evidence view, without anything of VS Code. */
export interface EvidenceNode {
	/** The same in the next version of the text, so that what was opened stays open. */
	readonly id: string;
	readonly kind: "group" | "item" | "place";
	readonly label: string;
	readonly description: string;
	/** The name of a codicon. */
	readonly icon: string;
	/** Something is missing. */
	readonly warns: boolean;
	/** Paragraphs. */
	readonly tooltip: readonly string[];
	/** For those who hear it. */
	readonly spoken: string;
	/** In full, to be copied. */
	readonly text: string;
	/** Where it stands; undefined for what stands nowhere. */
	readonly range: Range | undefined;
	readonly children: readonly EvidenceNode[];
	/** Opened at first. */
	readonly open: boolean;
}

/** What a brief rests on, as a tree: by what it is, or by the section in which it stands. */
export function treeOf(
	answer: EvidenceAnswer,
	grouping: Grouping,
	filter: EvidenceFilter,
): readonly EvidenceNode[] {
	const items = answer.items.filter((item) => passes(item, filter));
	const tree: Tree = { answer, items, filtering: isFiltering(filter) };
	return grouping === "pillar" ? pillarsOf(tree) : sectionsOf(tree);
}

interface Tree {
	readonly answer: EvidenceAnswer;
	/** Those that the filter lets through. */
	readonly items: readonly PlacedItem[];
	readonly filtering: boolean;
}

function pillarsOf(tree: Tree): EvidenceNode[] {
	const { items, filtering } = tree;
	const ofKind = (kind: PlacedItem["kind"]) => items.filter((item) => item.kind === kind);
	const [claims, views, risks, sources] = (["claim", "view", "risk", "source"] as const).map(
		ofKind,
	);
	const pillars = [
		claimsGroup(tree, claims ?? []),
		argumentsGroup(tree, ofKind("argument")),
		itemGroup(tree, "risk", "Risks", risks ?? []),
		itemGroup(tree, "source", "Sources", sources ?? []),
		itemGroup(tree, "view", "The Author’s Own Views", views ?? []),
	];
	// Which of the four pillars a brief lacks is worth a row; a filter is not asked for that.
	return pillars.filter(
		({ children, icon }) => children.length > 0 || (!filtering && icon !== icons.view),
	);
}

/** What is missing comes first. */
function itemGroup(
	tree: Tree,
	kind: PlacedItem["kind"],
	label: string,
	items: readonly PlacedItem[],
): EvidenceNode {
	const id = idOf(tree, kind);
	const sorted = stateOrder.flatMap((state) => items.filter((item) => item.state === state));
	const children = rowsOf(tree, id, eachAlone(sorted), ({ detail }) => detail);
	return group(tree, { id, label, icon: icons[kind], description: countWords(items), children });
}

/** What is missing comes first and is opened, the claims of each state under its words. */
function claimsGroup(tree: Tree, items: readonly PlacedItem[]): EvidenceNode {
	const id = idOf(tree, "claim");
	const children = stateOrder.flatMap((state) => {
		const own = items.filter((item) => item.state === state);
		const [first] = own;
		if (!first) return [];
		const inner = `${id}/${state}`;
		return group(tree, {
			id: inner,
			label: capital(stateWords.claim[state] ?? state),
			icon: iconOf(first),
			description: `${own.length}`,
			children: rowsOf(tree, inner, eachAlone(own), ({ detail }) => detail),
			open: state !== "complete",
		});
	});
	const description = countWords(items);
	return group(tree, { id, label: "Claims", icon: icons.claim, description, children, open: true });
}

function eachAlone(items: readonly PlacedItem[]): PlacedItem[][] {
	return items.map((item) => [item]);
}

const stateOrder = ["lacking", "promised", "unlisted", "unused", "complete", "free"] as const;

type Words = Readonly<Partial<Record<PlacedItem["state"], string>>>;

/** What a heading says of a state, and a count where something is missing. */
const stateWords: Readonly<Record<PlacedItem["kind"], Words>> = {
	claim: {
		lacking: "without a source",
		promised: "with a source still to come",
		complete: "with a source",
	},
	argument: {},
	view: {},
	risk: {
		lacking: "not fully rated",
		unlisted: "in no risk table",
	},
	source: {
		lacking: "leading nowhere",
		promised: "still to be written",
		unused: "not cited",
	},
};

/** One group for each side of each axis; a side without an argument is the news. */
function argumentsGroup(tree: Tree, items: readonly PlacedItem[]): EvidenceNode {
	const { answer, filtering } = tree;
	const id = idOf(tree, "argument");
	const children = answer.axes.flatMap((axis) =>
		axis.lenses.flatMap((lens) => {
			const made = items.filter((item) => item.lens === lens.id);
			if (filtering && made.length === 0) return [];
			const inner = `${id}/${axis.id}/${lens.id}`;
			const rows = rowsOf(tree, inner, eachAlone(made), ({ detail }) => detail);
			const description = made.length === 0 ? "no argument" : argumentWords(made);
			const label = capital(lens.label);
			return [group(tree, { id: inner, label, icon: "comment", description, children: rows })];
		}),
	);
	const sums = answer.axes.map(({ lenses }) =>
		lenses.map((lens) => `${lens.label} ${lens.arguments}`).join(" : "),
	);
	const description = filtering ? `${items.length}` : sums.join(", ") || "none";
	return group(tree, {
		id,
		label: "Arguments",
		icon: icons.argument,
		description,
		children,
		open: true,
	});
}

/** Only sections that say something, in the order of the text. */
function sectionsOf(tree: Tree): EvidenceNode[] {
	const { answer, items } = tree;
	const titles = new Map<string, number>();
	return [-1, ...answer.sections.keys()].flatMap((index) => {
		const section = answer.sections[index];
		const title = section ? section.title || "–" : "Before the first heading";
		const nth = titles.get(title) ?? 0;
		titles.set(title, nth + 1);
		const own = items.filter((item) => item.section === index);
		if (own.length === 0) return [];
		const id = idOf(tree, `section/${title}#${nth}`);
		const children = rowsOf(tree, id, bySentence(own), (item) => facetWords(item, answer));
		const description =
			countWords(
				own.filter(({ kind }) => kind === "claim"),
				"claim",
			) || "";
		const range = section?.range;
		return [
			group(tree, {
				id,
				label: title,
				icon: "symbol-string",
				description,
				children,
				range,
				open: true,
			}),
		];
	});
}

/** A sentence that claims and argues is one row. */
function bySentence(items: readonly PlacedItem[]): PlacedItem[][] {
	const rows: PlacedItem[][] = [];
	for (const item of items) {
		const row = rows.at(-1);
		if (row?.[0] && sameRange(row[0].range, item.range)) row.push(item);
		else rows.push([item]);
	}
	return rows;
}

function sameRange(a: Range, b: Range): boolean {
	return (
		a.start.line === b.start.line &&
		a.start.character === b.start.character &&
		a.end.line === b.end.line &&
		a.end.character === b.end.character
	);
}

function facetWords(item: PlacedItem, answer: EvidenceAnswer): string {
	const { kind, detail } = item;
	if (kind === "view") return "the author’s own view";
	if (kind === "risk") return `risk: ${detail}`;
	if (kind !== "argument") return detail;
	return [`argues for ${lensLabel(answer, item)}`, ...detail.split(", ").slice(1)].join(", ");
}

function lensLabel({ axes }: EvidenceAnswer, { lens = "" }: PlacedItem): string {
	const found = axes.flatMap(({ lenses }) => lenses).find(({ id }) => id === lens);
	return found?.label ?? lens;
}

/** One row for each list of items that say something of the same words. */
function rowsOf(
	{ answer }: Tree,
	parent: string,
	rows: readonly (readonly PlacedItem[])[],
	wordsFor: (item: PlacedItem) => string,
): EvidenceNode[] {
	const seen = new Map<string, number>();
	return rows.flatMap((items) => {
		const [first] = items;
		if (!first) return [];
		const nth = seen.get(first.label) ?? 0;
		seen.set(first.label, nth + 1);
		const id = `${parent}/${first.label}#${nth}`;
		const description = items.map(wordsFor).join(" · ");
		const reasons = items.flatMap((item) => item.reasons);
		const said = items.map((item) => `${kindWords(item, answer)}: ${item.detail}.`);
		return [
			{
				id,
				kind: "item",
				label: first.label,
				description,
				icon: iconOf(first),
				warns: items.some(isWanting),
				tooltip: [first.text, said.join(" "), reasons.join(" ")].filter(Boolean),
				spoken: `${kindWords(first, answer)}: ${first.label} ${description}`,
				text: first.text,
				range: first.range,
				children: placesOf(id, first),
				open: false,
			},
		];
	});
}

/** Where a source is cited. */
function placesOf(parent: string, { places }: PlacedItem): EvidenceNode[] {
	return places.map(({ label, range }, index) => ({
		id: `${parent}/${index}`,
		kind: "place",
		label,
		description: "",
		icon: "quote",
		warns: false,
		tooltip: [label],
		spoken: `Cited in: ${label}`,
		text: label,
		range,
		children: [],
		open: false,
	}));
}

type Group = Pick<EvidenceNode, "id" | "label" | "icon" | "description" | "children"> &
	Partial<Pick<EvidenceNode, "range" | "open">>;

/** What a filter leaves is opened. */
function group({ filtering }: Tree, { range, open = false, ...own }: Group): EvidenceNode {
	const { label, description } = own;
	return {
		...own,
		kind: "group",
		warns: false,
		tooltip: [],
		spoken: `${label}, ${description}`,
		text: label,
		range,
		open: open || filtering,
	};
}

/** Other ids while a filter holds, so that it opens what it leaves and closes nothing for later. */
function idOf({ answer, filtering }: Tree, name: string): string {
	return `${answer.uri}${filtering ? "?" : "#"}${name}`;
}

/** “9, 4 without a source, 1 with a source still to come”, “9 claims, …”, “none”. */
function countWords(items: readonly PlacedItem[], noun?: string): string {
	const [first] = items;
	if (!first) return noun ? "" : "none";
	const total = noun
		? `${items.length} ${noun}${items.length === 1 ? "" : "s"}`
		: `${items.length}`;
	const missing = stateOrder.slice(0, 4).flatMap((state) => {
		const words = stateWords[first.kind][state];
		const found = items.filter((item) => item.state === state).length;
		return found > 0 && words ? [`${found} ${words}`] : [];
	});
	return [total, ...missing].join(", ");
}

function argumentWords(items: readonly PlacedItem[]): string {
	const sourced = items.filter(({ state }) => state === "complete").length;
	return `${items.length}, ${sourced} with a source`;
}

function kindWords(item: PlacedItem, answer: EvidenceAnswer): string {
	if (item.kind === "argument") return `Argument for ${lensLabel(answer, item)}`;
	return { claim: "Claim", view: "The author’s own view", risk: "Risk", source: "Source" }[
		item.kind
	];
}

const icons: Readonly<Record<PlacedItem["kind"], string>> = {
	claim: "checklist",
	view: "account",
	argument: "law",
	risk: "shield",
	source: "library",
};

/** A sign of its own for each state, beside the words that say it. */
function iconOf({ kind, state }: PlacedItem): string {
	if (state === "promised") return "edit";
	if (state === "unused") return "circle-slash";
	if (kind === "view") return "account";
	if (kind === "argument") return "comment";
	if (kind === "risk") return state === "complete" || state === "free" ? "shield" : "warning";
	if (kind === "source") return state === "complete" ? "book" : "debug-disconnect";
	return state === "complete" ? "pass" : "question";
}

function isWanting({ kind, state }: PlacedItem): boolean {
	return (
		kind !== "argument" && (state === "lacking" || state === "promised" || state === "unlisted")
	);
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
