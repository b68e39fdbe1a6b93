import type { Brief, Reference, Section } from "../../brief/brief.ts";
import { citedReferences } from "../../brief/cited-references.ts";
import { citesSources } from "../../brief/coverage.ts";
import { moveToFurtherReading, removeEntry, removeNote } from "../../fix/reference-fixes.ts";
import { slice } from "../../text/span.ts";
import { defineRule, type Fix, type Flaw } from "../rule.ts";
import { quoted } from "../words.ts";

export const uncitedEntry = defineRule({
	id: "references/uncited-entry",
	summary: "A source is listed, and nothing in the text points to it.",
	why: "A list that the text does not use makes a brief look better sourced than it is.",
	severity: "hint",
	options: {
		sections: [
			"further reading",
			"consulted",
			"recommended",
			"external links",
			"see also",
			"additional",
		] as readonly string[],
	},
	help: {
		sections: "Lists with one of these words in their title may hold what nothing points to.",
	},

	*check(brief, { sections }) {
		if (!citesSources(brief)) return;
		yield* unusedNotes(brief);
		const cited = citedReferences(brief);
		const lists = bySection(brief.references);
		for (const [index, section] of brief.sections.entries()) {
			const listed = lists.get(index) ?? [];
			if (listed.length === 0) continue;
			const title = section.title.toLowerCase();
			if (sections.some((words) => words !== "" && title.includes(words.toLowerCase()))) continue;
			const unused = listed.filter((reference) => !cited.has(reference));
			if (unused.length === listed.length && listed.length > 1) yield unusedList(section, listed);
			else yield* unused.map((reference) => unusedEntry(brief, reference, listed));
		}
	},
});

function bySection(references: readonly Reference[]): ReadonlyMap<number, readonly Reference[]> {
	const lists = new Map<number, Reference[]>();
	for (const reference of references) {
		const list = lists.get(reference.section);
		if (list) list.push(reference);
		else lists.set(reference.section, [reference]);
	}
	return lists;
}

/** The list as a whole was forgotten, or the brief points to its sources in another way. */
function unusedList(section: Section, listed: readonly Reference[]): Flaw {
	const entries = listed.length === 2 ? "either entry" : `any of the ${listed.length} entries`;
	return {
		span: section.heading,
		message: `Nothing in the text points to ${entries} of ${quoted(section.title, 30)}.`,
	};
}

function unusedEntry(brief: Brief, reference: Reference, listed: readonly Reference[]): Flaw {
	return {
		span: reference.span,
		message: `Nothing in the text points to ${quoted(slice(brief.text, reference.span), 48)}.`,
		fixes: () => entryFixes(brief, reference, listed),
	};
}

/** None where the numbers of the entries behind it would change and the text points to them. */
function entryFixes(brief: Brief, reference: Reference, listed: readonly Reference[]): Fix[] {
	const numbered = reference.number !== undefined && reference !== listed.at(-1);
	if (numbered && brief.citations.some(({ kind }) => kind === "numeric")) return [];
	return [moveToFurtherReading(brief, reference), removeEntry(brief, reference)];
}

/** Renderers leave out a note that no mark points to. */
function* unusedNotes(brief: Brief): Generator<Flaw> {
	if (brief.footnotes.length === 0) return;
	const marks = countMarks(brief.text);
	for (const note of brief.footnotes) {
		const mark = `[^${note.label}]`;
		if (note.text.trim() === "" || (marks.get(mark) ?? 0) > 1) continue;
		const end = note.span.start + mark.length;
		yield {
			span: { start: note.span.start, end },
			message: `No mark in the text points to the note ${quoted(mark, 40)}.`,
			fixes: () => [removeNote(brief, note)],
		};
	}
}

/** How often each `[^label]` stands in the text, its definition among them. */
function countMarks(text: string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (let start = text.indexOf("[^"); start !== -1; start = text.indexOf("[^", start + 2)) {
		const end = text.indexOf("]", start);
		if (end === -1) break;
		if (end - start > longestMark) continue;
		const mark = text.slice(start, end + 1);
		counts.set(mark, (counts.get(mark) ?? 0) + 1);
	}
	return counts;
}

/** Markdown allows labels of 999 characters. */
const longestMark = 1002;
