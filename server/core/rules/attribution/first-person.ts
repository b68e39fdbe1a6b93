import type { Brief, Sentence } from "../../brief/brief.ts";
import { textOf } from "../../brief/front-matter.ts";
import { declare } from "../../fix/front-matter-fixes.ts";
import { slice } from "../../text/span.ts";
import { defineRule, type Fix } from "../rule.ts";
import { count, quoted } from "../words.ts";

export const firstPerson = defineRule({
	id: "attribution/first-person",
	summary: "The author speaks of himself or herself.",
	why: "A reader weighs an assessment by its reasons; what one person thinks or feels is not one of them.",
	severity: "information",
	options: {
		allowSections: [
			"about",
			"acknowledg",
			"assessment",
			"author",
			"disclosure",
			"foreword",
			"preface",
		],
		most: 10,
	},
	help: {
		allowSections: "Words in the title of a section in which the author may say “I”.",
		most: "Where more sentences say “I”, one finding speaks for all of them.",
	},

	*check(brief, { allowSections, most }) {
		if (!brief.english || textOf(brief.frontMatter, "voice") === "personal") return;
		const found = brief.voiced.flatMap((sentence) => {
			const words = ownWords(brief, sentence);
			if (!words || sentence.marked || isAllowed(brief, sentence, allowSections)) return [];
			return [{ sentence, words }];
		});
		const personal = () =>
			declare(brief, "Declare that this brief speaks for its author", "voice: personal");
		const [first] = found;
		if (first && found.length > most) {
			yield {
				span: first.sentence.span,
				whole: true,
				message: `${count(found.length, "sentence")} of this brief speak for one person.`,
				related: found.map(({ sentence: { span, text } }) => ({ span, message: quoted(text, 80) })),
				fixes: () => [personal()],
			};
			return;
		}
		for (const { sentence, words } of found)
			yield {
				span: sentence.span,
				message: `${quoted(sentence.text, 46)} speaks for one person: “${words}”.`,
				fixes: () => [...assessmentFix(brief, sentence), personal()],
			};
	},
});

/** “I”, “my” or “personally” outside quotation marks. */
function ownWords(brief: Brief, { kind, personal, span, block }: Sentence): string | undefined {
	if (kind !== "paragraph" && kind !== "item") return undefined;
	const start = brief.blocks[block]?.span.start ?? span.start;
	const own = personal.find((words) => !isQuoteOpen(brief.text.slice(start, words.start)));
	return own && slice(brief.text, own);
}

function isQuoteOpen(text: string): boolean {
	const opened = text.split("“").length - text.split("”").length;
	return opened > 0 || text.split('"').length % 2 === 0;
}

function isAllowed(
	{ sections }: Brief,
	{ section }: Sentence,
	allowed: readonly string[],
): boolean {
	const title = sections[section]?.title.toLowerCase() ?? "";
	return allowed.some((word) => word !== "" && title.includes(word.toLowerCase()));
}

const opinion =
	/^(?:Personally, )?(?:In my (?:own )?(?:view|opinion|judge?ment),? |To my mind,? |I (?:personally |firmly |strongly )?(?:think|believe|feel|find|hold|assess)(?: that)? )/;

/** Where the sentence opens with an opinion, its opening gives way to the brief's own. */
function assessmentFix({ text }: Brief, { span }: Sentence): Fix[] {
	const [opening] = opinion.exec(text.slice(span.start, span.start + 80)) ?? [];
	if (opening === undefined) return [];
	return [
		{
			title: "Say “We assess that”",
			kind: "draft",
			edits: [
				{
					span: { start: span.start, end: span.start + opening.length },
					newText: "We assess that ",
				},
			],
		},
	];
}
