import {
	type Brief,
	changeTo,
	type Edit,
	type Finding,
	firstFrom,
	type Linted,
	mayGoOn,
	overlaps,
	type Sentence,
	type Span,
} from "../core/index.ts";

/** After so long without a key, a sentence is read although it has no end. In milliseconds. */
export const pauseLength = 1500;

/** More characters at once are pasted or made by a fix, not typed. */
const mostTyped = 20;

interface Writing {
	readonly uri: string;
	text: string;
	/** Behind what was typed last; undefined when nobody is typing. */
	caret?: number | undefined;
	timer?: ReturnType<typeof setTimeout>;
	/** What was shown last, where it stands now. */
	shown: readonly Finding[];
	/** The sentence or table row that is being written, when more or less is shown for its sake. */
	held?: Span | undefined;
}

/** Holds back what a sentence that is being written changes, until it ends or the author rests. */
export class Quiet {
	readonly #documents = new Map<string, Writing>();
	readonly #release: (uri: string) => void;
	readonly #pause: number;

	/** `release` is called when what was held back of a document is to be shown. */
	constructor(release: (uri: string) => void, pause = pauseLength) {
		this.#release = release;
		this.#pause = pause;
	}

	/** Takes note of a text, at first and after every change. */
	changed(uri: string, text: string): void {
		const writing = this.#documents.get(uri);
		if (!writing) {
			this.#documents.set(uri, { uri, text, shown: [] });
			return;
		}
		const change = changeTo(writing.text, text);
		writing.caret = typedAt(change);
		writing.text = text;
		writing.shown = writing.shown.map((finding) => carried(finding, change));
		clearTimeout(writing.timer);
		if (writing.caret !== undefined)
			writing.timer = setTimeout(() => this.#rest(writing), this.#pause);
	}

	/** Whether something is not shown yet. */
	holds(uri: string): boolean {
		return this.#documents.get(uri)?.held !== undefined;
	}

	/** Takes note of where the author is. */
	moved(uri: string, { sentences, text }: Brief, caret: number): void {
		const writing = this.#documents.get(uri);
		if (!writing?.held) return;
		if (placeAt(sentences, text, caret)?.start !== writing.held.start) this.#rest(writing);
	}

	closed(uri: string): void {
		clearTimeout(this.#documents.get(uri)?.timer);
		this.#documents.delete(uri);
	}

	/** What may be shown now. */
	shown(uri: string, { brief, findings }: Linted): readonly Finding[] {
		const writing = this.#documents.get(uri);
		if (!writing) return findings;
		const place = unfinishedAt(brief, writing.caret);
		const shown = place ? whileWriting(place, writing.shown, findings) : findings;
		writing.held = isSame(shown, findings) ? undefined : place;
		writing.shown = shown;
		return shown;
	}

	#rest(writing: Writing): void {
		clearTimeout(writing.timer);
		writing.caret = undefined;
		if (writing.held) this.#release(writing.uri);
	}
}

/** In the place only what was shown before; elsewhere nothing comes, goes or changes its words. */
function whileWriting(
	place: Span,
	before: readonly Finding[],
	findings: readonly Finding[],
): readonly Finding[] {
	const known = findings.filter(
		({ rule, span }) =>
			overlaps(span, place) && before.some((old) => old.rule === rule && overlaps(old.span, place)),
	);
	const elsewhere = before.filter(({ span }) => !overlaps(span, place));
	return [...known, ...elsewhere].sort((a, b) => a.span.start - b.span.start);
}

function isSame(shown: readonly Finding[], findings: readonly Finding[]): boolean {
	return (
		shown.length === findings.length &&
		shown.every(({ rule, span, message }, index) => {
			const other = findings[index];
			return (
				rule === other?.rule &&
				message === other.message &&
				span.start === other.span.start &&
				span.end === other.span.end
			);
		})
	);
}

/** Where in the new text typing stopped; undefined when the change is not a keystroke. */
function typedAt({ span: { start, end }, newText: added }: Edit): number | undefined {
	if (end - start > mostTyped || added.length > mostTyped || added.includes("\n")) return undefined;
	return start + added.length;
}

function carried(finding: Finding, change: Edit): Finding {
	const related = finding.related?.map((place) => ({ ...place, span: moved(place.span, change) }));
	return { ...finding, span: moved(finding.span, change), ...(related && { related }) };
}

function moved({ start, end }: Span, { span: replaced, newText: added }: Edit): Span {
	const by = added.length - (replaced.end - replaced.start);
	return {
		start: start >= replaced.end ? start + by : Math.min(start, replaced.start),
		end: end > replaced.start ? Math.max(end, replaced.end) + by : end,
	};
}

/** The sentence or table row in which the author is, unless it has ended. */
function unfinishedAt({ sentences, text }: Brief, caret: number | undefined): Span | undefined {
	const place = caret === undefined ? undefined : placeAt(sentences, text, caret);
	if (!place || caret === undefined || isRow(text, place)) return place;
	const { start, end } = place;
	const over = ended.test(text.slice(start, end)) && !mayGoOn(text.slice(start, caret));
	return caret >= end && over ? undefined : place;
}

const ended = /[.!?…]["'”’)\]»]{0,9}(?:\[\^[^\]\s[]{1,100}\]){0,20}$/;

/**
 * The table row that the caret is in, or the sentence that it is in or behind with nothing but spaces
 * and marks of sources between; with the mark that is being written.
 */
function placeAt(sentences: readonly Sentence[], text: string, caret: number): Span | undefined {
	const line = lineAt(text, caret);
	if (isRow(text, line)) return line;
	const span = sentences[firstFrom(sentences, caret) - 1]?.span;
	if (!span || caret <= span.end) return span;
	const marks = caret - span.end < longestMarks && marked.exec(text.slice(span.end, caret));
	if (!marks) return undefined;
	if (marks[1] === undefined) return span;
	const [rest = ""] = /^[^\][\n]*\]/.exec(text.slice(caret, caret + longestMarks)) ?? [];
	return { start: span.start, end: caret + rest.length };
}

/** `[^1]`, `[@key]`; the last may be open. */
const marked = /^(?:[^\S\n]|\[[^\][\n]*\])*(\[[^\][\n]*)?$/;
const longestMarks = 200;

function lineAt(text: string, offset: number): Span {
	const end = text.indexOf("\n", offset);
	const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
	return { start, end: end === -1 ? text.length : end };
}

function isRow(text: string, { start }: Span): boolean {
	return text[start] === "|";
}
