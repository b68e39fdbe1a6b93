import type { Nodes, PhrasingContent } from "mdast";
import { firstIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";

/**
 * The words of one block as a reader sees them: no markup, no citation marks, line breaks as
 * spaces. Knows where each character stands in the passage.
 */
export interface Prose {
	readonly text: string;
	/** What it was taken from. */
	readonly source: string;
	/** The passage offset of a character of `text`; for `text.length`, the offset behind the last one. */
	placeOf(at: number): number;
	/** How much of `text` stands before a passage offset. */
	before(place: number): number;
}

/** Stands for what has no words: code, an image, mathematics, a bare address. */
export const objectMark = "\uFFFC";

/** Leaves out `omitted` (sorted, apart): citations and other marks that are no words of a sentence. */
export function proseOf(
	source: string,
	nodes: readonly PhrasingContent[],
	omitted: readonly Span[],
): Prose {
	const writer = new ProseWriter(source, omitted);
	for (const node of nodes) write(writer, node);
	return writer.finish();
}

/** A line of plain text, as it stands. */
export function plainProse(source: string, span: Span, omitted: readonly Span[]): Prose {
	const writer = new ProseWriter(source, omitted);
	writer.text(source.slice(span.start, span.end), span);
	return writer.finish();
}

function write(writer: ProseWriter, node: PhrasingContent): void {
	const span = spanOf(node);
	if (node.type === "text") writer.text(node.value, span);
	else if (node.type === "break") writer.put(" ", span.start);
	else if (node.type === "link" && isBare(node.url, node.children))
		writer.put(objectMark, span.start);
	else if (node.type === "linkReference" || node.type === "footnoteReference")
		writer.text(writer.source.slice(span.start, span.end), span);
	else if ("children" in node) for (const child of node.children) write(writer, child);
	else if (node.type !== "html") writer.put(objectMark, span.start);
}

function isBare(url: string, children: readonly PhrasingContent[]): boolean {
	const [only] = children;
	return children.length === 1 && only?.type === "text" && url.endsWith(only.value);
}

export function spanOf(node: Nodes): Span {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === undefined || end === undefined)
		throw new Error(`A parsed ${node.type} has no position`);
	return { start, end };
}

/** Collects runs of characters that stand together in the passage. */
class ProseWriter {
	readonly source: string;
	readonly #omitted: readonly Span[];
	#next = 0;
	#text = "";
	/** Asking the growing text itself would copy it each time. */
	#endsWithSpace = false;
	/** Where each run starts in the text, and in the passage. */
	readonly #at: number[] = [];
	readonly #places: number[] = [];
	#end = 0;

	constructor(source: string, omitted: readonly Span[]) {
		this.source = source;
		this.#omitted = omitted;
	}

	/** The value of a text node, line by line: the source has container prefixes that the value lacks. */
	text(value: string, span: Span): void {
		let place = span.start;
		for (const [index, line] of value.split(/\r?\n/).entries()) {
			if (index > 0) {
				const feed = this.source.indexOf("\n", place);
				if (feed === -1 || feed >= span.end) return;
				this.put(" ", feed);
				place = this.#behindPrefix(feed + 1, span.end, line);
			}
			place = this.#line(line, place, span.end);
		}
	}

	/** One character that stands for what is at `place`. */
	put(character: string, place: number): void {
		if (this.#isOmitted(place) || (character === " " && this.#endsWithSpace)) return;
		this.#mark(place);
		this.#add(character);
		this.#end = place + 1;
	}

	finish(): Prose {
		const text = this.#text;
		const at = this.#at;
		const places = this.#places;
		const end = this.#end;
		return {
			text,
			source: this.source,
			placeOf(offset) {
				if (offset >= text.length) return end;
				const run = lastAtMost(at, offset);
				return (places[run] ?? 0) + offset - (at[run] ?? 0);
			},
			before(place) {
				const run = lastAtMost(places, place - 1);
				if (run < 0) return 0;
				const length = (at[run + 1] ?? text.length) - (at[run] ?? 0);
				return (at[run] ?? 0) + Math.min(length, place - (places[run] ?? 0));
			},
		};
	}

	#behindPrefix(from: number, end: number, line: string): number {
		let place = from;
		while (
			place < end &&
			/[\s>]/.test(this.source.charAt(place)) &&
			!line.startsWith(this.source.charAt(place))
		)
			place++;
		return place;
	}

	/** Where escapes or character references make value and source differ, the two are walked in step. */
	#line(line: string, from: number, end: number): number {
		if (this.source.startsWith(line, from)) {
			this.#run(from, from + line.length);
			return from + line.length;
		}
		let place = from;
		for (let at = 0; at < line.length && place < end; at++) {
			const character = line.charAt(at);
			const reference = referenceAt(this.source, place);
			if (reference !== "" && !line.startsWith(reference, at)) {
				this.put(character, place);
				place += reference.length;
				continue;
			}
			if (this.source.charAt(place) === "\\" && this.source.charAt(place + 1) === character)
				place++;
			this.#run(place, place + 1);
			place++;
		}
		return place;
	}

	#run(start: number, end: number): void {
		let from = start;
		while (from < end) {
			const skipped = this.#isOmitted(from);
			if (skipped) {
				from = skipped.end;
				continue;
			}
			const until = Math.min(end, this.#omitted[this.#next]?.start ?? end);
			this.#mark(from);
			this.#add(this.source.slice(from, until));
			this.#end = until;
			from = until;
		}
	}

	#add(words: string): void {
		this.#text += words;
		if (words !== "") this.#endsWithSpace = words.endsWith(" ");
	}

	#mark(place: number): void {
		if (this.#text.length > 0 && place === this.#end) return;
		this.#at.push(this.#text.length);
		this.#places.push(place);
	}

	/** The omitted span that covers `place`. Places come in ascending order. */
	#isOmitted(place: number): Span | undefined {
		while ((this.#omitted[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= place) this.#next++;
		const span = this.#omitted[this.#next];
		return span && span.start <= place ? span : undefined;
	}
}

function referenceAt(source: string, place: number): string {
	if (source.charAt(place) !== "&") return "";
	const reference = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;
	return reference.exec(source.slice(place, place + 34))?.[0] ?? "";
}

/** The index of the last element that is at most `value`, or -1. */
function lastAtMost(ascending: readonly number[], value: number): number {
	return firstIndex(ascending.length, (index) => (ascending[index] ?? 0) > value) - 1;
}
