import type { Brief, Section, Sentence } from "../brief/brief.ts";
import type { Edit, Fix } from "../rules/rule.ts";
import { lineBreakOf } from "../text/lines.ts";
import { isWithin, type Span, slice } from "../text/span.ts";
import { beforeClosing } from "./balance-fixes.ts";
import { insertAt, insertBlocks, joined } from "./insert.ts";

/** The question stays to be read until the author has written what answers it. */
export function answerInAStatement({ span, text }: Sentence): Fix {
	return {
		title: "Answer in a statement",
		kind: "draft",
		edits: [{ span, newText: `TODO answer in a statement: ${text}` }],
	};
}

/** Takes the question to the list of what is not known. Not where marks or citations would stay behind. */
export function moveToGaps(brief: Brief, sentence: Sentence): Fix[] {
	const words = slice(brief.text, sentence.span);
	const around = brief.text.charAt(sentence.span.start - 1) + brief.text.charAt(sentence.span.end);
	if (/[*_`[\]<>\\&^\n]/.test(words) || /\S/.test(around.replace("\uFEFF", ""))) return [];
	const index = brief.sentences.indexOf(sentence);
	if (brief.citations.some((citation) => citation.sentence === index)) return [];
	const edits = joined([deletion(brief, sentence), insertion(brief, sentence.text)]);
	return [{ title: "Move to Information gaps", kind: "draft", edits }];
}

/** The sentence with the space behind it, or before it where it is the last. */
function deletion({ text, blocks }: Brief, { span, block }: Sentence): Edit {
	const paragraph: Span = blocks[block]?.span ?? span;
	const rest = text.slice(span.end, paragraph.end);
	const after = rest.length - rest.trimStart().length;
	const head = text.slice(paragraph.start, span.start);
	const before = after === 0 ? head.length - head.trimEnd().length : 0;
	return { span: { start: span.start - before, end: span.end + after }, newText: "" };
}

function insertion(brief: Brief, question: string): Edit {
	const gaps = brief.sections.find(({ role }) => role === "gaps");
	if (!gaps) {
		const section = `## Information gaps\n\n- ${question}`;
		return insertBlocks(brief, beforeClosing(brief), section);
	}
	const last = brief.blocks.findLast(
		(block) => block.kind !== "heading" && isWithin(block.span, gaps.span),
	);
	if (last?.kind === "item")
		return insertAt(last.span.end, `${lineBreakOf(brief.text)}- ${question}`);
	return insertBlocks(brief, endOf(brief, gaps), `- ${question}`);
}

function endOf({ text }: Brief, { span }: Section): number {
	return slice(text, span).trimEnd().length + span.start;
}
