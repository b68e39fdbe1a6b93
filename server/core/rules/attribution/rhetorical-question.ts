import type { Block, Brief, Sentence } from "../../brief/brief.ts";
import { answerInAStatement, moveToGaps } from "../../fix/question-fixes.ts";
import { askingTitles, askingWords } from "../../lexicon/questions.ts";
import { rememberedOf } from "../../text/remember.ts";
import { slice } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";

export const rhetoricalQuestion = defineRule({
	id: "attribution/rhetorical-question",
	summary: "The text asks its reader instead of answering.",
	why: "A brief is read for its answers; a question leaves the reader to guess which one is meant.",
	severity: "information",
	options: { allowSections: [] as readonly string[], max: 0 },
	help: {
		allowSections: "Words of the titles of sections that may ask, such as “dilemmas”.",
		max: "How many questions a brief may ask.",
	},

	*check(brief, { allowSections, max }) {
		if (!brief.english || brief.handbook) return;
		const asked = questions(brief);
		if (asked.length === 0 || isFaq(brief)) return;
		const mayAsk = brief.sections.map(
			({ title, role }) => role === "gaps" || titles.test(title) || holdsOne(title, allowSections),
		);
		const found = asked.filter(({ section }) => !mayAsk[section]);
		for (const sentence of found.slice(max))
			yield {
				span: sentence.span,
				message: `${quoted(sentence.text, 46)} asks where a reader expects an answer.`,
				fixes: () => [answerInAStatement(sentence), ...moveToGaps(brief, sentence)],
			};
	},
});

const titles = new RegExp(`\\b(?:${askingTitles.join("|")})\\b`, "i");
const someoneAsks = new RegExp(`\\b(?:${askingWords.join("|")})\\b`, "i");

function holdsOne(title: string, words: readonly string[]): boolean {
	const name = title.toLowerCase();
	return words.some((word) => word !== "" && name.includes(word.toLowerCase()));
}

/** Those put to the reader, and not where somebody is asked or the text sets out to answer. */
function questions(brief: Brief): Sentence[] {
	const asking = brief.voiced.filter(({ text }) => text.endsWith("?")).map(({ block }) => block);
	return [...new Set(asking)].flatMap((index) => {
		const block = brief.blocks[index];
		if (block?.kind !== "paragraph" || leadsOver(brief.blocks[index - 1])) return [];
		const own = brief.sentences.slice(block.sentences.start, block.sentences.end);
		const asked = own.findIndex(({ reading }) => isAbout(reading));
		const first = asked === -1 ? own : own.slice(0, asked);
		return first.filter((sentence) => isQuestion(brief, sentence));
	});
}

/** Somebody is asked in it, or the text sets out to answer. */
const isAbout = rememberedOf(({ text }: Sentence["reading"]) => someoneAsks.test(text));

function leadsOver(block: Block | undefined): boolean {
	return block?.kind === "paragraph" && block.text.trimEnd().endsWith(":");
}

function isQuestion(brief: Brief, sentence: Sentence): boolean {
	if (!sentence.text.endsWith("?") || sentence.marked) return false;
	return !/\||\*\*/.test(slice(brief.text, sentence.span)) && !isLabelled(brief, sentence);
}

/** “**Why now?**” as a line of its own is a heading, and “Q: Why now?” the question of an interview. */
function isLabelled({ text, blocks }: Brief, { block }: Sentence): boolean {
	const { start, end } = blocks[block]?.span ?? { start: 0, end: 0 };
	const source = text.slice(start, Math.min(end, start + 300));
	return /^(?:[*_]{1,3}[^*_]+[*_]{1,3}\s*$|[*_]{0,3}(?:Q\d*|Question(?: \d+)?)\s?[.:)])/.test(
		source,
	);
}

/** Most of its headings ask, or lines set in bold that stand for headings. */
function isFaq({ text, blocks }: Brief): boolean {
	const headings = blocks.filter(
		({ kind, span }) =>
			kind === "heading" || /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(slice(text, span)),
	);
	const asked = headings.filter(({ text: title }) => title.trimEnd().endsWith("?"));
	return asked.length >= 3 && asked.length * 2 >= headings.length;
}
