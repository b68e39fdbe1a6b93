import type { Brief } from "../brief/brief.ts";
import type { Span } from "../text/span.ts";
import { type Badge, lensesOf, sentenceMarks } from "./marks.ts";

/** What is said of one sentence, for previews that render the Markdown themselves. */
export interface SentenceEvidence {
	readonly span: Span;
	/** Its prose, without markup and citation marks. */
	readonly text: string;
	/** `unsourced`, `argues`. */
	readonly classes: readonly string[];
	readonly title: string;
	/** What is as it should be has none. */
	readonly badges: readonly Badge[];
}

/** The claims, judgements and arguments of a brief, in the order of the text. */
export function evidenceOf(brief: Brief): readonly SentenceEvidence[] {
	const lenses = lensesOf(brief);
	return brief.sentences.flatMap((sentence) =>
		sentenceMarks({ brief, lenses }, sentence).map(({ span, properties, badges }) => {
			const { className, title } = properties;
			return {
				span,
				text: sentence.text,
				classes: Array.isArray(className) ? className.map(String) : [],
				title: typeof title === "string" ? title : "",
				badges: badges.filter(({ quiet }) => !quiet),
			};
		}),
	);
}
