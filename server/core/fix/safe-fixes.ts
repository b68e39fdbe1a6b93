import { firstFrom } from "../brief/sentences-within.ts";
import type { Finding } from "../lint/lint.ts";
import type { Edit, Fix } from "../rules/rule.ts";

/** What one round of fixing found, or may change. */
type Lint = (text: string) => { readonly findings: readonly Finding[] };

/** A fix may bring another to light; more rounds than this are a fix that undoes another. */
const mostRounds = 5;

/** The text with the `safe` fixes made, in rounds, until none is left. */
export function fixSafely(text: string, lint: Lint): string {
	let fixed = text;
	for (let round = 0; round < mostRounds; round++) {
		const edits = safeEdits(lint(fixed).findings);
		if (edits.length === 0) break;
		fixed = withEdits(fixed, edits);
	}
	return fixed;
}

/** Of each finding the first safe fix, in the order of the text; none that touches another. */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
	const taken = new TakenPlaces();
	for (const finding of findings) {
		const [fix] = safeFixes(finding);
		if (fix) taken.take(fix.edits);
	}
	return taken.edits();
}

/** Those that keep the meaning and every word. */
export function safeFixes({ safe, fixes }: Finding): readonly Fix[] {
	return safe ? (fixes?.() ?? []).filter(({ kind }) => kind === "safe") : [];
}

/** `edits` are apart from each other and in the order of the text. */
export function withEdits(text: string, edits: readonly Edit[]): string {
	const parts: string[] = [];
	let at = 0;
	for (const { span, newText } of edits) {
		parts.push(text.slice(at, span.start), newText);
		at = span.end;
	}
	return parts.join("") + text.slice(at);
}

/** The one edit that makes a text into another: what lies between their common start and end. */
export function changeTo(before: string, after: string): Edit {
	const shorter = Math.min(before.length, after.length);
	const start = sameFrom(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
	const end = sameFrom(
		shorter - start,
		(from, to) =>
			before.slice(before.length - to, before.length - from) ===
			after.slice(after.length - to, after.length - from),
	);
	return {
		span: { start, end: before.length - end },
		newText: after.slice(start, after.length - end),
	};
}

/** How many characters are the same, up to `most`: in long strides first, then in ever shorter ones. */
function sameFrom(most: number, isSame: (from: number, to: number) => boolean): number {
	let at = 0;
	for (let stride = 4096; stride >= 1; stride /= 8)
		while (at + stride <= most && isSame(at, at + stride)) at += stride;
	return at;
}

/** Edits that are apart, in lists of their own: a list is sorted, so that one look tells whether it is touched. */
class TakenPlaces {
	readonly #lists: (readonly Edit[])[] = [];
	/** Edits that came one behind the other. */
	#last: Edit[] = [];

	/** All of them or none. */
	take(edits: readonly Edit[]): void {
		const lists = [...this.#lists, this.#last];
		if (edits.some((edit) => lists.some((list) => isTouched(list, edit)))) return;
		const isBehind = (edits[0]?.span.start ?? 0) > (this.#last.at(-1)?.span.end ?? -1);
		if (!isBehind) {
			this.#lists.push(this.#last);
			this.#last = [];
		}
		for (const edit of edits) this.#last.push(edit);
	}

	edits(): Edit[] {
		return [...this.#lists, this.#last].flat().sort((a, b) => a.span.start - b.span.start);
	}
}

/** Of edits that are apart and in the order of the text, only those next to a place can touch it. */
function isTouched(edits: readonly Edit[], { span: { start, end } }: Edit): boolean {
	const before = edits[firstFrom(edits, end + 1) - 1];
	return before !== undefined && start <= before.span.end;
}
