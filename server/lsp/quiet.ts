import { type Brief, type Finding, type Linted, overlaps, type Sentence } from "../core/index.ts";

/** After so long without a key, a sentence is read although it has no end. In milliseconds. */
export const pauseLength = 1500;

/** More characters at once are pasted or made by a fix, not typed. */
const mostTyped = 20;

interface Writing {
	text: string;
	/** Behind what was typed last; undefined when nobody is typing. */
	caret?: number | undefined;
	timer?: ReturnType<typeof setTimeout>;
	/** What was shown last, and the sentence in which something was not. */
	shown: readonly Finding[];
	held?: Sentence | undefined;
}

/** Holds back new findings in a sentence that is being written, until it ends or the author rests. */
export class Quiet {
	readonly #documents = new Map<string, Writing>();
	readonly #release: () => void;
	readonly #pause: number;

	/** `release` is called when what was held back is to be shown. */
	constructor(release: () => void, pause = pauseLength) {
		this.#release = release;
		this.#pause = pause;
	}

	/** Takes note of a text, at first and after every change. */
	changed(uri: string, text: string): void {
		const writing = this.#documents.get(uri);
		if (!writing) {
			this.#documents.set(uri, { text, shown: [] });
			return;
		}
		writing.caret = typedAt(writing.text, text);
		writing.text = text;
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
		if (sentenceAt(sentences, text, caret)?.span.start !== writing.held.span.start)
			this.#rest(writing);
	}

	closed(uri: string): void {
		clearTimeout(this.#documents.get(uri)?.timer);
		this.#documents.delete(uri);
	}

	/** What may be shown now. */
	shown(uri: string, { brief, findings }: Linted): readonly Finding[] {
		const writing = this.#documents.get(uri);
		if (!writing) return findings;
		const sentence = unfinishedAt(brief, writing.caret);
		const shown = sentence
			? findings.filter(({ rule, span }) => {
					if (!overlaps(span, sentence.span)) return true;
					return writing.shown.some(
						(old) => old.rule === rule && overlaps(old.span, sentence.span),
					);
				})
			: findings;
		writing.held = shown.length < findings.length ? sentence : undefined;
		writing.shown = shown;
		return shown;
	}

	#rest(writing: Writing): void {
		clearTimeout(writing.timer);
		writing.caret = undefined;
		if (writing.held) this.#release();
	}
}

/** Where in the new text typing stopped; undefined when the change is not a keystroke. */
function typedAt(before: string, after: string): number | undefined {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	const removed = before.length - start - end;
	const added = after.slice(start, after.length - end);
	if (removed > mostTyped || added.length > mostTyped || added.includes("\n")) return undefined;
	return start + added.length;
}

function unfinishedAt({ sentences, text }: Brief, caret: number | undefined): Sentence | undefined {
	const sentence = caret === undefined ? undefined : sentenceAt(sentences, text, caret);
	if (!sentence || caret === undefined) return undefined;
	const { start, end } = sentence.span;
	return caret >= end && ended.test(text.slice(start, end)) ? undefined : sentence;
}

const ended = /[.!?…]["'”’)\]»]*(?:\[\^[^\]\s]+\])*$/;

/** The sentence that the caret is in, or behind with nothing but spaces between. */
function sentenceAt(
	sentences: readonly Sentence[],
	text: string,
	caret: number,
): Sentence | undefined {
	return sentences.findLast(
		({ span }) =>
			span.start <= caret &&
			(caret <= span.end ||
				(caret <= span.end + mostTyped && /^[^\S\n]*$/.test(text.slice(span.end, caret)))),
	);
}
