import type { Bibliography } from "../bibliography/bibliography.ts";
import type { BrokenLink, Citation } from "./brief.ts";
import type { Draft, DraftCitation } from "./build.ts";
import { normalLabel } from "./citations.ts";

export interface Resolved {
	readonly citations: readonly Citation[];
	readonly brokenLinks: readonly BrokenLink[];
}

/** Which marks are citations, and whether what they point to is there. */
export function resolveCitations(draft: Draft, bibliography: Bibliography | undefined): Resolved {
	const notes = new Set(
		draft.footnotes.filter(({ text }) => text.trim() !== "").map(({ label }) => normalLabel(label)),
	);
	const listed = draft.references.length + notes.size > 0;
	const known = bibliography?.complete ? bibliography : undefined;
	const numbered = [...draft.definitions.keys()].some((label) => /^\d+$/.test(label));
	const strangers = new Set<string>();
	const citations: Citation[] = [];
	const brokenLinks: BrokenLink[] = [];
	for (const mark of draft.citations) {
		const { span, kind, keys, label, meant, sentence } = mark;
		if (kind === "numeric" && !listed) continue;
		if (label !== undefined && !draft.definitions.has(label)) {
			if (listed && mark.numbers)
				citations.push({
					span,
					kind: "numeric",
					keys: mark.numbers,
					sentence,
					resolved: true,
					missing: [],
				});
			else if (meant && (numbered || !/^\d+$/.test(label))) brokenLinks.push({ span, label });
			continue;
		}
		const missing = missingKeys(mark, notes, known);
		if (known && isHandle(mark, missing, known, strangers)) continue;
		const resolved = missing.length < keys.length && saysWhere(mark);
		citations.push({ span, kind, keys, sentence, resolved, missing });
	}
	return { citations, brokenLinks };
}

/** Keys are looked up where everything that is named could be read; a stub is no mistake. */
function missingKeys(
	{ kind, keys, elsewhere }: DraftCitation,
	notes: ReadonlySet<string>,
	bibliography: Bibliography | undefined,
): readonly string[] {
	if (kind === "footnote") return keys.filter((key) => !notes.has(normalLabel(key)));
	if (kind !== "pandoc" || elsewhere || !bibliography) return [];
	return keys.filter((key) => key !== "TODO" && !bibliography.find(key));
}

/** The name of somebody on a social network, where a citation has brackets, a year or a near key. */
function isHandle(
	{ kind, narrative }: DraftCitation,
	[key]: readonly string[],
	bibliography: Bibliography,
	strangers: Set<string>,
): boolean {
	if (kind !== "pandoc" || !narrative || key === undefined || /\d/.test(key)) return false;
	strangers.add(key);
	return strangers.size > mostStrangers || bibliography.nearest(key) === undefined;
}

/** Who names more people than a brief can misspell means people; each would be compared with all keys. */
const mostStrangers = 200;

/** A note may be an aside. */
function saysWhere({ kind, keys: [key = ""] }: DraftCitation): boolean {
	if (kind !== "inline-note") return true;
	return /@\w|https?:|www\.|10\.\d{4}|\b(?:1[89]|20)\d\d\b/.test(key);
}
