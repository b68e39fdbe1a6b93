import { compileAxes } from "../balance/arguments.ts";
import { Bibliography, BibliographyPart } from "../bibliography/bibliography.ts";
import type { Axis } from "../lexicon/axes-shape.ts";
import { passagesOf } from "../parse/passages.ts";
import { namedRisks } from "../risk/named-risks.ts";
import { riskWords } from "../risk/risk-language.ts";
import { findAnonymousSource } from "../sourcing/anonymous.ts";
import { readAssertion } from "../sourcing/classify-claim.ts";
import { loadedIn } from "../sourcing/loaded.ts";
import { personalWords } from "../sourcing/personal.ts";
import { pointsToExhibit } from "../sourcing/proposal.ts";
import { copyOf } from "../text/copy.ts";
import { remembered } from "../text/remember.ts";
import type { Span } from "../text/span.ts";
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
		for (const { source } of passages) {
			if (this.#remembered.has(source)) continue;
			this.#remember(source, analysis);
			yield;
		}
	}

	read(text: string): Brief {
		const { passages, matter, analysis } = this.#cut(text);
		this.#version++;
		const readings: PlacedReading[] = [];
		for (const { start, end, source } of passages) {
			const known = this.#remembered.get(source) ?? this.#remember(source, analysis);
			known.version = this.#version;
			readings.push({ start, end, reading: known.reading });
		}
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

	/** The same for a text that was read ahead: cutting it takes as long as all that a keystroke leaves to read. */
	#cut(text: string): Cut {
		if (this.#last?.text === text) return this.#last;
		const [first, ...others] = passagesOf(text);
		const matter = first?.kind === "frontMatter" ? readFrontMatter(text, first) : undefined;
		const written = matter || !first ? others : [first, ...others];
		const passages = written.map(({ start, end }) => ({
			start,
			end,
			source: text.slice(start, end),
		}));
		const analysis = this.#analysisFor(matter ?? noFrontMatter);
		this.#last = { text, passages, matter, analysis };
		return this.#last;
	}

	#remember(slice: string, { read }: Analysis): Remembered {
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
	readonly passages: readonly (Span & { readonly source: string })[];
	readonly matter: FrontMatter | undefined;
	readonly analysis: Analysis;
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
