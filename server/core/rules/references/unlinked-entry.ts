import type { Brief, Citation, Reference } from "../../brief/brief.ts";
import { completeEntry, turnIntoFootnote } from "../../fix/reference-fixes.ts";
import { missingFromEntry } from "../../sourcing/findable.ts";
import { type Span, slice } from "../../text/span.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../words.ts";

export const unlinkedEntry = defineRule({
	id: "references/unlinked-entry",
	summary: "An entry in the list of sources does not say enough to be found.",
	why: "A source that nobody can find again cannot be checked, by a reader or by the next author.",
	severity: "warning",
	options: { allowOffline: true },
	help: {
		allowOffline: "Accept an entry without a link that names author, title, year and publisher.",
	},

	*check(brief, { allowOffline }) {
		for (const reference of brief.references) {
			const { text, links, span } = reference;
			const written = slice(brief.text, span);
			if (links.length > 0 || points.test(text) || /\bTODO\b/.test(written)) continue;
			const missing = missingFromEntry(text);
			if (allowOffline && missing.length === 0) continue;
			yield {
				span: firstLine(brief, span),
				message: `${quoted(written, 36)} has no link${missing.length > 0 ? `, and no ${wordsFor(missing)}` : ""}.`,
				fixes: () => [
					completeEntry(reference),
					turnIntoFootnote(brief, reference, marksOf(brief, reference)),
				],
			};
		}
	},
});

/** To the bibliography, to a file written as code, or to another entry: “Ibid.” */
const points = /@\w|\uFFFC|^\s*(?:\[\d+\]\s*)?(?:ibid|idem|op\. cit|see (?:note|above|below))\b/i;

/** “author, title or year” */
function wordsFor(missing: readonly string[]): string {
	const last = missing.at(-1) ?? "";
	return missing.length > 1 ? `${missing.slice(0, -1).join(", ")} or ${last}` : last;
}

function firstLine({ text }: Brief, { start, end }: Span): Span {
	const feed = text.slice(start, end).search(/\r?\n/);
	return { start, end: feed === -1 ? end : start + feed };
}

/** The marks that point to this entry by its number and to no other. */
function marksOf({ citations }: Brief, { number }: Reference): Citation[] {
	if (number === undefined) return [];
	return citations.filter(
		({ kind, keys }) => kind === "numeric" && keys.length === 1 && keys[0] === String(number),
	);
}
