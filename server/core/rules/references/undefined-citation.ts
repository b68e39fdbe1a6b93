import type { Brief, BrokenLink, Citation } from "../../brief/brief.ts";
import { defineFootnote, sourceStub } from "../../fix/footnote.ts";
import { insertAt, insertBlocks } from "../../fix/insert.ts";
import { nearest } from "../../text/nearest.ts";
import { type Span, slice } from "../../text/span.ts";
import { defineRule, type Fix, type Flaw } from "../rule.ts";
import { quoted } from "../words.ts";

export const undefinedCitation = defineRule({
	id: "references/undefined-citation",
	summary: "A citation points to a footnote, a link or an entry that is not there.",
	why: "A mark that leads nowhere looks like a source and is none; readers find out when they follow it.",
	severity: "error",
	options: { ignoreKeys: [] as readonly string[], requireBibliography: false },
	help: {
		ignoreKeys: "Citation keys that are defined elsewhere, such as when the brief is put together.",
		requireBibliography: "Also report keys where no bibliography is named or found.",
	},

	*check(brief, { ignoreKeys, requireBibliography }) {
		yield* unreadBibliographies(brief);
		yield* footnotes(brief);
		yield* links(brief);
		yield* keys(brief, ignoreKeys);
		if (requireBibliography) yield* withoutBibliography(brief, ignoreKeys);
	},
});

/** Reported where the front matter names them; what the settings name is for their owner to mend. */
function* unreadBibliographies({ bibliography, frontMatter }: Brief): Generator<Flaw> {
	const { texts = [], places = [] } = frontMatter.values.get("bibliography") ?? {};
	for (const { name, why } of bibliography?.unread ?? []) {
		const span = places[texts.indexOf(name)];
		if (!span || span.end === span.start || why === undefined) continue;
		yield { whole: true, span, message: `The bibliography ${quoted(name, 40)} ${why}.` };
	}
}

/** Each label once, at its first mark. */
function* footnotes(brief: Brief): Generator<Flaw> {
	const lost = brief.citations.filter(
		({ kind, missing }) => kind === "footnote" && missing.length > 0,
	);
	const notes = new Map(brief.footnotes.toReversed().map((note) => [note.label, note]));
	for (const [label, [first, ...others]] of groups(lost, ({ missing }) => missing[0] ?? "")) {
		const empty = notes.get(label);
		const mark = quoted(`[^${label}]`, 40);
		yield {
			span: first.span,
			message: empty ? `The note ${mark} says nothing.` : `${mark} has no definition.`,
			related: others.map(({ span }) => ({ span, message: "This mark points there too." })),
			fixes: () => [
				...nearestNote(brief, label, [first, ...others]),
				empty
					? draft(`Fill in [^${label}]`, insertAt(endOf(brief, empty.span), ` ${sourceStub}`))
					: draft(`Define [^${label}]`, defineFootnote(brief, label)),
			],
		};
	}
}

type Group<Item> = [Item, ...Item[]];

function groups<Item>(
	items: readonly Item[],
	nameOf: (item: Item) => string,
): ReadonlyMap<string, Group<Item>> {
	const found = new Map<string, Group<Item>>();
	for (const item of items) {
		const group = found.get(nameOf(item));
		if (group) group.push(item);
		else found.set(nameOf(item), [item]);
	}
	return found;
}

/** A mistyped name; numbers are all alike. */
function nearestNote(brief: Brief, label: string, marks: readonly Citation[]): Fix[] {
	const known = brief.footnotes.filter(({ text }) => text.trim() !== "").map((note) => note.label);
	const guess = nearestLabel(label, known);
	if (guess === undefined) return [];
	const edits = marks.map(({ span }) => ({ span, newText: `[^${guess}]` }));
	return [{ title: `Point to [^${guess}]`, kind: "draft", edits }];
}

/** None among so many that comparing each of them with all would take long. */
function nearestLabel(label: string, known: readonly string[]): string | undefined {
	return /^\d+$/.test(label) || known.length > mostLabels ? undefined : nearest(label, known);
}

const mostLabels = 300;

function endOf({ text }: Brief, span: Span): number {
	return span.start + slice(text, span).trimEnd().length;
}

/** Each label once, at the first link to it. */
function* links(brief: Brief): Generator<Flaw> {
	for (const [label, [first, ...others]] of groups(brief.brokenLinks, (link) => link.label)) {
		yield {
			span: first.span,
			message: `${quoted(slice(brief.text, first.span), 44)} points to a label that is not defined.`,
			related: others.map(({ span }) => ({ span, message: "This link points there too." })),
			fixes: () => linkFixes(brief, label, [first, ...others]),
		};
	}
}

function linkFixes(brief: Brief, label: string, broken: readonly BrokenLink[]): Fix[] {
	const known = brief.linkDefinitions.map((definition) => definition.label);
	const guess = nearestLabel(label, known);
	const edits = broken.map(({ span }) => ({
		span: { start: slice(brief.text, span).lastIndexOf("[") + span.start + 1, end: span.end - 1 },
		newText: guess ?? "",
	}));
	const define = insertBlocks(brief, brief.text.length, `[${label}]: TODO`);
	return [
		...(guess === undefined
			? []
			: [{ title: `Point to [${guess}]`, kind: "draft" as const, edits }]),
		draft(`Define [${label}]`, define),
	];
}

function* keys(brief: Brief, ignored: readonly string[]): Generator<Flaw> {
	for (const { key, span } of keyPlaces(brief, ({ missing }) => missing)) {
		if (ignored.includes(key)) continue;
		yield {
			span,
			message: `${quoted(`@${key}`, 50)} is in no bibliography of this brief.`,
			fixes: () => nearestKey(brief, key, span),
		};
	}
}

function nearestKey({ bibliography, text }: Brief, key: string, span: Span): Fix[] {
	const guess = bibliography?.nearest(key);
	if (guess === undefined) return [];
	const newText = slice(text, span).replace(key, () => guess);
	return [draft(`Cite @${guess}`, { span, newText })];
}

/** Once, at the first key. */
function* withoutBibliography(brief: Brief, ignored: readonly string[]): Generator<Flaw> {
	const { bibliography } = brief;
	if (bibliography?.complete || (bibliography?.unread.length ?? 0) > 0) return;
	const cited = [...keyPlaces(brief, ({ keys: all }) => all)];
	const [first, ...others] = cited.filter(({ key }) => key !== "TODO" && !ignored.includes(key));
	if (!first) return;
	yield {
		span: first.span,
		message: `${quoted(`@${first.key}`, 40)} is cited, but no bibliography is named.`,
		related: others.map(({ span, key }) => ({ span, message: `“@${key}” is cited here.` })),
	};
}

interface KeyPlace {
	readonly key: string;
	/** The key with its `@`. */
	readonly span: Span;
}

function* keyPlaces(
	{ citations, text }: Brief,
	of: (citation: Citation) => readonly string[],
): Generator<KeyPlace> {
	for (const citation of citations) {
		const { kind, span } = citation;
		const mark = slice(text, span);
		if (kind !== "pandoc" || !mark.includes("@")) continue;
		let from = 0;
		for (const key of of(citation)) {
			const [found = `@${key}`] = [`@{${key}}`].filter((braced) => mark.includes(braced));
			const at = mark.indexOf(found, from);
			if (at === -1) continue;
			from = at + found.length;
			yield { key, span: { start: span.start + at, end: span.start + from } };
		}
	}
}

function draft(title: string, edit: Fix["edits"][number]): Fix {
	return { title, kind: "draft", edits: [edit] };
}
