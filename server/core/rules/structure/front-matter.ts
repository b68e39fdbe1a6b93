import type { Brief } from "../../brief/brief.ts";
import { addFrontMatter, moveTags, tagsOf } from "../../fix/front-matter-fixes.ts";
import {
	frontMatterKeys,
	frontMatterValues,
	type KnownValues,
} from "../../lexicon/front-matter.ts";
import { nearest } from "../../text/nearest.ts";
import { type Span, slice } from "../../text/span.ts";
import { defineRule, type Fix, type Flaw } from "../rule.ts";
import { quoted } from "../words.ts";

export const frontMatter = defineRule({
	id: "structure/front-matter",
	summary: "The front matter is missing, or says something that nobody can read from it.",
	why: "Who wrote this, when and for whom is what a reader asks first; a mistyped key or value is passed over in silence.",
	severity: "information",
	options: { required: ["title", "author", "date", "audience"] },
	help: {
		required:
			"The keys that a brief without a front matter is offered, at the level “strict”; empty for none.",
	},

	*check(brief, { required }) {
		for (const { span, message } of brief.frontMatter.problems)
			yield {
				span,
				message: "The front matter cannot be read from here on.",
				related: [{ span, message: `${message}.` }],
			};
		yield* wrongKeys(brief);
		yield* wrongValues(brief);
		yield* tagList(brief);
		yield* missing(brief, required);
	},
});

/** Keys that are spelled almost like one that says how the brief is to be read. */
function* wrongKeys({ frontMatter: { values } }: Brief): Generator<Flaw> {
	for (const [key, { key: span }] of values) {
		const meant = frontMatterKeys.includes(key) ? undefined : meantKey(key);
		if (meant === undefined || values.has(meant)) continue;
		yield {
			span,
			message: `The key “${key}” has no effect; write “${meant}”.`,
			fixes: () => [replacement(`Write “${meant}”`, span, meant)],
		};
	}
}

function meantKey(key: string): string | undefined {
	const bare = (name: string) => name.replace(/[-_\s]/g, "");
	const same = frontMatterKeys.find((known) => bare(known) === bare(key));
	if (same !== undefined) return same;
	return key.length < 4 ? undefined : nearest(key, frontMatterKeys, 1);
}

function* wrongValues({ text, frontMatter: { values }, axisNames }: Brief): Generator<Flaw> {
	const known: readonly KnownValues[] = [
		{ key: "axes", accepted: axisNames },
		...frontMatterValues,
	];
	for (const { key, accepted, others, instead } of known) {
		const found = values.get(key);
		if (!found || found.texts.length === 0) continue;
		for (const value of found.texts) {
			const isKnown = accepted.some((known) => known.toLowerCase() === value.trim().toLowerCase());
			if (isKnown || /^todo\b/i.test(value)) continue;
			const meant = instead?.[value.toLowerCase()] ?? nearest(value, accepted, 2);
			if (meant === undefined && others) continue;
			const span = spanOf(text, found.value, value);
			yield {
				span,
				message:
					meant === undefined
						? `${quoted(value, 30)} is not a known “${key}”; known are ${accepted.join(", ")}.`
						: `${quoted(value, 30)} is not a known “${key}”; write “${meant}”.`,
				fixes: () => (meant === undefined ? [] : [replacement(`Write “${meant}”`, span, meant)]),
			};
		}
	}
	yield* wrongDate(text, values.get("date"));
}

/** A month above 12 or a day above 31, where the date is written in numbers with the year first. */
function* wrongDate(
	text: string,
	date: { readonly value: Span; readonly texts: readonly string[] } | undefined,
): Generator<Flaw> {
	const [value = ""] = date?.texts ?? [];
	const [, month, day] = /^\d{4}[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)/.exec(value) ?? [];
	if (!date || month === undefined) return;
	const isDay = day === undefined || (Number(day) >= 1 && Number(day) <= 31);
	if (Number(month) >= 1 && Number(month) <= 12 && isDay) return;
	yield {
		span: spanOf(text, date.value, value),
		message: `${quoted(value, 30)} is no day of the calendar; write year-month-day.`,
	};
}

function* tagList(brief: Brief): Generator<Flaw> {
	const tags = tagsOf(brief);
	if (!tags) return;
	yield {
		span: tags.section.heading,
		tier: "C",
		message: `${quoted(tags.section.title)} reads as a section; its place is the front matter.`,
		fixes: () => [moveTags(brief, tags)],
	};
}

/** Where nothing at the top says who wrote the brief or when, in whatever form. */
function* missing(brief: Brief, required: readonly string[]): Generator<Flaw> {
	const { text } = brief;
	const [first] = brief.blocks;
	if (brief.frontMatter.span || !first || required.length === 0 || !brief.english) return;
	if (signed.test(text.slice(0, 1500)) || signed.test(text.slice(-600))) return;
	yield {
		span: { start: first.span.start, end: Math.min(first.span.end, first.span.start + 80) },
		whole: true,
		tier: "C",
		message: "This brief does not say who wrote it, when, or for whom.",
		fixes: () => [addFrontMatter(brief, required)],
	};
}

const signed =
	/\b(?:authors?|by|contact|date|from|prepared (?:by|for)|published|to|updated|version|written by)\b\*{0,3}\s{0,20}[:|]|\b(?:prepared|written|published) (?:by|for)\b|\b(?:0?[1-9]|[12]\d|3[01])?\s{0,20}(?:January|February|March|April|May|June|July|August|September|October|November|December)\s(?:\d{1,2}, )?(?:19|20)\d\d\b|\b(?:19|20)\d\d-\d\d-\d\d\b|^by \p{Lu}/imu;

function replacement(title: string, span: Span, newText: string): Fix {
	return { title, kind: "draft", edits: [{ span, newText }] };
}

/** Of one text of a list, without its quotation marks. */
function spanOf(text: string, value: Span, words: string): Span {
	const at = slice(text, value).indexOf(words);
	if (at === -1) return value;
	return { start: value.start + at, end: value.start + at + words.length };
}
