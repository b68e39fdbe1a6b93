import { shortName } from "../bibliography/bibliography.ts";
import type { Brief, Sentence } from "../brief/brief.ts";
import type { Fix } from "../rules/rule.ts";
import { slice } from "../text/span.ts";
import { tailStart } from "../text/tail.ts";
import { addFootnotes } from "./footnote.ts";
import { insertAt } from "./insert.ts";

/** The ways out that every claim has: add a source, or say openly that one is missing. */
export function sourceFixes(brief: Brief, sentence: Sentence): Fix[] {
	return [
		addFootnotes(brief, "Add a footnote", [sentence]),
		...citeFixes(brief, sentence),
		{
			title: "Cite with a key",
			kind: "draft",
			edits: [insertAt(beforeStop(brief, sentence), " [@TODO]")],
		},
		{
			title: "Mark [citation needed]",
			kind: "draft",
			edits: [insertAt(beforeStop(brief, sentence), " [citation needed]")],
		},
	];
}

/** The entries of the bibliography that speak of the same, for the author to choose from. */
function citeFixes(brief: Brief, sentence: Sentence): Fix[] {
	const entries = brief.bibliography?.matching(sentence.text, mostEntries) ?? [];
	return entries.map((entry) => ({
		title: `Cite ${shortName(entry)}`.replace(/\.$/, ""),
		kind: "draft",
		edits: [insertAt(beforeStop(brief, sentence), ` [@${writtenKey(entry.key)}]`)],
	}));
}

const mostEntries = 3;

/** Signs that pandoc would not read as part of a key go into braces. */
export function writtenKey(key: string): string {
	return /^[\p{L}\p{N}_]+(?:[:.#$%&+?<>~/-][\p{L}\p{N}_]+)*$/u.test(key) ? key : `{${key}}`;
}

/** Turns a statement of fact into the author's own, where it opens with a word that allows it. */
export function judgementFix(brief: Brief, sentence: Sentence, title: string, lead: string): Fix {
	const words = slice(brief.text, sentence.span);
	const [before = ""] = leading.exec(words) ?? [];
	const start = sentence.span.start + before.length;
	const opening = brief.text.charAt(start);
	const [word = ""] = /^[\p{L}’']+/u.exec(words.slice(before.length)) ?? [];
	const newText =
		(before === "" || before.includes(":") ? lead : lowered(lead)) +
		(common.has(word) || derived.test(word) ? opening.toLowerCase() : opening);
	return { title, kind: "draft", edits: [{ span: { start, end: start + 1 }, newText }] };
}

/** What stays in front: “But”, “Moreover,”, and a label such as “**Trade**:”. */
const leading = new RegExp(
	[
		"^(?:(?:But|And|Yet|So) ",
		"(?:Moreover|However|Furthermore|Similarly|Likewise|Thus|Therefore|Still|Also|For example|In addition), ",
		"(?:\\*\\*|__)?\\p{Lu}[^.:?!*_[\\]]{1,40}(?:(?:\\*\\*|__): |:(?:\\*\\*|__) |: ))",
	].join("|"),
	"u",
);

function lowered(lead: string): string {
	return lead.charAt(0).toLowerCase() + lead.slice(1);
}

/** Common nouns, by how they end. */
const derived = /^\p{Lu}\p{Ll}+(?:[bdfhklmnprtvz]ing|[st]ions?|ments?|it(?:y|ies))$/u;

/** Where the sentence's last stop and closing quotation marks begin. */
export function beforeStop({ text }: Brief, { span }: Sentence): number {
	const words = text.slice(Math.max(span.start, span.end - 6), span.end);
	return span.end - words.length + tailStart(words, /[.!?…]/);
}

/** Words that lose their capital letter inside a sentence. */
const common = new Set(
	`A About According After All Although An And Another Any Around As At Because Before Between Both
	But By Compared Despite Due During Each Even Every Few Fewer For From Given Half He Her His How
	However If In It Its Last Less Many More Most Nearly No Not Of On One Only Or Other Our Over Roughly
	She Since So Some Still Such That The Their There These They This Those Three Two Under Until
	Up We What When Where Which While With Within Without Yet`.split(/\s+/),
);
