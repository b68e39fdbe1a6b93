import type { Brief, Sentence } from "../../brief/brief.ts";
import { answerInAStatement, moveToGaps } from "../../fix/question-fixes.ts";
import { askingTitles, askingWords } from "../../lexicon/questions.ts";
import { slice } from "../../text/span.ts";
import { isMarked } from "../marked.ts";
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
		if (!brief.english || brief.handbook || isFaq(brief)) return;
		const asking = brief.sections.map(({ title, role }) => {
			const name = title.toLowerCase();
			const allowed = allowSections.some(
				(word) => word !== "" && name.includes(word.toLowerCase()),
			);
			return allowed || role === "gaps" || titles.test(title);
		});
		const found = brief.sentences.filter(
			(sentence) => !asking[sentence.section] && isRhetorical(brief, sentence),
		);
		for (const sentence of found.slice(max))
			yield {
				span: sentence.span,
				message: `${quoted(sentence.text, 46)} asks where a reader expects an answer.`,
				fixes: () => [answerInAStatement(sentence), ...moveToGaps(brief, sentence)],
			};
	},
});

const titles = new RegExp(`\\b(?:${askingTitles.join("|")})\\b`, "i");
const asking = new RegExp(`\\b(?:${askingWords.join("|")})\\b`, "i");

function isRhetorical(brief: Brief, sentence: Sentence): boolean {
	if (sentence.kind !== "paragraph" || !sentence.text.endsWith("?")) return false;
	if (/\||\*\*/.test(slice(brief.text, sentence.span)) || isMarked(brief, sentence)) return false;
	return !isLabelled(brief, sentence) && !isAskedInEarnest(brief, sentence);
}

/** “**Why now?**” as a line of its own is a heading, and “Q: Why now?” the question of an interview. */
function isLabelled({ text, blocks }: Brief, { span, block }: Sentence): boolean {
	const source = text.slice(blocks[block]?.span.start ?? span.start, span.end + 3);
	return /^(?:[*_]{1,3}[^*_]+[*_]{1,3}\s*$|[*_]{0,3}(?:Q\d*|Question(?: \d+)?)\s?[.:)])/.test(
		source,
	);
}

/** What leads over to it says that somebody is asked, or that it will be looked into. */
function isAskedInEarnest({ blocks, sentences }: Brief, { block, span, text }: Sentence): boolean {
	const before = blocks[block - 1];
	if (before?.kind === "paragraph" && before.text.trimEnd().endsWith(":")) return true;
	const range = blocks[block]?.sentences ?? { start: 0, end: 0 };
	const earlier = sentences
		.slice(range.start, range.end)
		.filter((other) => other.span.end <= span.start);
	return asking.test(text) || earlier.some((other) => asking.test(other.text));
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
