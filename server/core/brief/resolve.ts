import type { Citation } from "./brief.ts";
import type { Draft, DraftCitation } from "./build.ts";
import { normalLabel } from "./citations.ts";

/** Which marks are citations, and whether what they point to is there. */
export function resolveCitations(draft: Draft): Citation[] {
	const notes = new Set(
		draft.footnotes.filter(({ text }) => text.trim() !== "").map(({ label }) => normalLabel(label)),
	);
	const listed = draft.references.length + notes.size > 0;
	const citations: Citation[] = [];
	for (const mark of draft.citations) {
		const { span, kind, keys, sentence } = mark;
		if (kind === "numeric" && !listed) continue;
		if (mark.label !== undefined && !draft.definitions.has(mark.label)) {
			if (listed && mark.numbers)
				citations.push({ span, kind: "numeric", keys: mark.numbers, sentence, resolved: true });
			continue;
		}
		citations.push({ span, kind, keys, sentence, resolved: resolves(mark, notes) });
	}
	return citations;
}

function resolves({ kind, keys }: DraftCitation, notes: ReadonlySet<string>): boolean {
	const [key = ""] = keys;
	if (kind === "footnote") return notes.has(normalLabel(key));
	if (kind === "inline-note") return /@\w|https?:|www\.|10\.\d{4}|\b(?:1[89]|20)\d\d\b/.test(key);
	return true;
}
