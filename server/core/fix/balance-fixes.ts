import type { Brief, LensReading, Section, Sentence } from "../brief/brief.ts";
import type { Fix } from "../rules/rule.ts";
import { lowest } from "../text/highest.ts";
import { isWithin } from "../text/span.ts";
import { insertAt, insertBlocks } from "./insert.ts";

/** A section to be written: where the other side speaks, with the questions it would ask. */
export function addCounterArguments(brief: Brief, lens: LensReading): Fix {
	const kinds = lens.kinds.slice(0, 6).map((kind) => `- ${capital(wordsOf(kind))}: TODO`);
	const blocks = [
		`## Counter-arguments: ${lens.label}`,
		`TODO the strongest argument from ${lens.label}, who makes it, and where.`,
		...(kinds.length > 0 ? [kinds.join("\n")] : []),
	].join("\n\n");
	const at = beforeClosing(brief);
	return {
		title: `Insert a counter-argument section for ${lens.label}`,
		kind: "draft",
		edits: [insertBlocks(brief, at, blocks)],
	};
}

/** The same where no axis says who the other side is. */
export function addObjections(brief: Brief): Fix {
	const blocks = [
		"## Counter-arguments",
		"TODO the strongest argument against, who makes it, and where.",
		"TODO the answer to it.",
	].join("\n\n");
	return {
		title: "Insert a counter-argument section",
		kind: "draft",
		edits: [insertBlocks(brief, beforeClosing(brief), blocks)],
	};
}

/** Room for a sentence that grants the other side its argument; undefined outside running text. */
export function addOwnSentence(
	brief: Brief,
	{ block }: Sentence,
	{ label }: LensReading,
): Fix | undefined {
	const { kind, span } = brief.blocks[block] ?? {};
	if (!span || (kind !== "paragraph" && kind !== "item")) return undefined;
	return {
		title: `Give ${label} a sentence of its own`,
		kind: "draft",
		edits: [insertAt(span.end, ` TODO what ${label} asks for, and why.`)],
	};
}

/** A paragraph to be written, at the end of the summary's own text. */
export function addToSummary(brief: Brief, summary: Section, { label }: LensReading): Fix {
	const last = brief.blocks.findLast(
		({ kind, span }) =>
			kind !== "footnote" && kind !== "html" && kind !== "heading" && isWithin(span, summary.span),
	);
	const at = last?.span.end ?? summary.heading.end;
	return {
		title: `Add ${label} to the summary`,
		kind: "draft",
		edits: [insertBlocks(brief, at, `TODO what ${label} asks of this decision.`)],
	};
}

/** A subsection to be written, where the other side speaks. */
export function addCounterpart(brief: Brief, section: Section, lens: LensReading): Fix {
	const marks = "#".repeat(Math.min(6, section.depth + 1));
	const note = brief.footnotes.find(({ span }) => span.start > section.heading.end);
	const at = Math.min(section.span.end, note?.span.start ?? section.span.end);
	const blocks = `${marks} ${capital(lens.label)}\n\nTODO what ${lens.label} asks for, and who says so.`;
	return {
		title: `Insert a subsection for ${lens.label}`,
		kind: "draft",
		edits: [insertBlocks(brief, at, blocks)],
	};
}

/** `territorial-integrity` without its hyphen, but “non-intervention”. */
function wordsOf(kind: string): string {
	return kind.replace(/(?<!^(?:non|self))-/g, " ");
}

/** Before the recommendations, the sources or the first footnote definition; else at the end. */
export function beforeClosing({ sections, footnotes, text }: Brief): number {
	const closing = sections.find(
		({ role, depth }) =>
			depth > 1 && (role === "recommendations" || role === "sources" || role === "tags"),
	);
	const note = lowest(
		footnotes.map(({ span }) => span.start),
		text.length,
	);
	return Math.min(closing?.span.start ?? text.length, note);
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
