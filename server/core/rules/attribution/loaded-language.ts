import type { Brief, Sentence } from "../../brief/brief.ts";
import { type Span, slice } from "../../text/span.ts";
import { ownWordsIn } from "../own-words.ts";
import { defineRule, type Fix, type Flaw } from "../rule.ts";
import { quoted } from "../words.ts";

export const loadedLanguage = defineRule({
	id: "attribution/loaded-language",
	summary: "A loaded word takes a side in the author’s own voice.",
	why: "Readers who do not share the view stop at the word, and the argument behind it goes unread.",
	severity: "hint",
	options: { terms: [] as readonly string[] },
	help: { terms: "More words that take a side in your field." },

	*check(brief, { terms }) {
		if (!brief.english) return;
		for (const sentence of terms.length > 0 ? brief.sentences : brief.voiced) {
			if (sentence.marked) continue;
			for (const { span, neutral } of sentence.loaded) yield flawAt(brief, span, neutral);
			const own = ownTerm(brief, sentence, terms);
			if (own) yield flawAt(brief, own, undefined);
		}
	},
});

/** A term of the settings that is not in the vocabulary anyway. */
function ownTerm(brief: Brief, sentence: Sentence, terms: readonly string[]): Span | undefined {
	const span = ownWordsIn(brief, sentence, terms);
	return sentence.loaded.some((loaded) => loaded.span.start === span?.start) ? undefined : span;
}

function flawAt({ text }: Brief, span: Span, neutral: string | undefined): Flaw {
	const words = slice(text, span);
	return {
		span,
		message: `${quoted(words, 36)} is loaded; ${neutral ? `“${neutral}” is neutral` : "say what is meant"}.`,
		fixes: () => (neutral ? [replaceWith(span, words, neutral)] : []),
	};
}

function replaceWith(span: Span, words: string, neutral: string): Fix {
	const capital = /^\p{Lu}/u.test(words);
	const newText = capital ? neutral.charAt(0).toUpperCase() + neutral.slice(1) : neutral;
	return { title: `Say “${neutral}”`, kind: "draft", edits: [{ span, newText }] };
}
