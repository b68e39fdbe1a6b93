import type { Brief, Sentence } from "../../brief/brief.ts";
import { textOf } from "../../brief/front-matter.ts";
import { declare } from "../../fix/front-matter-fixes.ts";
import { remembered } from "../../text/remember.ts";
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
		const found = brief.sentences.flatMap((sentence) => {
			const words = personalWords(brief, sentence);
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

/** “I”, “my” or “personally” in the author's own words; not “World War I”. */
function personalWords(brief: Brief, { kind, text, span, block }: Sentence): string | undefined {
	if (kind !== "paragraph" && kind !== "item") return undefined;
	if (!mayBePersonal(text)) return undefined;
	for (const { 0: words, index } of text.matchAll(personalWord)) {
		const before = text.slice(0, index);
		if (words === "I" && (isNumber(before) || !/^\s+\p{Ll}/u.test(text.slice(index + 1)))) continue;
		const start = brief.blocks[block]?.span.start ?? span.start;
		if (!isQuoteOpen(brief.text.slice(start, span.start) + before)) return words;
	}
	return undefined;
}

/** What is one's own is told apart from one's opinion: “my thesis” says where something comes from. */
const personalWord =
	/(?<![\p{L}\p{N}.’'-])(?:I(?:[’'](?:ve|m|d|ll))?|[Mm]y(?= (?:own |personal )?(?:view|opinion|judge?ment|belief|experience|feeling|guess|hope|fear|mind|sense|take)\b)|[Pp]ersonally(?=,))(?![\p{L}\p{N}.’'-])/gu;

const mayBePersonal = remembered((text) => text.search(personalWord) !== -1);

/** Behind “World War” or “Article”, or behind any name, “I” is a number. */
function isNumber(before: string): boolean {
	const [, inside = "", word = ""] = /(\S\s+)?(\p{Lu}[\p{L}.]*)\s+$/u.exec(before.slice(-60)) ?? [];
	return word !== "" && (inside !== "" || numbered.test(word));
}

const numbered =
	/^(?:Annex|Appendix|Article|Book|Category|Chapter|Class|Group|Level|Part|Phase|Pillar|Protocol|Schedule|Section|Stage|Tier|Title|Type|Volume|War)$/;

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
