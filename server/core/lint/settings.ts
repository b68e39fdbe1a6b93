import type { CitationScope } from "../brief/scope.ts";
import { axes } from "../lexicon/axes.ts";
import type { RuleId } from "../rules/index.ts";
import type { OptionValue, Severity } from "../rules/rule.ts";
import { type SettingsProblem, settingsProblems } from "./settings-problems.ts";

/** What an author may change. Anything left out keeps its default. */
export interface Settings {
	readonly level: Level;
	readonly citationScope: CitationScope;
	/** Ids of axes that are always on, besides those that a brief names. */
	readonly axes: readonly string[];
	readonly rules: { readonly [Id in RuleId]?: RuleSettings };
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
	axes: [axes[0]?.id ?? ""],
	rules: {},
};

/** Reads settings from JSON. What is wrong keeps its default and is reported; the rest holds. */
export function readSettings(value: unknown): {
	readonly settings: Settings;
	readonly problems: readonly SettingsProblem[];
} {
	const problems = settingsProblems(value);
	const wrong = new Set(problems.map(({ path }) => path.join("\n")));
	const root = wrong.has("") ? {} : kept(recordOf(value), [], wrong);
	return {
		settings: {
			level: root.level === "relaxed" || root.level === "strict" ? root.level : "standard",
			citationScope:
				root.citationScope === "sentence" || root.citationScope === "adjacent"
					? root.citationScope
					: "paragraph",
			axes: root.axes === undefined ? defaultSettings.axes : textsOf(root.axes),
			rules: rulesOf(recordOf(root.rules), wrong),
		},
		problems,
	};
}

function rulesOf(value: JsonRecord, wrong: ReadonlySet<string>): Record<string, RuleSettings> {
	const rules = kept(value, ["rules"], wrong);
	return Object.fromEntries(
		Object.entries(rules).map(([id, rule]) => {
			if (isSeverity(rule)) return [id, { severity: rule }];
			const { severity, ignore, ...options } = kept(recordOf(rule), ["rules", id], wrong);
			return [
				id,
				{
					...(isSeverity(severity) && { severity }),
					...(ignore !== undefined && { ignore: textsOf(ignore) }),
					options: Object.fromEntries(Object.entries(options).filter(isOption)),
				},
			];
		}),
	);
}

type JsonRecord = Readonly<Record<string, unknown>>;

function recordOf(value: unknown): JsonRecord {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function kept(record: JsonRecord, path: readonly string[], wrong: ReadonlySet<string>): JsonRecord {
	const entries = Object.entries(record).filter(([key]) => !wrong.has([...path, key].join("\n")));
	return Object.fromEntries(entries);
}

function textsOf(value: unknown): string[] {
	return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}

function isSeverity(value: unknown): value is Severity | "off" {
	return typeof value === "string" && severities.has(value);
}

const severities: ReadonlySet<string> = new Set(["off", "hint", "information", "warning", "error"]);

function isOption(entry: [string, unknown]): entry is [string, OptionValue] {
	return typeof entry[1] !== "object" || Array.isArray(entry[1]);
}
