import type { CitationScope } from "../brief/scope.ts";
import { axes } from "../lexicon/axes.ts";
import type { Axis } from "../lexicon/axes-shape.ts";
import type { RuleId } from "../rules/index.ts";
import type { OptionValue, Severity } from "../rules/rule.ts";

/** What an author may change. Anything left out keeps its default. */
export interface Settings {
	readonly level: Level;
	readonly citationScope: CitationScope;
	/** The share of claims that must have a source, 0 to 1; 0 asks for nothing. */
	readonly minimumCoverage: number;
	/** Ids of axes that are always on, besides those that a brief names. */
	readonly axes: readonly string[];
	/** The axes that may be named: those that ship, with added terms, and those of the author's own. */
	readonly knownAxes: readonly Axis[];
	readonly rules: { readonly [Id in RuleId]?: RuleSettings };
	/** Globs: which files of a folder are briefs. */
	readonly files: readonly string[];
	/** Bibliographies that every brief may cite from, as paths from where they are named. */
	readonly bibliography: readonly string[];
}

/** `relaxed` shows what needs a source beyond doubt, `standard` also what normally does, `strict` also plain facts. */
export type Level = "relaxed" | "standard" | "strict";

export interface RuleSettings {
	readonly severity?: Severity | "off";
	readonly options?: Readonly<Record<string, OptionValue>>;
	/** A finding whose words hold one of these is not shown. */
	readonly ignore?: readonly string[];
}

export const defaultSettings: Settings = {
	level: "standard",
	citationScope: "paragraph",
	minimumCoverage: 0,
	axes: [axes[0]?.id ?? ""],
	knownAxes: axes,
	rules: {},
	files: ["**/*.brief.md", "**/briefs/**/*.md"],
	bibliography: [],
};
