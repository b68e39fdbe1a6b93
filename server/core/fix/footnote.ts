import type { Brief, Sentence } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { lineBreakOf } from "../text/lines.ts";
import { insertAt, joined } from "./insert.ts";

/** What a footnote has to say before a reader can find the source. The word TODO counts as open. */
const stub = "TODO author, title, publisher, year, link";

/** Marks behind each sentence and a definition for each at the end of the brief, to be filled in. */
export function addFootnotes(brief: Brief, title: string, sentences: readonly Sentence[]): Fix {
	const first = nextNumber(brief);
	const marks = sentences.map(({ span }, index) => insertAt(span.end, `[^${first + index}]`));
	const definitions = sentences.map((_, index) => `[^${first + index}]: ${stub}`);
	return { title, kind: "draft", edits: joined([...marks, define(brief, definitions)]) };
}

/** The first number above all that footnotes of this brief use. */
function nextNumber({ footnotes, citations }: Brief): number {
	const labels = [
		...footnotes.map(({ label }) => label),
		...citations.filter(({ kind }) => kind === "footnote").flatMap(({ keys }) => keys),
	];
	return 1 + Math.max(0, ...labels.map(Number).filter(Number.isSafeInteger));
}

/** Behind the last definition, or at the end. */
function define({ text, footnotes }: Brief, definitions: readonly string[]): Edit {
	const lineBreak = lineBreakOf(text);
	const last = Math.max(0, ...footnotes.map(({ span }) => span.end));
	const end = text.trimEnd().length;
	const at = last > 0 && text.slice(last, end).trim() !== "" ? last : end;
	const gap = last > 0 && last >= end ? lineBreak : lineBreak + lineBreak;
	const lines = definitions.join(lineBreak);
	return at === last
		? insertAt(at, lineBreak + lines)
		: { span: { start: end, end: text.length }, newText: `${gap}${lines}${lineBreak}` };
}
