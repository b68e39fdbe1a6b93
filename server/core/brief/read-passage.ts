import type {
	BlockContent,
	DefinitionContent,
	Paragraph,
	PhrasingContent,
	RootContent,
	Table,
} from "mdast";
import { isBylineText, loosen, type Piece, withoutComments } from "../parse/loosen.ts";
import { parseMarkdown } from "../parse/markdown.ts";
import { linesOf } from "../text/lines.ts";
import { type Span, shift } from "../text/span.ts";
import { normalLabel, readMarks } from "./citations.ts";
import { isTooDense } from "./density.ts";
import { countEnglish } from "./language.ts";
import { cellsOf, inlineOf, itemWords, relocate, trimCell } from "./pieces.ts";
import { type Prose, plainProse, proseOf, spanOf } from "./prose.ts";
import { readSentences, type SentenceAnalysis, silent } from "./read-sentences.ts";
import type {
	BlockKind,
	BlockReading,
	CitationReading,
	DefinitionReading,
	FootnoteReading,
	Reading,
	TableReading,
} from "./reading.ts";
import { readSuppressions, type Suppression } from "./suppression.ts";

/** Reads one passage. Depends on nothing but its text and the analysis, so a result may be kept. */
export function readPassage(text: string, analysis: SentenceAnalysis): Reading {
	const reader = new PassageReader(text, analysis);
	const bounded = isTooDense(text);
	const loosened = bounded ? undefined : loosen(text);
	if (loosened) for (const piece of loosened.pieces) reader.piece(piece);
	else reader.plainLines();
	return reader.finish(loosened?.pasted ?? false, bounded);
}

/** Where a node stands. */
interface Place {
	readonly quoted: boolean;
	readonly list: number;
	readonly footnote: boolean;
}

const atRoot: Place = { quoted: false, list: 0, footnote: false };

class PassageReader {
	readonly #text: string;
	readonly #analysis: SentenceAnalysis;
	readonly #blocks: BlockReading[] = [];
	readonly #footnotes: FootnoteReading[] = [];
	readonly #definitions: DefinitionReading[] = [];
	readonly #suppressions: Suppression[] = [];
	#lists = 0;

	constructor(text: string, analysis: SentenceAnalysis) {
		this.#text = text;
		this.#analysis = analysis;
	}

	piece({ role, span }: Piece): void {
		if (role === "markdown") this.#markdown(span);
		else if (role === "rows") this.#rows(span);
		else if (role === "drawn") this.#add("code", span, noProse, []);
		else if (role === "item") this.#item(span);
		else this.#line(role === "title" ? "heading" : role, span, role === "title" ? 1 : 2);
	}

	plainLines(): void {
		for (const { start, end } of linesOf(this.#text)) {
			const span = { start, end };
			if (end > start) this.#add("paragraph", span, plainProse(this.#text, span, []), []);
		}
	}

	finish(pasted: boolean, bounded: boolean): Reading {
		const counts = this.#blocks.map(({ text }) => countEnglish(text));
		return {
			blocks: this.#blocks,
			footnotes: this.#footnotes,
			definitions: this.#definitions,
			suppressions: this.#suppressions,
			pasted,
			bounded,
			words: counts.reduce((sum, { words }) => sum + words, 0),
			englishWords: counts.reduce((sum, { english }) => sum + english, 0),
		};
	}

	/** A line of a pasted article; Markdown inside it counts, what starts a block does not. */
	#line(kind: BlockKind, span: Span, depth: number): void {
		const nodes = inlineOf(this.#text, span);
		this.#inline(kind, span, nodes, kind === "heading" ? depth : 0);
	}

	#item(span: Span): void {
		const previous = this.#blocks.at(-1);
		const list = previous?.kind === "item" ? previous.list : ++this.#lists;
		const words = itemWords(this.#text, span);
		this.#inline("item", words, inlineOf(this.#text, words), 0, list);
	}

	#markdown(span: Span): void {
		const source = this.#text.slice(span.start, span.end);
		let emptyNote = false;
		for (const node of parseMarkdown(source).children) {
			if (span.start > 0) relocate(node, span.start);
			if (emptyNote && node.type === "paragraph") this.#noteText(node);
			else this.#node(node, atRoot);
			emptyNote = node.type === "footnoteDefinition" && node.children.length === 0;
		}
	}

	#node(node: RootContent, place: Place): void {
		if (node.type === "paragraph") this.#paragraph(node, place);
		else if (node.type === "heading")
			this.#inline("heading", spanOf(node), node.children, node.depth);
		else if (node.type === "blockquote") this.#all(node.children, { ...place, quoted: true });
		else if (node.type === "list") {
			const list = place.list || ++this.#lists;
			for (const item of node.children) this.#all(item.children, { ...place, list });
		} else if (node.type === "table") this.#table(node);
		else if (node.type === "code" || node.type === "html") {
			if (node.type === "html") this.#suppress(spanOf(node));
			this.#add(node.type, spanOf(node), noProse, []);
		} else if (node.type === "definition")
			this.#define(node.label ?? node.identifier, node.url, spanOf(node));
		else if (node.type === "footnoteDefinition") {
			const span = spanOf(node);
			const text = this.#text.slice(span.start, span.end).replace(/^\[\^[^\]]*\]:\s*/, "");
			this.#footnotes.push({ label: node.label ?? node.identifier, span, text });
			this.#all(node.children, { ...place, footnote: true });
		}
	}

	/** Text under an empty definition, indented too little for Markdown to see that it belongs there. */
	#noteText(node: Paragraph): void {
		const span = spanOf(node);
		const note = this.#footnotes.pop();
		const text = this.#text.slice(span.start, span.end);
		if (note)
			this.#footnotes.push({ ...note, span: { start: note.span.start, end: span.end }, text });
		this.#inline("footnote", span, node.children, 0);
	}

	#all(nodes: readonly (BlockContent | DefinitionContent)[], place: Place): void {
		for (const node of nodes) this.#node(node, place);
	}

	#suppress(span: Span): void {
		const source = this.#text.slice(span.start, span.end);
		this.#suppressions.push(...readSuppressions(source, span.start));
	}

	#define(label: string, url: string, span: Span): void {
		this.#definitions.push({ label: normalLabel(label), url, span });
	}

	#paragraph(node: Paragraph, place: Place): void {
		const span = spanOf(node);
		if (place.footnote) this.#inline("footnote", span, node.children, 0);
		else if (place.quoted) this.#quotation(span, node.children);
		else if (place.list > 0) this.#inline("item", span, node.children, 0, place.list);
		else this.#inline("paragraph", span, node.children, 0);
	}

	/** The last line of a block quotation may say who spoke. */
	#quotation(span: Span, nodes: readonly PhrasingContent[]): void {
		const source = this.#text.slice(span.start, span.end);
		const feed = source.lastIndexOf("\n");
		const prefix = /^[\s>]*/.exec(source.slice(feed + 1))?.[0].length ?? 0;
		const last = { start: span.start + feed + 1 + prefix, end: span.end };
		const words = withoutComments(this.#text.slice(last.start, last.end)).trim();
		if (!isBylineText(words.replace(/^-\s/, "– "))) {
			this.#inline("quotation", span, nodes, 0);
			return;
		}
		if (feed > 0) {
			const before = { start: span.start, end: span.start + feed };
			this.#inline("quotation", before, inlineOf(this.#text, before), 0);
		}
		this.#line("byline", last, 0);
	}

	#table(node: Table): void {
		const [header, ...rows] = node.children.map((row) =>
			row.children.map((cell) => this.#cell(spanOf(cell), cell.children)),
		);
		const columns = header?.length ?? 0;
		const broken = rows.some((row) => row.length > columns) ? "ragged" : undefined;
		this.#addTable(spanOf(node), { header: header ?? [], rows, broken });
	}

	/** Pipe rows without the line under the header. */
	#rows(span: Span): void {
		const [header = [], ...rows] = Array.from(linesOf(this.#text.slice(span.start, span.end)))
			.map((line) => cellsOf(this.#text, shift(line, span.start)))
			.filter(
				(cells) => !cells.every((cell) => /^:?-+:?$/.test(this.#text.slice(cell.start, cell.end))),
			)
			.map((cells) => cells.map((cell) => this.#cell(cell, inlineOf(this.#text, cell))));
		this.#addTable(span, { header, rows, broken: "noDelimiter" });
	}

	#cell(span: Span, nodes: readonly PhrasingContent[]): BlockReading {
		const inner = trimCell(this.#text, span);
		return this.#read("cell", inner, nodes, 0, 0);
	}

	#addTable(span: Span, table: TableReading): void {
		this.#blocks.push({
			kind: "table",
			span,
			text: "",
			depth: 0,
			sentences: [],
			citations: [],
			list: 0,
			table,
		});
	}

	#inline(
		kind: BlockKind,
		span: Span,
		nodes: readonly PhrasingContent[],
		depth: number,
		list = 0,
	): void {
		const block = this.#read(kind, span, nodes, depth, list);
		const special = kind === "paragraph" ? specialKind(block.text) : undefined;
		if (special === "sourceLine") this.#blocks.push(asSourceLine(block));
		else if (special) this.#blocks.push(withoutAnalysis({ ...block, kind: special }));
		else this.#blocks.push(block);
	}

	#read(
		kind: BlockKind,
		span: Span,
		nodes: readonly PhrasingContent[],
		depth: number,
		list: number,
	): BlockReading {
		const { citations, omitted } = readMarks(this.#text, span, nodes);
		for (const comment of htmlIn(nodes)) this.#suppress(comment);
		const unspoken = directiveLines(this.#text, span);
		const prose = proseOf(this.#text, nodes, unspoken.length > 0 ? unspoken : omitted);
		const sentences = readSentences(prose, kind, this.#analysis);
		const placed = citations.map((mark) => ({ ...mark, sentence: sentenceAt(sentences, mark) }));
		return { kind, span, text: prose.text, depth, sentences, citations: placed, list };
	}

	#add(kind: BlockKind, span: Span, prose: Prose, citations: readonly CitationReading[]): void {
		const sentences = readSentences(prose, kind, this.#analysis);
		this.#blocks.push({ kind, span, text: prose.text, depth: 0, sentences, citations, list: 0 });
	}
}

function htmlIn(nodes: readonly PhrasingContent[]): Span[] {
	return nodes.flatMap((node) => {
		if (node.type === "html") return [spanOf(node)];
		return "children" in node ? htmlIn(node.children) : [];
	});
}

/** `:::{figure} picture.png` and `:width: 90%`: settings of a directive, no words of the author's. */
function directiveLines(text: string, { start, end }: Span): Span[] {
	if (!text.startsWith(":::", start)) return [];
	const lines = Array.from(linesOf(text.slice(start, end)), (line) => shift(line, start));
	return lines.filter((line) => /^:/.test(text.slice(line.start, line.end)));
}

const noProse: Prose = { text: "", source: "", placeOf: () => 0, before: () => 0 };

/** A citation behind the full stop belongs to the sentence before it. */
function sentenceAt(
	sentences: readonly { readonly span: Span }[],
	{ span, narrative }: { readonly span: Span; readonly narrative: boolean },
): number {
	const at = narrative ? span.start + 1 : span.start;
	const later = sentences.findIndex((sentence) => sentence.span.start >= at);
	return Math.max(0, (later === -1 ? sentences.length : later) - 1);
}

/** Lines under tables and figures: where they come from, and what they are called. */
function specialKind(text: string): "sourceLine" | "caption" | undefined {
	if (/^(?:Data )?(?:Sources?|Quelle|Fuente)\s?:/i.test(text)) return "sourceLine";
	const caption =
		/^(?:Figure|Fig\.|Table|Box|Chart|Map|Exhibit|Graph|Diagram)\s+[\dA-Z][\d.A-Za-z-]{0,6}\s?[:.–—|]/;
	return caption.test(text) ? "caption" : undefined;
}

function withoutAnalysis(block: BlockReading): BlockReading {
	return { ...block, sentences: block.sentences.map((sentence) => ({ ...sentence, ...silent })) };
}

function asSourceLine(block: BlockReading): BlockReading {
	const citation: CitationReading = {
		span: block.span,
		kind: "source-line",
		keys: [block.text],
		narrative: true,
		sentence: 0,
	};
	return { ...withoutAnalysis(block), kind: "sourceLine", citations: [citation] };
}
