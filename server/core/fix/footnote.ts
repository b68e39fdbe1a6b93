import type { Brief, Sentence } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { highest } from "../text/highest.ts";
import { lineBreakOf } from "../text/lines.ts";
import { slice } from "../text/span.ts";
import { tailStart } from "../text/tail.ts";
import { insertAt, insertBlocks, joined } from "./insert.ts";

/** What a footnote has to say before a reader can find the source. The word TODO counts as open. */
export const sourceStub = "TODO author, title, publisher, year, link";

/** Marks behind each sentence and a definition for each at the end of the brief, to be filled in. */
export function addFootnotes(brief: Brief, title: string, sentences: readonly Sentence[]): Fix {
	const first = nextNumber(brief);
	const marks = sentences.map((sentence, index) =>
		insertAt(endOf(brief, sentence), `[^${first + index}]`),
	);
	const definitions = sentences.map((_, index) => `[^${first + index}]: ${sourceStub}`);
	return { title, kind: "draft", edits: joined([...marks, define(brief, definitions)]) };
}

/** A label for a note that is still to be written, and where its definition goes. */
export function newFootnote(brief: Brief): { readonly label: string; readonly definition: Edit } {
	const label = String(nextNumber(brief));
	return { label, definition: defineFootnote(brief, label) };
}

/** The definition that a mark lacks, to be filled in. */
export function defineFootnote(brief: Brief, label: string, text = sourceStub): Edit {
	return define(brief, [`[^${label}]: ${text}`]);
}

/** Before a sign that would make the mark plain text, or a note of its own. */
export function endOf({ text }: Brief, { span }: Sentence): number {
	return span.start + tailStart(slice(text, span), /[\s\\^]/);
}

/** The first number above all that footnotes of this brief use. */
export function nextNumber(brief: Brief): number {
	return notesOf(brief).next;
}

interface Notes {
	readonly next: number;
	/** Where the last one ends; 0 where there is none. */
	readonly end: number;
}

/** Remembered, for each claim may offer a footnote. */
function notesOf(brief: Brief): Notes {
	const known = notes.get(brief);
	if (known) return known;
	const numbers = labelsOf(brief).map(Number).filter(Number.isSafeInteger);
	const ends = brief.footnotes.map(({ span }) => span.end);
	const read = { next: 1 + highest(numbers, 0), end: highest(ends, 0) };
	notes.set(brief, read);
	return read;
}

const notes = new WeakMap<Brief, Notes>();

function labelsOf({ footnotes, citations }: Brief): string[] {
	return [
		...footnotes.map(({ label }) => label),
		...citations.filter(({ kind }) => kind === "footnote").flatMap(({ keys }) => keys),
	];
}

/** Behind the last definition; else at the end, but not inside code or a comment that is open there. */
function define(brief: Brief, definitions: readonly string[]): Edit {
	const { text, blocks } = brief;
	const lines = definitions.join("\n");
	const last = notesOf(brief).end;
	if (last > 0) return insertAt(last, `\n${lines}`.replaceAll("\n", lineBreakOf(text)));
	const block = blocks.at(-1);
	const isOpen = block && opens(slice(text, block.span));
	return insertBlocks(brief, isOpen ? block.span.start : text.length, lines);
}

function opens(source: string): boolean {
	if (/^(?:`{3}|~{3})/.test(source)) {
		const code = source.trimEnd();
		const last = code.lastIndexOf("\n");
		return last === -1 || !/^\s*(?:`{3,}|~{3,})$/.test(code.slice(last + 1));
	}
	return source.startsWith("<!--") && !source.includes("-->");
}
