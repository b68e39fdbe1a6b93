import {
	baselines,
	notOptionHeaders,
	notOptions,
	optionHeaders,
	optionHeadersInContext,
} from "../lexicon/options.ts";
import { columnsOf } from "../risk/columns.ts";
import { literally } from "../text/literal.ts";
import { type Phrases, phrasesOnDemand } from "../text/phrases.ts";
import { rememberedOf } from "../text/remember.ts";
import { words } from "../text/words.ts";
import type { Block, PolicyOption, Section, Sentence, Table } from "./brief.ts";
import type { BlockReading } from "./reading.ts";
import { sentencesWithin } from "./sentences-within.ts";

/** What the options are read from. */
export interface OptionSource {
	readonly text: string;
	readonly sections: readonly Section[];
	readonly blocks: readonly Block[];
	readonly sentences: readonly Sentence[];
	readonly tables: readonly Table[];
	readonly words: number;
	/** The lenses that some words touch upon, as ids. */
	readonly touches: (words: string) => readonly string[];
}

/** The policy options that a brief compares; none where there are fewer than two of a kind. */
export function findOptions(source: OptionSource): readonly PolicyOption[] {
	if (source.words > longestBrief) return [];
	const found = [...tableOptions(source), ...sectionOptions(source), ...itemOptions(source)];
	if (found.length === 0 || found.length > mostOptions) return [];
	const described = found.map((option) => withOwnLenses(source, option));
	return withMentions(source, described).sort((a, b) => a.span.start - b.span.start);
}

/**
 * Each option once, for a brief that describes in sections what a table lists: those of the first
 * table that calls them options, or else the sections that do. None where there is but one.
 */
export function listedOptions(options: readonly PolicyOption[]): readonly PolicyOption[] {
	const called = options.filter(({ isCalled }) => isCalled);
	const table = called.find((option) => option.table !== -1)?.table;
	const place = table === undefined ? isSection : (option: PolicyOption) => option.table === table;
	const ids = new Set<string>();
	const listed = called.filter((option) => {
		if (!place(option) || ids.has(option.id.toLowerCase())) return false;
		if (option.id !== "") ids.add(option.id.toLowerCase());
		return true;
	});
	return listed.length > 1 ? listed : [];
}

function isSection({ kind }: PolicyOption): boolean {
	return kind === "section";
}

/** In words. What is longer is a book, and what it sets side by side is no choice to be made now. */
const longestBrief = 20_000;

/** A longer list is a catalogue of measures, not a choice between courses of action. */
const mostOptions = 40;

type Found = Omit<PolicyOption, "lenses" | "baseline">;
type Described = Omit<PolicyOption, "lenses"> & { readonly lenses: Set<string> };

function* tableOptions(source: OptionSource): Generator<Found> {
	for (const [index, table] of source.tables.entries()) {
		if (table.risk) continue;
		const across = columnOptions(table, index);
		const options = across.length > 1 ? across : rowOptions(source, table, index);
		if (options.length > 1) yield* options;
	}
}

/** “Criterion | Option A | Option B” */
function columnOptions({ columns }: Table, table: number): Found[] {
	return columns.flatMap(({ text, span }, column): Found[] => {
		if (column === 0 || !numbered.test(text)) return [];
		const cell = { kind: "column", table, row: -1, column } as const;
		return [{ ...readLabel(text), span, extent: span, ...cell, isCalled: true }];
	});
}

function rowOptions({ sections, touches }: OptionSource, table: Table, index: number): Found[] {
	const { role } = sections[table.section] ?? {};
	const named = optionColumn(table, role === "options", touches);
	if (!named) return [];
	const { column, isCalled } = named;
	return table.rows.flatMap((cells, row): Found[] => {
		const [cell, last] = [cells[column], cells.at(-1)];
		if (!cell || !last || !isName(cell.text)) return [];
		const extent = { start: cells[0]?.span.start ?? cell.span.start, end: last.span.end };
		const label = readLabel(cell.text);
		const place = { kind: "row", table: index, row, column } as const;
		return [{ ...label, span: cell.span, extent, ...place, isCalled }];
	});
}

/**
 * The column that names options: one that says so, the first one of a table about options, or one
 * whose rows are said to bring something about.
 */
function optionColumn(
	{ columns, rows }: Table,
	isAboutOptions: boolean,
	touches: (words: string) => readonly string[],
): { readonly column: number; readonly isCalled: boolean } | undefined {
	const headers = columns.map(({ text }) => text);
	const said = headers.slice(0, 2).findIndex((header) => isWhole(optionNames(), header));
	if (said !== -1) return { column: said, isCalled: true };
	const [header = ""] = headers;
	const [role] = columnsOf(headers);
	const isOpen = role === undefined && isAboutOptions && !endsWith(otherHeaders(), header);
	const inContext = endsWith(optionNamesInContext(), header);
	if (isOpen || (role === "option" && (isAboutOptions || !inContext)))
		return { column: 0, isCalled: true };
	if (columns.length > 5 || !inContext) return undefined;
	const telling = rows.filter((cells) =>
		cells.slice(1).some(({ text }) => touches(text).length > 0),
	);
	return telling.length * 2 > rows.length ? { column: 0, isCalled: false } : undefined;
}

function* sectionOptions({ sections }: OptionSource): Generator<Found> {
	const groups = new Map<number, Section[]>();
	const open: Section[] = [];
	for (const section of sections) {
		while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= section.depth) open.pop();
		const parent = open.at(-1);
		open.push(section);
		const named = numbered.test(section.title);
		const listed = parent?.role === "options" && !section.role && !isNoOption(section.title);
		if (!named && !listed) continue;
		const key = parent?.heading.start ?? -1;
		push(groups, key, section);
	}
	for (const group of groups.values()) {
		const labelled = group.filter(({ title }) => numbered.test(title));
		const options = labelled.length > 1 ? labelled : group;
		if (options.length > 1) yield* options.map(asOption);
	}
}

function asOption({ title, heading, span }: Section): Found {
	const label = readLabel(title);
	const isCalled = label.id !== "";
	return { ...label, span: heading, extent: span, kind: "section", ...noCell, isCalled };
}

/** Items that say what they are called: those that are numbered as options, and those under a heading about options. */
function* itemOptions({ blocks, sections }: OptionSource): Generator<Found> {
	const groups = new Map<number, Found[]>();
	for (const { reading, kind, section, span } of blocks) {
		if (kind !== "item") continue;
		const under = sections[section]?.role === "options";
		const [lead, name = ""] = (under ? leadOf : numberedLeadOf)(reading);
		if (lead === undefined || !isName(name) || isNoOption(name)) continue;
		const end = Math.min(span.end, span.start + lead.length);
		const label = readLabel(name);
		const called = { start: span.start, end: Math.max(span.start + 1, end) };
		const isCalled = label.id !== "";
		const option = { ...label, span: called, extent: span, ...noCell, isCalled };
		push(groups, section, { ...option, kind: "item" });
	}
	for (const group of groups.values()) if (group.length > 1) yield* group;
}

const noCell = { table: -1, row: -1, column: -1 } as const;

/** “Option 2: Joint patrols”, “B. Joint patrols”, “(2) Joint patrols”, “2 – Joint patrols” */
function readLabel(words: string): Pick<PolicyOption, "id" | "name" | "label"> {
	const label = words.replace(/\s+/g, " ").trim();
	const [lead, ...ids] = idLead.exec(label) ?? [];
	const id = ids.find((group) => group !== undefined) ?? "";
	return { id, name: lead === undefined ? label : label.slice(lead.length).trim(), label };
}

const idLead =
	/^(?:(?:policy )?option\s+(\d{1,2}|[A-Z]|[IVX]{2,4})\b|(\d{1,2}|[A-Z])(?:[.):]|(?=\s[–—-]\s))|\((\w{1,2})\))\s*[.):–—-]*\s*/i;
const numbered =
	/^(?:policy )?(?:option|alternative|course of action)\s+(?:\d{1,2}|[A-Za-z]|[ivx]{1,4}|one|two|three|four|five)\b/i;
const numberedLead =
	/^((?:policy )?(?:option|alternative|course of action)\s+(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})\b[^:.–—]{0,60})[:.–—]\s/i;
/** “Joint patrols: …” and “Do nothing. …” */
const leadIn = /^([\p{Lu}\d][^:.?!–—]{2,60})[:.–—]\s+(?=\S)/u;

const leadOf = rememberedOf(({ text }: BlockReading) => leadIn.exec(text) ?? []);
const numberedLeadOf = rememberedOf(({ text }: BlockReading) => numberedLead.exec(text) ?? []);

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
	const group = groups.get(key);
	if (group) group.push(value);
	else groups.set(key, [value]);
}

function isName(name: string): boolean {
	return /\p{L}{2}/u.test(name) && !/\bTODO\b/.test(name);
}

function isNoOption(title: string): boolean {
	return isWhole(others(), title);
}

function withOwnLenses(source: OptionSource, option: Found): Described {
	const lenses = new Set<string>();
	const add = (ids: readonly string[]) => {
		for (const id of ids) lenses.add(id);
	};
	const { span, extent, label } = option;
	for (const { span: place, text } of sentencesWithin(source.sentences, extent)) {
		const isName = place.start >= span.start && place.start < span.end;
		const said = isName ? text.replace(/\s+/g, " ") : text;
		if (!isName) add(source.touches(text));
		else if (said.startsWith(label)) add(source.touches(said.slice(label.length)));
	}
	for (const ids of cellLenses(source, option)) add(ids);
	return { ...option, baseline: findsIn(baselineNames(), label), lenses };
}

/** What the headers of the filled cells say; and the cells of a column, which lie far from its name. */
function* cellLenses(
	{ tables, touches }: OptionSource,
	{ kind, table, row, column }: Found,
): Generator<readonly string[]> {
	const { columns = [], rows = [] } = tables[table] ?? {};
	if (kind === "row")
		for (const [index, cell] of (rows[row] ?? []).entries())
			if (isFilled(cell)) yield columns[index]?.lenses ?? [];
	if (kind === "column")
		for (const cells of rows) {
			const [criterion, cell] = [cells[0], cells[column]];
			if (criterion && cell && isFilled(cell)) yield* [touches(criterion.text), touches(cell.text)];
		}
}

function isFilled({ text }: { readonly text: string }): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}

/** What the prose elsewhere argues about an option counts for it: in its sentence, or in a paragraph about it alone. */
function withMentions(source: OptionSource, options: readonly Described[]): Described[] {
	const names = options.map((option) => ({ option, ...finderOf(option) }));
	for (const { reading, kind, span, sentences } of source.blocks) {
		if (kind !== "paragraph" && kind !== "item" && kind !== "quotation") continue;
		const here = names.filter(
			({ option, isInBlock }) =>
				isInBlock(reading) && !(option.extent.start <= span.start && span.end <= option.extent.end),
		);
		for (const { option, isIn } of here)
			for (const sentence of source.sentences.slice(sentences.start, sentences.end))
				if (here.length === 1 || isIn(sentence.text))
					for (const { lens } of sentence.reading.arguments) option.lenses.add(lens);
	}
	return [...options];
}

/** Tells whether a text speaks of an option, and whether a block does, which is asked on each keystroke. */
interface Finder {
	readonly isIn: (text: string) => boolean;
	readonly isInBlock: (block: BlockReading) => boolean;
}

function finderOf({ id, name }: Found): Finder {
	const key = `${id}\n${name}`;
	const known = finders.get(key);
	if (known) return known;
	if (finders.size >= mostFinders) finders.clear();
	const pattern = patternOf(id, name);
	const isIn = (text: string) => pattern?.test(text) === true;
	const finder = { isIn, isInBlock: rememberedOf((block: BlockReading) => isIn(block.text)) };
	finders.set(key, finder);
	return finder;
}

const finders = new Map<string, Finder>();
const mostFinders = 200;

/** Finds “Option 2” or the name behind it; undefined for a name that is too short to be told from other words. */
function patternOf(id: string, name: string): RegExp | undefined {
	const bare = name
		.slice(0, 200)
		.replace(/\([^()]*\)/g, " ")
		.replace(/^[\s.:)–—-]+/, "")
		.trim()
		.slice(0, 60);
	const forms = [
		...(id === "" ? [] : [`options?\\s{1,20}${id}`]),
		...(/\p{L}{3,}.*\s.*\p{L}{3}|\p{L}{8}/u.test(bare) ? [looselyWritten(bare)] : []),
	];
	return forms.length === 0
		? undefined
		: new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

function looselyWritten(name: string): string {
	return literally(name).replace(/[\s-]+/g, "[\\s-]{1,20}");
}

function isWhole(phrases: Phrases<true>, title: string): boolean {
	const list = words(title.slice(0, 200));
	return phrases.findIn(list).some(({ first, last }) => first === 0 && last === list.length - 1);
}

function endsWith(phrases: Phrases<true>, title: string): boolean {
	const list = words(title.slice(0, 200));
	return list.length < 5 && phrases.findIn(list).some(({ last }) => last === list.length - 1);
}

function findsIn(phrases: Phrases<true>, name: string): boolean {
	return phrases.find(name.slice(0, 200)).length > 0;
}

const optionNames = listOf(optionHeaders);
const optionNamesInContext = listOf(optionHeadersInContext);
const baselineNames = listOf(baselines);
const others = listOf(notOptions);
const otherHeaders = listOf(notOptionHeaders);

function listOf(spellings: readonly string[]): () => Phrases<true> {
	return phrasesOnDemand(() => spellings.map((spelling) => [spelling, true] as const));
}
