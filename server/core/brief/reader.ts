import { compileAxes } from "../balance/arguments.ts";
import { Bibliography, BibliographyPart } from "../bibliography/bibliography.ts";
import type { Axis } from "../lexicon/axes-shape.ts";
import { bodyStart, frontMatterOf, type Stretch, stretchesFrom } from "../parse/passages.ts";
import { recut } from "../parse/recut.ts";
import { namedRisks } from "../risk/named-risks.ts";
import { riskWords } from "../risk/risk-language.ts";
import { findAnonymousSource } from "../sourcing/anonymous.ts";
import { readAssertion } from "../sourcing/classify-claim.ts";
import { figuresIn } from "../sourcing/figures.ts";
import { loadedIn } from "../sourcing/loaded.ts";
import { personalWords } from "../sourcing/personal.ts";
import { pointsToExhibit } from "../sourcing/proposal.ts";
import { copyOf } from "../text/copy.ts";
import { remembered } from "../text/remember.ts";
import type { Brief } from "./brief.ts";
import { buildBrief, type LensReader, type PlacedReading } from "./build.ts";
import {
	bibliographyNames,
	type FrontMatter,
	noFrontMatter,
	readFrontMatter,
} from "./front-matter.ts";
import { readPassage } from "./read-passage.ts";
import type { SentenceAnalysis } from "./read-sentences.ts";
import type { Reading, SentenceFacts } from "./reading.ts";
import type { CitationScope } from "./scope.ts";

export interface ReaderOptions {
	/** Ids of axes that are always on, besides those that a brief names. */
	readonly axes: readonly string[];
	/** The axes that may be named. */
	readonly knownAxes: readonly Axis[];
	readonly citationScope: CitationScope;
	/** What the files that the brief may cite from say; undefined where nobody read them. */
	readonly bibliography?: Bibliography | undefined;
}

/**
 * Reads the versions of one document. Remembers what each passage of the last version said, so that
 * an edit costs the passages it touched; a first reading goes the same way with nothing remembered.
 */
export class Reader {
	readonly #options: ReaderOptions;
	/** By the text of the passage. */
	#remembered = new Map<string, Remembered>();
	#version = 0;
	#axes = "";
	#active: readonly Axis[] = [];
	#analysis: Analysis | undefined;
	#last: Cut | undefined;

	constructor(options: ReaderOptions) {
		this.#options = options;
	}

	/**
	 * Reads the passages of a text that are not known yet, one with each step, so that others may work
	 * in between. Reading the text costs little then.
	 */
	*readAhead(text: string): Generator<undefined> {
		const { passages, analysis } = this.#cut(text);
		for (const passage of passages) {
			if (passage.known) continue;
			passage.known = this.#remember(text.slice(passage.start, passage.end), analysis);
			yield;
		}
	}

	read(text: string): Brief {
		const { passages, matter, analysis } = this.#cut(text);
		this.#version++;
		const readings = passages.map((passage): PlacedReading => {
			const { start, end } = passage;
			passage.known ??= this.#remember(text.slice(start, end), analysis);
			passage.known.version = this.#version;
			return { start, end, reading: passage.known.reading };
		});
		if (this.#remembered.size > 2 * passages.length + 50) this.#forget();
		const { citationScope, knownAxes } = this.#options;
		const { lenses } = analysis;
		const bibliography = withOwn(this.#options.bibliography, matter ?? noFrontMatter);
		return buildBrief(text, matter, readings, {
			axes: this.#active,
			axisNames: knownAxes.map(({ id }) => id),
			citationScope,
			bibliography,
			lenses,
		});
	}

	/** The same again for a text that was read ahead. */
	#cut(text: string): Cut {
		const last = this.#last;
		if (last?.text === text) return last;
		const span = frontMatterOf(text);
		const matter = span && readFrontMatter(text, span);
		const from = bodyStart(text, span);
		const analysis = this.#analysisFor(matter ?? noFrontMatter);
		const passages =
			last?.analysis === analysis
				? this.#recut(text, from, last)
				: Array.from(stretchesFrom(text, from), (stretch) => this.#known(text, stretch));
		this.#last = { text, from, passages, matter, analysis };
		return this.#last;
	}

	#recut(text: string, from: number, last: Cut): KnownPassage[] {
		const { kept, fresh, moved, by } = recut(text, from, { ...last, stretches: last.passages });
		const behind = last.passages.slice(last.passages.length - moved);
		return [
			...last.passages.slice(0, kept),
			...fresh.map((stretch) => this.#known(text, stretch)),
			...(by === 0 ? behind : behind.map((passage) => movedBy(passage, by))),
		];
	}

	#known(text: string, { start, end, apart }: Stretch): KnownPassage {
		return { start, end, apart, known: this.#remembered.get(text.slice(start, end)) };
	}

	#remember(slice: string, { read }: Analysis): Remembered {
		const found = this.#remembered.get(slice);
		if (found) return found;
		const passage = copyOf(slice);
		const reading = readPassage(passage, read);
		const known = { reading, version: this.#version };
		this.#remembered.set(passage, known);
		return known;
	}

	/** Drops what the last version does not say any more. */
	#forget(): void {
		for (const [passage, { version }] of this.#remembered)
			if (version < this.#version) this.#remembered.delete(passage);
	}

	/** What was remembered holds for one set of axes. */
	#analysisFor(matter: FrontMatter): Analysis {
		const named = new Set([...this.#options.axes, ...(matter.values.get("axes")?.texts ?? [])]);
		const { knownAxes } = this.#options;
		const active = knownAxes.filter(({ id }) => named.has(id));
		const key = active.map(({ id }) => id).join(" ");
		if (this.#analysis && this.#axes === key) return this.#analysis;
		this.#axes = key;
		this.#active = active;
		this.#remembered = new Map();
		const known = analyses.get(knownAxes) ?? new Map<string, Analysis>();
		this.#analysis = known.get(key) ?? analysisWith(active, knownAxes);
		analyses.set(knownAxes, known.set(key, this.#analysis));
		return this.#analysis;
	}
}

/** With the works that the brief's front matter describes. Files that nobody read are not blamed. */
function withOwn(files: Bibliography | undefined, matter: FrontMatter): Bibliography | undefined {
	const { references } = matter;
	const own = references && references.entries.length > 0 && new BibliographyPart(references);
	const unread = bibliographyNames(matter).map((name) => ({ name, why: undefined }));
	const known = files ?? (unread.length > 0 || own ? new Bibliography([], unread) : undefined);
	return own ? known?.with(own) : known;
}

/** Compiling a vocabulary takes longer than reading a page; documents share what does not differ. */
const analyses = new WeakMap<readonly Axis[], Map<string, Analysis>>();

/** A text in passages, its front matter apart. */
interface Cut {
	readonly text: string;
	/** Where the Markdown begins. */
	readonly from: number;
	readonly passages: readonly KnownPassage[];
	readonly matter: FrontMatter | undefined;
	readonly analysis: Analysis;
}

interface KnownPassage extends Stretch {
	/** Undefined until it is read. */
	known: Remembered | undefined;
}

function movedBy({ start, end, apart, known }: KnownPassage, by: number): KnownPassage {
	return { start: start + by, end: end + by, apart, known };
}

interface Analysis {
	readonly read: SentenceAnalysis;
	readonly lenses: LensReader;
}

/** Remembers sentences too: whoever types in a paragraph changes one of them. */
function analysisWith(active: readonly Axis[], all: readonly Axis[]): Analysis {
	const reader = compileAxes(active, all);
	const read = remembered((sentence): SentenceFacts => {
		const { claim, voices, judgement } = readAssertion(sentence);
		return {
			claim,
			judgement,
			...voices,
			...reader.readAll(sentence),
			risks: namedRisks(sentence).map(({ span }) => span),
			riskLanguage: riskWords(sentence)[0],
			figures: claim?.topic === "statistic" ? figuresIn(sentence) : [],
			exhibit: pointsToExhibit(sentence),
			anonymous: findAnonymousSource(sentence),
			loaded: loadedIn(sentence),
			personal: personalWords(sentence),
		};
	}, mostSentences);
	const byId = new Map(reader.lenses.map((lens) => [lens.id, lens]));
	return {
		read,
		lenses: {
			lensOf: (id) => byId.get(id),
			touches: remembered((words) => reader.touches(words), mostSentences),
		},
	};
}

/** A few briefs full. */
const mostSentences = 2000;

interface Remembered {
	readonly reading: Reading;
	/** The last version of the document in which it stood. */
	version: number;
}
